// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/placebutton.h"

#include "app/appearance/appearance.h"

#include <QMouseEvent>
#include <QPainter>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int arrowWidth = 8;
constexpr int arrowGap = 6;
constexpr int menuGap = 4;
constexpr double ringWidth = 2;
constexpr int hoverDarkness = 106; ///< as QColor::darker() takes it
constexpr int pressedDarkness = 114;

} // namespace

PlaceButton::PlaceButton(const Appearance &appearance, PlaceMenu &menu, QWidget *parent)
    : QPushButton(parent), m_appearance(appearance), m_menu(menu)
{
    setObjectName(u"placeButton"_s);
    QFont bold;
    bold.setBold(true);
    setFont(bold);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard to whoever has it
    setAutoDefault(true);         // opened by Enter too
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_menu.installEventFilter(this);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QPushButton::clicked, this, &PlaceButton::openMenu);
    connect(&m_menu, &QMenu::aboutToHide, this, qOverload<>(&QWidget::update));
    showState(PlaceState::of({}, true));
}

void PlaceButton::showState(const PlaceState &state)
{
    m_kind = state.kind;
    if (state.title != text()) {
        setText(state.title);
        setAccessibleName(tr("Where programs run: %1").arg(state.title));
        updateGeometry();
    }
    setAccessibleDescription(state.message);
    setToolTip(state.message.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(state.message.toHtmlEscaped()));
    update();
}

/// QPushButton::setMenu() would wait in an event loop of its own.
void PlaceButton::openMenu()
{
    const QSize size = m_menu.sizeHint();
    m_menu.popup(mapToGlobal(QPoint(width() - size.width(), -size.height() - menuGap)));
    update();
}

/// A press on the button while the menu is open closes the menu, and does not open it anew.
bool PlaceButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_menu && event->type() == QEvent::MouseButtonPress) {
        const QPointF place = static_cast<QMouseEvent *>(event)->globalPosition();
        m_menu.setAttribute(Qt::WA_NoMouseReplay, rect().contains(mapFromGlobal(place).toPoint()));
    }
    return QPushButton::eventFilter(watched, event);
}

QColor PlaceButton::ground() const
{
    const Theme &theme = m_appearance.theme();
    const QColor ground = m_kind == PlaceState::Kind::Failed ? theme.verdictInternal : theme.border;
    if (isDown() || m_menu.isVisible())
        return ground.darker(pressedDarkness);
    return underMouse() ? ground.darker(hoverDarkness) : ground;
}

QSize PlaceButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding + arrowGap + arrowWidth,
            fontMetrics().height() + 4};
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const QColor ink = m_kind == PlaceState::Kind::Failed ? theme.base : theme.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF pill(rect());
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, ringWidth));
        pill.adjust(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(ground());
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double fromEnd = padding + arrowWidth / 2.0;
    const QPointF tip(isRightToLeft() ? fromEnd : width() - fromEnd, height() / 2.0 - 1.5);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, 3), tip, tip + QPointF(3.5, 3)}));
}

} // namespace codewar
