// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/placebutton.h"

#include "app/places/placemenu.h"

#include <QMouseEvent>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuGap = 4;

} // namespace

PlaceButton::PlaceButton(const Appearance &appearance, PlaceMenu &menu, QWidget *parent)
    : Chip(appearance, u"placeButton"_s, parent), m_menu(menu)
{
    m_menu.installEventFilter(this);
    connect(this, &QPushButton::clicked, this, &PlaceButton::openMenu);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { setOpen(false); });
}

void PlaceButton::showState(const PlaceState &state)
{
    const bool failed = state.kind == PlaceState::Kind::Failed;
    setColors(failed ? &Theme::verdictInternal : &Theme::border, failed ? &Theme::base : &Theme::text);
    setPlaceIcon(state.icon);
    setAccessibleName(tr("Where programs run: %1").arg(state.title));
    if (state.title != text()) {
        setText(state.title);
        updateGeometry();
    }
    setHelp(state.load.isEmpty() ? state.message : state.message + u'\n' + state.load);
}

/// QPushButton::setMenu() would wait in an event loop of its own.
void PlaceButton::openMenu()
{
    const QSize size = m_menu.sizeHint();
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - size.width();
    m_menu.popup(mapToGlobal(QPoint(left, -size.height() - menuGap)));
    setOpen(true);
}

/// A press on the button while the menu is open closes the menu, and does not open it anew.
bool PlaceButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_menu && event->type() == QEvent::MouseButtonPress) {
        const QPointF place = static_cast<QMouseEvent *>(event)->globalPosition();
        m_menu.setAttribute(Qt::WA_NoMouseReplay, rect().contains(mapFromGlobal(place).toPoint()));
    }
    return Chip::eventFilter(watched, event);
}

} // namespace codewar
