// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/noticebar.h"

#include "app/appearance/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_text(new QLabel)
{
    setObjectName(u"noticeBar"_s);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.selection.lighter(108));
    colors.setColor(QPalette::WindowText, theme.text);
    setPalette(colors);
    setAutoFillBackground(true);

    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName(u"noticeClose"_s);
    close->setAutoRaise(true);
    close->setIcon(icon(Icon::Clear));
    close->setToolTip(tr("Close this message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::add(const QString &message)
{
    const QString before = m_text->text();
    m_text->setText(before.isEmpty() ? message : before + u'\n' + message);
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::clear()
{
    m_text->clear();
    hide();
}

} // namespace codewar
