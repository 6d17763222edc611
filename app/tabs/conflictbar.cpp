// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/conflictbar.h"

#include "app/appearance/appearance.h"
#include "app/tabs/diskchanges.h"
#include "app/window/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace codewar {

using namespace Qt::StringLiterals;

using State = DiskChanges::State;

ConflictBar::ConflictBar(const Appearance &appearance, Workspace &workspace, DiskChanges &changes,
                         QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_workspace(workspace),
      m_changes(changes),
      m_text(new QLabel)
{
    setObjectName(u"conflictBar"_s);
    setAutoFillBackground(true);
    m_text->setObjectName(u"conflictText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    m_keep = addButton(u"keepMineButton"_s);
    m_load = addButton(u"loadTheirsButton"_s);
    m_compare = addButton(u"compareButton"_s);
    m_save = addButton(u"saveAgainButton"_s);
    m_saveAs = addButton(u"saveElsewhereButton"_s);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_changes.keepMine(m_workspace.id()); });
    connect(m_load, &QPushButton::clicked, this, [this] { m_changes.loadTheirs(m_workspace.id()); });
    connect(m_compare, &QPushButton::clicked, this, &ConflictBar::compareRequested);
    connect(m_save, &QPushButton::clicked, this, &ConflictBar::saveRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &ConflictBar::saveAsRequested);
    connect(&m_changes, &DiskChanges::stateChanged, this, &ConflictBar::showState);
    connect(&m_workspace, &Workspace::documentShown, this, &ConflictBar::showState);
    connect(&m_appearance, &Appearance::changed, this, &ConflictBar::applyAppearance);
    applyAppearance();
    showState();
}

QPushButton *ConflictBar::addButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    layout()->addWidget(button);
    return button;
}

void ConflictBar::applyAppearance()
{
    QPalette colors;
    colors.setColor(QPalette::Window, m_appearance.theme().notice);
    setPalette(colors);
}

void ConflictBar::showState()
{
    const State state = m_changes.state(m_workspace.id());
    const QString title = m_workspace.title();
    switch (state) {
    case State::Same:
        break;
    case State::Changed:
        m_text->setText(tr("%1 was changed by another program, and here too.").arg(title));
        break;
    case State::Vanished:
        m_text->setText(tr("%1 is gone from the disk. Its text is only here now.").arg(title));
        break;
    case State::ReadOnly:
        m_text->setText(tr("%1 is read-only. Save changes under another name.").arg(title));
        break;
    }
    m_keep->setText(tr("&Keep mine"));
    m_load->setText(tr("&Load theirs"));
    m_compare->setText(tr("&Compare…"));
    m_save->setText(tr("&Save again"));
    m_saveAs->setText(tr("Save &as…"));
    for (QPushButton *button : {m_keep, m_load, m_compare})
        button->setVisible(state == State::Changed);
    m_save->setVisible(state == State::Vanished);
    m_saveAs->setVisible(state == State::ReadOnly);
    setVisible(state != State::Same);
}

void ConflictBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace codewar
