// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/formatbuttons.h"

#include "app/tabs/documentfiles.h"
#include "app/window/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

FormatButtons::FormatButtons(Workspace &workspace, DocumentFiles &files, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_files(files)
{
    setObjectName(u"formatButtons"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_encoding = makeButton(u"encodingButton"_s);
    m_ending = makeButton(u"lineEndingButton"_s);
    connect(m_encoding->menu(), &QMenu::aboutToShow, this, &FormatButtons::fillEncodings);
    connect(m_ending->menu(), &QMenu::aboutToShow, this, &FormatButtons::fillEndings);
    connect(&m_workspace, &Workspace::documentShown, this, &FormatButtons::countEndings);
    connect(&m_workspace, &Workspace::formatChanged, this, &FormatButtons::countEndings);
    countEndings();
}

QToolButton *FormatButtons::makeButton(const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    layout()->addWidget(button);
    return button;
}

void FormatButtons::fillEncodings()
{
    QMenu &menu = *m_encoding->menu();
    menu.clear();
    menu.addSection(tr("Save as"));
    for (const Encoding encoding : allEncodings) {
        QAction *action = menu.addAction(encodingName(encoding), this, [this, encoding] {
            m_workspace.setFormat({encoding, m_workspace.format().ending});
        });
        action->setCheckable(true);
        action->setChecked(encoding == m_workspace.format().encoding);
    }
    if (m_workspace.file().isEmpty())
        return;
    QMenu *again = menu.addMenu(tr("&Read the file again as"));
    again->setEnabled(!m_workspace.isModified());
    for (const Encoding encoding : allEncodings) {
        again->addAction(encodingName(encoding), this,
                         [this, encoding] { m_files.reload(m_workspace.id(), true, encoding); });
    }
}

void FormatButtons::fillEndings()
{
    QMenu &menu = *m_ending->menu();
    menu.clear();
    for (const LineEnding ending : allLineEndings) {
        const QString name = lineEndingName(ending);
        QAction *action =
            menu.addAction(m_mixed ? tr("Make all lines end with %1").arg(name) : name, this, [this, ending] {
                m_workspace.setFormat({m_workspace.format().encoding, ending});
            });
        action->setCheckable(true);
        action->setChecked(!m_mixed && ending == m_workspace.format().ending);
    }
}

void FormatButtons::countEndings()
{
    m_mixed = m_workspace.hasMixedLineEndings();
    showFormat();
}

void FormatButtons::showFormat()
{
    const QString encoding = encodingName(m_workspace.format().encoding);
    const QString ending = lineEndingName(m_workspace.format().ending);
    m_encoding->setText(encoding);
    m_encoding->setToolTip(tr("Encoding of the file"));
    m_encoding->setAccessibleName(tr("Encoding: %1").arg(encoding));
    m_ending->setText(m_mixed ? tr("Mixed") : ending);
    m_ending->setToolTip(m_mixed ? tr("Lines end in different ways, most with %1").arg(ending)
                                 : tr("How lines end"));
    m_ending->setAccessibleName(m_mixed ? tr("Line endings: mixed") : tr("Line endings: %1").arg(ending));
}

void FormatButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showFormat();
    QWidget::changeEvent(event);
}

} // namespace codewar
