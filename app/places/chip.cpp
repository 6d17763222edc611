// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/chip.h"

#include "app/appearance/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 6;
constexpr int arrowWidth = 8;
constexpr double ringWidth = 2;
constexpr int hoverDarkness = 106; ///< as QColor::darker() takes it
constexpr int pressedDarkness = 114;

} // namespace

Chip::Chip(const Appearance &appearance, const QString &objectName, QWidget *parent)
    : QPushButton(parent), m_appearance(appearance)
{
    setObjectName(objectName);
    QFont bold;
    bold.setBold(true);
    setFont(bold);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(true); // opened by Enter too
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setColors(QColor Theme::*ground, QColor Theme::*ink)
{
    m_ground = ground;
    m_ink = ink;
    update();
}

void Chip::setPlaceIcon(std::optional<PlaceIcon> icon)
{
    if (icon.has_value() != m_icon.has_value())
        updateGeometry();
    m_icon = icon;
    update();
}

void Chip::setOpen(bool open)
{
    m_open = open;
    update();
}

void Chip::setHelp(const QString &plainText)
{
    setAccessibleDescription(plainText);
    const QString html = plainText.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    setToolTip(html.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(html));
}

QColor Chip::ground() const
{
    const QColor ground = m_appearance.theme().*m_ground;
    if (isDown() || m_open)
        return ground.darker(pressedDarkness);
    return underMouse() ? ground.darker(hoverDarkness) : ground;
}

int Chip::iconSize() const
{
    return fontMetrics().height() - 2;
}

QSize Chip::sizeHint() const
{
    const int icon = m_icon ? iconSize() + gap : 0;
    return {icon + fontMetrics().horizontalAdvance(text()) + 2 * padding + gap + arrowWidth,
            fontMetrics().height() + 4};
}

void Chip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Chip::paintGround(QPainter &painter) const
{
    QRectF pill(rect());
    if (hasFocus()) {
        painter.setPen(QPen(m_appearance.theme().focus, ringWidth));
        pill.adjust(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(ground());
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

void Chip::paintArrow(QPainter &painter, const QRect &place) const
{
    painter.setPen(QPen(m_appearance.theme().*m_ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip = QRectF(place).center() - QPointF(0, 1.5);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, 3), tip, tip + QPointF(3.5, 3)}));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    int left = padding;
    if (m_icon) {
        const QRect place(left, (height() - iconSize()) / 2, iconSize(), iconSize());
        paint(painter, *m_icon, mirrored(place), m_appearance.theme().*m_ink);
        left += iconSize() + gap;
    }
    const int arrow = width() - padding - arrowWidth;
    painter.setPen(m_appearance.theme().*m_ink);
    painter.drawText(mirrored(QRect(left, 0, arrow - gap - left, height())), Qt::AlignCenter, text());
    paintArrow(painter, mirrored(QRect(arrow, 0, arrowWidth, height())));
}

} // namespace codewar
