// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputpage.h"

#include <algorithm>

namespace codewar {

void OutputPage::append(const StyledText &text)
{
    m_buffer.append(text);
    m_openLayout.reset();
}

void OutputPage::clear()
{
    m_buffer.clear();
    m_layouts.clear();
    m_openLayout.reset();
    m_widest = 0;
    m_top = {};
    m_follows = true;
    update();
}

void OutputPage::update()
{
    m_rows.update();
    if (m_follows)
        m_top = endTop();
    else
        m_top = std::max(m_top, firstRow());
}

void OutputPage::setLook(const OutputLook &look)
{
    m_look = look;
    relayout();
}

void OutputPage::setSize(QSize size)
{
    const int before = wrapWidth();
    m_size = size;
    if (wrapWidth() == before)
        update();
    else
        relayout();
}

void OutputPage::setWrapping(bool wraps)
{
    m_wraps = wraps;
    relayout();
}

void OutputPage::relayout()
{
    const OutputPosition first{m_top.line,
                               m_top.row > 0 ? layout(m_top.line)->rowStart(m_top.row) : m_top.row};
    m_layouts.clear();
    m_openLayout.reset();
    m_widest = 0;
    m_rows.setColumns(m_wraps ? visibleColumns() : 0);
    if (!m_buffer.isEmpty() && first.index >= 0)
        m_top = rowOf(first);
    update();
}

int OutputPage::wrapWidth() const
{
    return m_wraps ? std::max(m_size.width() - leftMargin, static_cast<int>(m_look.cell()) + 1) : 0;
}

int OutputPage::visibleRows() const
{
    return std::max(1, (m_size.height() - 2 * topMargin) / m_look.rowHeight());
}

int OutputPage::visibleColumns() const
{
    return std::max(1, static_cast<int>((m_size.width() - leftMargin) / m_look.cell()));
}

double OutputPage::contentWidth() const
{
    return leftMargin + std::max(m_widest, m_buffer.longestLine() * m_look.cell()) + m_look.cell();
}

std::shared_ptr<const LineLayout> OutputPage::layout(qint64 line) const
{
    const bool isOpen = line == m_buffer.openLineNumber();
    if (isOpen && m_openLayout)
        return m_openLayout;
    if (const auto *known = isOpen ? nullptr : m_layouts.object(line))
        return *known;
    const auto layout = std::make_shared<const LineLayout>(m_buffer.line(line), m_look, wrapWidth());
    m_widest = std::max(m_widest, layout->width());
    if (isOpen)
        m_openLayout = layout;
    else
        m_layouts.insert(line, new std::shared_ptr<const LineLayout>(layout));
    return layout;
}

OutputPage::Row OutputPage::lastRow() const
{
    if (m_buffer.isEmpty())
        return {};
    return {m_buffer.endLine() - 1, layout(m_buffer.endLine() - 1)->rows() - 1};
}

OutputPage::Row OutputPage::endTop() const
{
    return moved(lastRow(), 1 - visibleRows());
}

OutputPage::Row OutputPage::moved(Row row, int count) const
{
    if (m_buffer.isEmpty())
        return {};
    for (; count > 0; --count) {
        if (row.row + 1 < (row.row < 0 ? 1 : layout(row.line)->rows()))
            ++row.row;
        else if (row.line + 1 < m_buffer.endLine())
            row = {row.line + 1, 0};
        else
            break;
    }
    for (; count < 0 && row > firstRow(); ++count) {
        if (row.row > 0 || row.line == m_buffer.firstLine())
            --row.row;
        else
            row = {row.line - 1, layout(row.line - 1)->rows() - 1};
    }
    return row;
}

int OutputPage::valueOf(Row row) const
{
    const int marker = m_buffer.isCut() ? 1 : 0;
    if (row.row < 0)
        return 0;
    const int within = std::min(row.row, m_rows.rowsOf(row.line) - 1);
    return static_cast<int>(marker + m_rows.rowOf(row.line) + within);
}

void OutputPage::setValue(int value)
{
    m_follows = value >= maximum();
    if (m_follows) {
        m_top = endTop();
        return;
    }
    const int marker = m_buffer.isCut() ? 1 : 0;
    if (value < marker) {
        m_top = firstRow();
        return;
    }
    const OutputRows::Place place = m_rows.at(value - marker);
    m_top = {place.line, std::clamp(place.row, 0, layout(place.line)->rows() - 1)};
}

void OutputPage::goToEnd()
{
    m_follows = true;
    update();
}

OutputPage::Row OutputPage::rowOf(OutputPosition position) const
{
    if (m_buffer.isEmpty())
        return {};
    const qint64 line = std::clamp(position.line, m_buffer.firstLine(), m_buffer.endLine() - 1);
    return {line, layout(line)->rowOf(line == position.line ? position.index : 0)};
}

void OutputPage::reveal(OutputPosition position)
{
    const Row row = rowOf(position);
    const Row highest = moved(row, 1 - visibleRows());
    if (row < m_top)
        m_top = row;
    else if (highest > m_top)
        m_top = highest;
    else
        return;
    m_follows = m_top >= endTop();
}

QList<OutputPage::Row> OutputPage::visible() const
{
    QList<Row> rows;
    if (m_buffer.isEmpty())
        return rows;
    rows.append(m_top);
    for (int i = 0; i < visibleRows(); ++i) { // one more than fits, for a part of it
        const Row next = moved(rows.last(), 1);
        if (next == rows.last())
            break;
        rows.append(next);
    }
    return rows;
}

OutputPosition OutputPage::positionAt(QPointF point) const
{
    if (m_buffer.isEmpty())
        return {};
    const auto offset = static_cast<int>(point.y()) - topMargin;
    const int steps = offset < 0 ? -1 : offset / m_look.rowHeight();
    const Row row = moved(m_top, steps);
    if (steps > 0 && row == lastRow() && moved(m_top, steps - 1) == row)
        return m_buffer.end(); // below the text
    return positionIn(row, point.x() - leftMargin);
}

OutputPosition OutputPage::positionIn(Row row, double x) const
{
    return row.row < 0 ? m_buffer.begin() : OutputPosition{row.line, layout(row.line)->indexAt(row.row, x)};
}

double OutputPage::xOf(OutputPosition position) const
{
    const Row row = rowOf(position);
    return leftMargin + layout(row.line)->x(row.row, position.index);
}

std::optional<int> OutputPage::topOf(OutputPosition position) const
{
    if (m_buffer.isEmpty())
        return {};
    const qsizetype index = visible().indexOf(rowOf(position));
    return index < 0 ? std::nullopt : std::optional(topMargin + static_cast<int>(index) * m_look.rowHeight());
}

} // namespace codewar
