// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/icons.h"

#include "app/appearance/appearance.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <functional>

namespace codewar {

namespace {

/// Drawn on a square of this many units.
constexpr double unit = 16;

using Draw = std::function<void(QPainter &, const QColor &)>;
using ColorOf = std::function<QColor(QIcon::Mode)>;

class PaintedIconEngine : public QIconEngine
{
public:
    PaintedIconEngine(ColorOf color, Draw draw) : m_color(std::move(color)), m_draw(std::move(draw)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double scale = std::min(rect.width(), rect.height()) / unit;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(unit, unit) * scale / 2);
        painter->scale(scale, scale);
        m_draw(*painter, m_color(mode));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaintedIconEngine(m_color, m_draw); }

private:
    ColorOf m_color;
    Draw m_draw;
};

QIcon painted(const Appearance &appearance, QColor Theme::*role, Draw draw)
{
    const auto color = [&appearance, role](QIcon::Mode mode) {
        const Theme &theme = appearance.theme();
        return mode == QIcon::Disabled ? theme.iconDisabled : theme.*role;
    };
    return QIcon(new PaintedIconEngine(color, std::move(draw)));
}

void setLine(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void drawRun(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({{4.5, 2.8}, {13, 8}, {4.5, 13.2}}));
}

void drawStop(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2, 2);
}

void drawPage(QPainter &painter)
{
    QPainterPath page({3.5, 1.8});
    page.lineTo(9.3, 1.8);
    page.lineTo(12.7, 5.2);
    page.lineTo(12.7, 14.2);
    page.lineTo(3.5, 14.2);
    page.closeSubpath();
    painter.drawPath(page);
    painter.drawPolyline(QPolygonF({{9.3, 1.8}, {9.3, 5.2}, {12.7, 5.2}}));
}

void drawNew(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    drawPage(painter);
    painter.drawLine(QPointF(8.1, 7.6), QPointF(8.1, 11.6));
    painter.drawLine(QPointF(6.1, 9.6), QPointF(10.1, 9.6));
}

void drawOpen(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawPolyline(QPolygonF({{1.8, 12.8}, {1.8, 3.2}, {6, 3.2}, {7.6, 5}, {12.6, 5}, {12.6, 7}}));
    painter.drawPolygon(QPolygonF({{1.8, 12.8}, {4.2, 7.2}, {14.6, 7.2}, {12.4, 12.8}}));
}

void drawSave(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawPolygon(QPolygonF({{2.2, 2.2}, {11, 2.2}, {13.8, 5}, {13.8, 13.8}, {2.2, 13.8}}));
    painter.drawRect(QRectF(4.8, 8.6, 6.4, 5.2));
    painter.drawPolyline(QPolygonF({{5, 2.2}, {5, 5.4}, {9.6, 5.4}, {9.6, 2.2}}));
}

void drawExamples(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawPolyline(QPolygonF({{8, 4}, {6.4, 3}, {1.8, 3}, {1.8, 12.4}, {6.4, 12.4}, {8, 13.4}}));
    painter.drawPolyline(QPolygonF({{8, 4}, {9.6, 3}, {14.2, 3}, {14.2, 12.4}, {9.6, 12.4}, {8, 13.4}}));
    painter.drawLine(QPointF(8, 4), QPointF(8, 13.4));
}

void drawCopy(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawRoundedRect(QRectF(5.6, 5.6, 8, 8.6), 1.2, 1.2);
    painter.drawPolyline(QPolygonF({{3.4, 10.4}, {2.4, 10.4}, {2.4, 1.8}, {10.4, 1.8}, {10.4, 3.2}}));
}

void drawClear(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawLine(QPointF(4.2, 4.2), QPointF(11.8, 11.8));
    painter.drawLine(QPointF(11.8, 4.2), QPointF(4.2, 11.8));
}

void drawFind(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawEllipse(QPointF(7, 7), 4.4, 4.4);
    painter.drawLine(QPointF(10.4, 10.4), QPointF(13.8, 13.8));
}

void drawWrap(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawLine(QPointF(2, 3.6), QPointF(14, 3.6));
    painter.drawLine(QPointF(2, 12.4), QPointF(5.4, 12.4));
    QPainterPath turn({2, 8});
    turn.lineTo(11.6, 8);
    turn.arcTo(QRectF(9.4, 8, 4.4, 4.4), 90, -180);
    turn.lineTo(8.6, 12.4);
    painter.drawPath(turn);
    painter.drawPolyline(QPolygonF({{10.2, 10.8}, {8.4, 12.4}, {10.2, 14}}));
}

void drawRunAll(QPainter &painter, const QColor &color)
{
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({{1.8, 3.4}, {7.4, 8}, {1.8, 12.6}}));
    painter.drawPolygon(QPolygonF({{8.6, 3.4}, {14.2, 8}, {8.6, 12.6}}));
}

void drawRunAgain(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawArc(QRectF(2.6, 2.6, 10.8, 10.8), 60 * 16, 300 * 16);
    painter.drawPolyline(QPolygonF({{8.2, 1.2}, {10.9, 3.4}, {8.6, 6}}));
}

void drawAdd(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawLine(QPointF(8, 3.2), QPointF(8, 12.8));
    painter.drawLine(QPointF(3.2, 8), QPointF(12.8, 8));
}

void drawMore(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double x : {3.2, 8.0, 12.8})
        painter.drawEllipse(QPointF(x, 8), 1.4, 1.4);
}

void drawRemove(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawLine(QPointF(2.8, 4.4), QPointF(13.2, 4.4));
    painter.drawPolyline(QPolygonF({{6, 4.2}, {6, 2.2}, {10, 2.2}, {10, 4.2}}));
    painter.drawPolyline(QPolygonF({{4.2, 4.6}, {4.8, 13.8}, {11.2, 13.8}, {11.8, 4.6}}));
    painter.drawLine(QPointF(8, 7), QPointF(8, 11.4));
}

void drawCompare(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawRoundedRect(QRectF(1.8, 2.6, 5, 10.8), 1.2, 1.2);
    painter.drawRoundedRect(QRectF(9.2, 2.6, 5, 10.8), 1.2, 1.2);
    painter.drawLine(QPointF(3.6, 5.6), QPointF(5, 5.6));
    painter.drawLine(QPointF(11, 5.6), QPointF(12.4, 5.6));
    painter.drawLine(QPointF(11, 8.4), QPointF(12.4, 8.4));
}

void drawChart(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawPolyline(QPolygonF({{2.2, 2.4}, {2.2, 13.4}, {14, 13.4}}));
    painter.drawPolyline(QPolygonF({{4.6, 9.8}, {7.4, 6.2}, {10, 8.4}, {13.4, 3.6}}));
}

void drawMemory(QPainter &painter, const QColor &color)
{
    setLine(painter, color);
    painter.drawRoundedRect(QRectF(4.2, 4.2, 7.6, 7.6), 1, 1);
    for (const double at : {6.2, 9.8}) {
        painter.drawLine(QPointF(at, 1.8), QPointF(at, 4));
        painter.drawLine(QPointF(at, 12), QPointF(at, 14.2));
        painter.drawLine(QPointF(1.8, at), QPointF(4, at));
        painter.drawLine(QPointF(12, at), QPointF(14.2, at));
    }
}

void drawApplication(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.4, 3.4);
    painter.setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{4, 4.6}, {7.4, 8}, {4, 11.4}}));
    painter.drawLine(QPointF(8.8, 11.4), QPointF(12.2, 11.4));
}

} // namespace

QIcon icon(Icon which, const Appearance &appearance)
{
    switch (which) {
    case Icon::Run:
        return painted(appearance, &Theme::verdictOk, drawRun);
    case Icon::RunAll:
        return painted(appearance, &Theme::verdictOk, drawRunAll);
    case Icon::RunAgain:
        return painted(appearance, &Theme::verdictFailure, drawRunAgain);
    case Icon::Add:
        return painted(appearance, &Theme::icon, drawAdd);
    case Icon::More:
        return painted(appearance, &Theme::icon, drawMore);
    case Icon::Stop:
        return painted(appearance, &Theme::verdictFailure, drawStop);
    case Icon::New:
        return painted(appearance, &Theme::icon, drawNew);
    case Icon::Open:
        return painted(appearance, &Theme::icon, drawOpen);
    case Icon::Save:
        return painted(appearance, &Theme::icon, drawSave);
    case Icon::Examples:
        return painted(appearance, &Theme::icon, drawExamples);
    case Icon::Copy:
        return painted(appearance, &Theme::icon, drawCopy);
    case Icon::Clear:
        return painted(appearance, &Theme::icon, drawClear);
    case Icon::Find:
        return painted(appearance, &Theme::icon, drawFind);
    case Icon::Wrap:
        return painted(appearance, &Theme::icon, drawWrap);
    case Icon::Remove:
        return painted(appearance, &Theme::icon, drawRemove);
    case Icon::Compare:
        return painted(appearance, &Theme::icon, drawCompare);
    case Icon::Chart:
        return painted(appearance, &Theme::icon, drawChart);
    case Icon::Memory:
        return painted(appearance, &Theme::icon, drawMemory);
    case Icon::Application:
        return painted(appearance, &Theme::accent, drawApplication);
    }
    return {};
}

QIcon dotIcon(const QColor &color)
{
    const Draw draw = [](QPainter &painter, const QColor &fill) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(8, 8), 4, 4);
    };
    return QIcon(new PaintedIconEngine([color](QIcon::Mode) { return color; }, draw));
}

} // namespace codewar
