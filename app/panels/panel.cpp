// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/panel.h"

#include "app/appearance/toolbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 30;
constexpr int smallestIcon = 16;
constexpr int spaceBefore = 10;
constexpr int spaceBehind = 4;

} // namespace

Panel::Panel(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_header(new QWidget),
      m_title(new QLabel(title)),
      m_hint(new QLabel),
      m_toolBar(new ToolBar(smallestIcon)),
      m_rows(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_toolBar->setObjectName(objectName + "ToolBar"_L1);
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    m_header->setMinimumHeight(headerHeight);
    auto *headerLayout = new QHBoxLayout(m_header);
    headerLayout->setContentsMargins(0, 0, 0, 0);
    headerLayout->setSpacing(8);
    headerLayout->addSpacing(spaceBefore); // unlike a margin, on the side where the text begins
    headerLayout->addWidget(m_title);
    headerLayout->addWidget(m_hint);
    headerLayout->addStretch();
    headerLayout->addWidget(m_toolBar);
    headerLayout->addSpacing(spaceBehind);

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_header);
}

QString Panel::title() const
{
    return m_title->text();
}

QWidget *Panel::takeHeader()
{
    m_title->hide();
    m_rows->removeWidget(m_header);
    return m_header;
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    Q_EMIT titleChanged(title);
}

void Panel::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void Panel::addRow(QWidget *row, int stretch)
{
    m_rows->addWidget(row, stretch);
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace codewar
