// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences.h"

#include "app/commands/commands.h"
#include "app/preferences/preferencesdialog.h"

#include <QWidget>

namespace codewar {

using namespace Qt::StringLiterals;

Preferences::Preferences(QWidget *window)
    : QObject(window),
      m_window(window),
      m_action(makeAction(this, u"preferencesAction"_s, {}, {Qt::CTRL | Qt::Key_Comma}))
{
    m_action->setMenuRole(QAction::PreferencesRole);
    connect(m_action, &QAction::triggered, this, [this] { show(); });
    retranslate();
}

void Preferences::retranslate()
{
    m_action->setText(tr("&Preferences…"));
}

void Preferences::show(const QString &page)
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_window);
        for (const PageFactory &factory : std::as_const(m_factories))
            m_dialog->addPage(factory());
    }
    m_dialog->showPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace codewar
