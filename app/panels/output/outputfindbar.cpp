// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputfindbar.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

OutputFindBar::OutputFindBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_text(new QLineEdit), m_state(new QLabel)
{
    setObjectName(u"outputFindBar"_s);
    m_text->setObjectName(u"outputFindText"_s);
    m_text->setMinimumWidth(80);
    m_state->setObjectName(u"outputFindState"_s);
    m_state->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    m_matchCase = addButton(u"outputFindCase"_s, u"Aa"_s);
    m_pattern = addButton(u"outputFindPattern"_s, u".*"_s);
    layout->addWidget(m_state);
    m_previous = addButton(u"outputFindPrevious"_s, {});
    m_next = addButton(u"outputFindNext"_s, {});
    m_close = addButton(u"outputFindClose"_s, {});
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setIcon(icon(Icon::Clear, appearance));
    for (QToolButton *button : {m_matchCase, m_pattern}) {
        button->setCheckable(true);
        connect(button, &QToolButton::toggled, this, [this] { Q_EMIT queryChanged(query()); });
    }
    connect(m_text, &QLineEdit::textChanged, this, [this] { Q_EMIT queryChanged(query()); });
    connect(m_previous, &QToolButton::clicked, this, &OutputFindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &OutputFindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &OutputFindBar::close);
    retranslate();
    hide();
}

QToolButton *OutputFindBar::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void OutputFindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the output"));
    m_text->setAccessibleName(tr("Find in the output"));
    m_matchCase->setToolTip(tr("Tell capital and small letters apart"));
    m_pattern->setToolTip(tr("Regular expression"));
    m_previous->setToolTip(tr("Previous match (Shift+Enter)"));
    m_next->setToolTip(tr("Next match (Enter)"));
    m_close->setToolTip(tr("Close (Esc)"));
    for (QToolButton *button : {m_matchCase, m_pattern, m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    showState(m_shown);
}

void OutputFindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

SearchQuery OutputFindBar::query() const
{
    return {m_text->text(), m_matchCase->isChecked(), m_pattern->isChecked()};
}

void OutputFindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus();
    Q_EMIT queryChanged(query());
}

void OutputFindBar::close()
{
    hide();
    Q_EMIT closed();
}

void OutputFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else
        Q_EMIT nextRequested();
}

QString OutputFindBar::describe(const State &state) const
{
    if (m_text->text().isEmpty())
        return {};
    if (!state.error.isEmpty())
        return tr("Not a valid pattern");
    if (state.count == 0)
        return state.complete ? tr("No matches") : tr("Searching…");
    const QString count = (state.complete ? tr("%L1") : tr("%L1…", "so far")).arg(state.count);
    return state.ordinal > 0 ? tr("%L1 of %2").arg(state.ordinal).arg(count) : count;
}

void OutputFindBar::showState(const State &state)
{
    m_shown = state;
    m_state->setText(describe(state));
    m_state->setToolTip(state.error);
    const bool failed =
        !m_text->text().isEmpty() && (!state.error.isEmpty() || (state.complete && state.count == 0));
    QPalette colors = palette();
    if (failed)
        colors.setColor(QPalette::WindowText, m_appearance.theme().error);
    m_state->setPalette(colors);
    m_previous->setEnabled(state.count > 0);
    m_next->setEnabled(state.count > 0);
}

} // namespace codewar
