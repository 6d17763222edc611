// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 30;

} // namespace

Panel::Panel(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(title)), m_hint(new QLabel), m_toolBar(new QToolBar)
{
    setObjectName(objectName);
    m_toolBar->setObjectName(objectName + "ToolBar"_L1);
    m_toolBar->setIconSize(QSize(16, 16));
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *header = new QWidget;
    header->setFixedHeight(headerHeight);
    auto *headerLayout = new QHBoxLayout(header);
    headerLayout->setContentsMargins(10, 0, 4, 0);
    headerLayout->setSpacing(8);
    headerLayout->addWidget(m_title);
    headerLayout->addWidget(m_hint);
    headerLayout->addStretch();
    headerLayout->addWidget(m_toolBar);

    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(header);
}

QString Panel::title() const
{
    return m_title->text();
}

void Panel::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void Panel::addRow(QWidget *row, int stretch)
{
    m_rows->addWidget(row, stretch);
}

} // namespace codewar
