// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connectionlist.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 230;

QPushButton *makeButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ConnectionList::ConnectionList(const ConnectionKinds &kinds, QWidget *parent)
    : QWidget(parent),
      m_kinds(kinds),
      m_list(new QListWidget),
      m_add(makeButton(u"addConnection"_s)),
      m_remove(makeButton(u"removeConnection"_s)),
      m_up(makeButton(u"connectionUp"_s)),
      m_down(makeButton(u"connectionDown"_s)),
      m_menu(new QMenu(this))
{
    m_list->setObjectName(u"connectionList"_s);
    m_list->setFixedWidth(listWidth);
    m_menu->setObjectName(u"connectionKinds"_s);
    build();
    retranslate();
    updateButtons();
}

void ConnectionList::build()
{
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_list, 0, 0, 1, 2);
    rows->addWidget(m_add, 1, 0);
    rows->addWidget(m_remove, 1, 1);
    rows->addWidget(m_up, 2, 0);
    rows->addWidget(m_down, 2, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        updateButtons();
        Q_EMIT rowChanged(row);
    });
    connect(m_add, &QPushButton::clicked, this, &ConnectionList::openKinds);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(row()); });
    connect(m_up, &QPushButton::clicked, this, [this] { askToMove(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { askToMove(1); });
}

/// QPushButton::setMenu() would wait in an event loop of its own.
void ConnectionList::openKinds()
{
    if (m_kinds.size() == 1)
        Q_EMIT addWanted(m_kinds.front()->id());
    else
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void ConnectionList::askToMove(int by)
{
    const int to = row() + by;
    if (row() >= 0 && to >= 0 && to < m_list->count())
        Q_EMIT moveWanted(row(), to);
}

int ConnectionList::row() const
{
    return m_list->currentRow();
}

void ConnectionList::setRow(int row)
{
    m_list->setCurrentRow(row);
}

void ConnectionList::append(const QString &name)
{
    m_list->addItem(name);
    updateButtons();
}

void ConnectionList::rename(int row, const QString &name)
{
    m_list->item(row)->setText(name);
}

void ConnectionList::remove(int row)
{
    delete m_list->takeItem(row);
    updateButtons();
}

void ConnectionList::move(int row, int to)
{
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    updateButtons();
}

void ConnectionList::updateButtons()
{
    m_add->setEnabled(!m_kinds.empty() && m_list->count() < maxConnections);
    m_remove->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_list->count());
}

void ConnectionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionList::retranslate()
{
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_menu->clear();
    for (const auto &kind : m_kinds) {
        QAction *action = m_menu->addAction(kind->title());
        action->setObjectName(u"kind-"_s + kind->id());
        connect(action, &QAction::triggered, this, [this, id = kind->id()] { Q_EMIT addWanted(id); });
    }
}

} // namespace codewar
