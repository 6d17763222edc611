// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/linelayout.h"

#include "app/panels/output/outputlook.h"
#include "app/panels/output/rowbreaks.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace codewar {

namespace {

constexpr double unbounded = 1e7;
constexpr int tabColumns = 8;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() >= 0x20 && character.unicode() < 0x7f;
    });
}

/// Calls `use` with begin, end and style of every piece of one style between `from` and `to`.
template <typename Use>
void forEachSpan(const StyledText &text, int from, int to, Use use)
{
    for (qsizetype i = 0; i < text.spans.size(); ++i) {
        const auto &span = text.spans.at(i);
        const qsizetype end = i + 1 < text.spans.size() ? text.spans.at(i + 1).start : text.text.size();
        if (from < to && span.start < to && end > from)
            use(std::max(span.start, from), std::min(static_cast<int>(end), to), span.style);
    }
}

QTextOption options(const OutputLook &look, bool wraps)
{
    QTextOption options;
    options.setTextDirection(Qt::LeftToRight);
    options.setTabStopDistance(tabColumns * look.cell());
    options.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    return options;
}

} // namespace

LineLayout::LineLayout(OutputLine line, const OutputLook &look, int width)
    : m_line(std::move(line)), m_look(look)
{
    if (look.isMonospaced() && isPlain(m_line.text))
        breakPlain(width);
    else
        breakShaped(width);
}

LineLayout::~LineLayout() = default;

void LineLayout::breakPlain(int width)
{
    const int columns = width > 0 ? std::max(1, static_cast<int>(width / m_look.cell())) : 0;
    const QStringView text = m_line.text;
    m_starts.push_back(0);
    if (columns == 0)
        return;
    for (qsizetype at = nextBreak(text, 0, columns); at < text.size(); at = nextBreak(text, at, columns))
        m_starts.push_back(static_cast<int>(at));
}

void LineLayout::breakShaped(int width)
{
    m_shaped = std::make_unique<QTextLayout>(m_line.text, m_look.font());
    m_shaped->setTextOption(options(m_look, width > 0));
    m_shaped->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    forEachSpan(m_line, 0, static_cast<int>(m_line.text.size()),
                [&](int start, int end, const TextStyle &style) {
                    formats.append({start, end - start, m_look.format(style)});
                });
    m_shaped->setFormats(formats);
    m_shaped->beginLayout();
    for (QTextLine row = m_shaped->createLine(); row.isValid(); row = m_shaped->createLine()) {
        row.setLineWidth(width > 0 ? width : unbounded);
        row.setPosition({0, 0}); // each row is drawn by itself
        m_starts.push_back(row.textStart());
    }
    m_shaped->endLayout();
    if (m_starts.empty())
        m_starts.push_back(0);
}

int LineLayout::rowEnd(int row) const
{
    return row + 1 < rows() ? rowStart(row + 1) : static_cast<int>(m_line.text.size());
}

int LineLayout::rowOf(int index) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), index);
    return std::max(0, static_cast<int>(after - m_starts.begin()) - 1);
}

double LineLayout::x(int row, int index) const
{
    if (!m_shaped)
        return (index - rowStart(row)) * m_look.cell();
    return row < m_shaped->lineCount() ? m_shaped->lineAt(row).cursorToX(index) : 0;
}

std::pair<double, double> LineLayout::extent(int row, int index) const
{
    const double start = x(row, index);
    if (!m_shaped || row >= m_shaped->lineCount())
        return {start, start + m_look.cell()};
    return {start, m_shaped->lineAt(row).cursorToX(index, QTextLine::Trailing)};
}

int LineLayout::indexAt(int row, double x) const
{
    // The end of a row that another follows is where that one begins.
    const int last = row + 1 < rows() ? std::max(rowStart(row), previous(rowEnd(row))) : rowEnd(row);
    if (m_shaped) {
        const int index =
            row < m_shaped->lineCount() ? std::min(last, m_shaped->lineAt(row).xToCursor(x)) : 0;
        return m_shaped->isValidCursorPosition(index) ? index : previous(index);
    }
    const double column = std::clamp(x / m_look.cell(), 0.0, unbounded);
    return std::min(last, rowStart(row) + static_cast<int>(std::lround(column)));
}

double LineLayout::width() const
{
    double widest = 0;
    for (int row = 0; row < rows(); ++row) {
        const bool measured = m_shaped && row < m_shaped->lineCount();
        const double width = measured ? m_shaped->lineAt(row).naturalTextWidth() : x(row, rowEnd(row));
        widest = std::max(widest, width);
    }
    return widest;
}

int LineLayout::next(int index) const
{
    if (index >= m_line.text.size())
        return static_cast<int>(m_line.text.size());
    return m_shaped ? m_shaped->nextCursorPosition(index) : index + 1;
}

int LineLayout::previous(int index) const
{
    if (index <= 0)
        return 0;
    return m_shaped ? m_shaped->previousCursorPosition(index) : index - 1;
}

void LineLayout::draw(QPainter &painter, int row, QPointF topLeft, const QRectF &clip,
                      const QList<Mark> &marks) const
{
    if (m_shaped)
        drawShaped(painter, row, topLeft, clip, marks);
    else
        drawPlain(painter, row, topLeft, clip, marks);
}

void LineLayout::drawPlain(QPainter &painter, int row, QPointF topLeft, const QRectF &clip,
                           const QList<Mark> &marks) const
{
    const double cell = m_look.cell();
    const auto columnAt = [&](double x) { return static_cast<int>((x - topLeft.x()) / cell); };
    const int from = rowStart(row) + std::max(0, columnAt(clip.left()));
    const int to = std::min(rowEnd(row), rowStart(row) + std::max(0, columnAt(clip.right()) + 1));
    const auto fill = [&](int start, int end, const QColor &color) {
        start = std::max(start, from);
        end = std::min(end, to);
        if (start < end) {
            painter.fillRect(
                QRectF(topLeft.x() + x(row, start), topLeft.y(), (end - start) * cell, m_look.rowHeight()),
                color);
        }
    };
    forEachSpan(m_line, from, to, [&](int start, int end, const TextStyle &style) {
        if (const QColor ground = m_look.colors().of(style).ground; ground.isValid())
            fill(start, end, ground);
    });
    const auto write = [&](int start, int end, const TextStyle &style, const QColor &color) {
        painter.setFont(m_look.font(style));
        painter.setPen(color);
        painter.drawText(QPointF(topLeft.x() + x(row, start), topLeft.y() + m_look.ascent()),
                         m_line.text.sliced(start, end - start));
    };
    forEachSpan(m_line, from, to, [&](int start, int end, const TextStyle &style) {
        write(start, end, style, m_look.colors().of(style).text);
    });
    for (const Mark &mark : marks) {
        fill(mark.start, mark.end, mark.color);
        forEachSpan(m_line, std::max(mark.start, from), std::min(mark.end, to),
                    [&](int start, int end, const TextStyle &style) {
                        write(start, end, style, readable(m_look.colors().of(style).text, mark.color));
                    });
    }
}

void LineLayout::drawShaped(QPainter &painter, int row, QPointF topLeft, const QRectF &clip,
                            const QList<Mark> &marks) const
{
    if (row >= m_shaped->lineCount())
        return;
    // Marks of other fonts than ours lie and rise further than a row: a line never paints over its
    // neighbours.
    painter.save();
    painter.setClipRect(clip.intersected(QRectF(clip.left(), topLeft.y(), clip.width(), m_look.rowHeight())));
    const QTextLine line = m_shaped->lineAt(row);
    const auto fill = [&](int start, int end, const QColor &color) {
        end = std::min(end, rowEnd(row));
        // Characters that belong together need not lie together where directions mix.
        for (int i = std::max(start, rowStart(row)); i < end; i = next(i)) {
            const auto [start, end] = extent(row, i);
            const QRectF box(topLeft.x() + start, topLeft.y(), end - start, m_look.rowHeight());
            painter.fillRect(box.normalized(), color);
        }
    };
    forEachSpan(m_line, rowStart(row), rowEnd(row), [&](int start, int end, const TextStyle &style) {
        if (const QColor ground = m_look.colors().of(style).ground; ground.isValid())
            fill(start, end, ground);
    });
    for (const Mark &mark : marks)
        fill(mark.start, mark.end, mark.color);
    line.draw(&painter, QPointF(topLeft.x(), topLeft.y() + m_look.ascent() - line.ascent()));
    painter.restore();
}

} // namespace codewar
