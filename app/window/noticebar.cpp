// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/noticebar.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_text(new QLabel), m_close(new QToolButton)
{
    setObjectName(name + "Bar"_L1);
    setAutoFillBackground(true);

    m_text->setObjectName(name + "Text"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(name + "Close"_L1);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Icon::Clear, appearance));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 6, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(&m_appearance, &Appearance::changed, this, &NoticeBar::applyAppearance);
    applyAppearance();
    NoticeBar::retranslate();
    hide();
}

void NoticeBar::addButton(QWidget *button)
{
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, button, 0, Qt::AlignTop);
}

void NoticeBar::applyAppearance()
{
    QPalette colors;
    colors.setColor(QPalette::Window, m_appearance.theme().notice);
    setPalette(colors);
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::add(const QString &message)
{
    const QString before = m_text->text();
    setText(before.isEmpty() ? message : before + u'\n' + message);
}

void NoticeBar::setText(const QString &message)
{
    m_text->setText(message);
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
    emptied();
}

} // namespace codewar
