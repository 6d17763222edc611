// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/placeicon.h"

#include <QPainter>
#include <QPainterPath>

namespace codewar {

namespace {

/// Drawn on a square of this many units.
constexpr double unit = 16;

/// A box with its lid.
void paintContainer(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{8, 1.6}, {13.8, 4.7}, {13.8, 11.3}, {8, 14.4}, {2.2, 11.3}, {2.2, 4.7}}));
    painter.drawPolyline(QPolygonF({{2.2, 4.7}, {8, 7.8}, {13.8, 4.7}}));
    painter.drawLine(QPointF(8, 7.8), QPointF(8, 14.4));
}

/// A shield.
void paintSandbox(QPainter &painter)
{
    QPainterPath shield({8, 1.6});
    shield.lineTo(13.4, 3.6);
    shield.lineTo(13.4, 7.4);
    shield.cubicTo(13.4, 10.8, 11.2, 13.2, 8, 14.5);
    shield.cubicTo(4.8, 13.2, 2.6, 10.8, 2.6, 7.4);
    shield.lineTo(2.6, 3.6);
    shield.closeSubpath();
    painter.drawPath(shield);
    painter.drawPolyline(QPolygonF({{5.5, 7.9}, {7.4, 9.8}, {10.7, 6.3}}));
}

/// Two machines in a rack.
void paintServer(QPainter &painter)
{
    for (const double top : {2.2, 8.8}) {
        painter.drawRoundedRect(QRectF(1.8, top, 12.4, 5), 1.2, 1.2);
        painter.drawLine(QPointF(4.6, top + 2.5), QPointF(4.7, top + 2.5));
        painter.drawLine(QPointF(8.4, top + 2.5), QPointF(11.4, top + 2.5));
    }
}

} // namespace

void paint(QPainter &painter, PlaceIcon icon, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / unit, square.height() / unit);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (icon) {
    case PlaceIcon::Container:
        paintContainer(painter);
        break;
    case PlaceIcon::Sandbox:
        paintSandbox(painter);
        break;
    case PlaceIcon::Server:
        paintServer(painter);
        break;
    }
    painter.restore();
}

} // namespace codewar
