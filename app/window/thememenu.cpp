// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/thememenu.h"

#include "app/appearance/theme.h"
#include "app/commands/commands.h"
#include "app/settings/keys.h"

#include <QActionGroup>

namespace codewar {

using namespace Qt::StringLiterals;

ThemeMenu::ThemeMenu(Settings &settings, QWidget *parent)
    : QMenu(parent), m_settings(settings), m_group(new QActionGroup(this))
{
    setObjectName(u"themeMenu"_s);
    for (const QString &id : QStringList{themes::system} + Theme::ids()) {
        QAction *action = m_group->addAction(makeAction(this, u"theme-"_s + id, {}));
        action->setCheckable(true);
        action->setData(id);
        addAction(action);
    }
    connect(m_group, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_settings.set(settings::theme, action->data().toString()); });
    connect(&m_settings, &Settings::changed, this, &ThemeMenu::showChosen);
    retranslate();
    showChosen();
}

void ThemeMenu::showChosen()
{
    const QString chosen = m_settings.value(settings::theme);
    for (QAction *action : m_group->actions())
        action->setChecked(action->data().toString() == chosen);
}

void ThemeMenu::retranslate()
{
    setTitle(tr("&Theme"));
    const QStringList names{tr("Theme &as the system"), tr("&Light theme"), tr("&Dark theme"),
                            tr("High contrast, &white on black"), tr("High contrast, &black on white")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_group->actions().at(i)->setText(names.at(i));
}

} // namespace codewar
