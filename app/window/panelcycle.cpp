// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panelcycle.h"

#include "app/commands/commands.h"

#include <QApplication>
#include <QWidget>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

QWidget *firstFocusable(QWidget &part)
{
    if (takesFocus(part))
        return &part;
    for (QWidget *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

PanelCycle::PanelCycle(QObject *parent)
    : QObject(parent),
      m_next(makeAction(this, u"nextPanelAction"_s, {}, {Qt::Key_F6})),
      m_previous(makeAction(this, u"previousPanelAction"_s, {}, {Qt::SHIFT | Qt::Key_F6}))
{
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
    retranslate();
}

void PanelCycle::retranslate()
{
    m_next->setText(tr("Ne&xt part of the window"));
    m_previous->setText(tr("Pre&vious part of the window"));
}

void PanelCycle::addPart(QWidget *part)
{
    m_parts.append({part, nullptr});
}

qsizetype PanelCycle::partOf(const QWidget *widget) const
{
    for (qsizetype i = 0; widget && i < m_parts.size(); ++i) {
        const QWidget *whole = m_parts.at(i).whole;
        if (whole && (whole == widget || whole->isAncestorOf(widget)))
            return i;
    }
    return -1;
}

void PanelCycle::remember(QWidget *focused)
{
    const qsizetype part = partOf(focused);
    if (part >= 0)
        m_parts[part].lastFocus = focused;
}

void PanelCycle::step(int by)
{
    const qsizetype count = m_parts.size();
    const qsizetype here = partOf(QApplication::focusWidget());
    qsizetype at = here < 0 && by < 0 ? 0 : here;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        const Part &part = m_parts.at(at);
        if (!part.whole || !part.whole->isVisible())
            continue;
        QWidget *target = part.lastFocus;
        if (!target || !takesFocus(*target) || partOf(target) != at)
            target = firstFocusable(*part.whole);
        if (target)
            return target->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace codewar
