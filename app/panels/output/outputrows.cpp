// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputrows.h"

#include "app/panels/output/rowbreaks.h"

#include <algorithm>

namespace codewar {

void OutputRows::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_blocks.clear();
    m_firstBlock = m_buffer.firstBlock();
    m_counted = m_buffer.firstLine();
    m_rows = 0;
    update();
}

void OutputRows::update()
{
    if (m_counted > m_buffer.openLineNumber()) { // cleared
        m_blocks.clear();
        m_firstBlock = m_counted = m_rows = 0;
    }
    for (; m_firstBlock < m_buffer.firstBlock(); ++m_firstBlock) {
        if (m_blocks.empty())
            continue;
        m_rows -= m_blocks.front();
        m_blocks.pop_front();
    }
    m_counted = std::max(m_counted, m_buffer.firstLine());
    for (qint64 number = m_buffer.blockOf(m_counted); number < m_buffer.endBlock(); ++number) {
        const OutputBlock &block = m_buffer.block(number);
        m_blocks.resize(static_cast<size_t>(number - m_firstBlock + 1));
        qint64 rows = 0;
        for (; m_counted < block.endLine(); ++m_counted)
            rows += count(block, m_counted);
        m_blocks.back() += rows;
        m_rows += rows;
    }
}

int OutputRows::count(const OutputBlock &block, qint64 line) const
{
    return m_columns == 0 ? 1 : count(block.utf8(line), block.isPlain());
}

int OutputRows::count(QByteArrayView utf8, bool plain) const
{
    if (utf8.size() <= m_columns)
        return 1;
    if (!plain && !isPlainText(utf8)) // two bytes a character or three for two columns
        return static_cast<int>((utf8.size() * 2 / 3 + m_columns - 1) / m_columns);
    int rows = 0;
    for (qsizetype at = 0; at < utf8.size(); at = nextBreak(utf8, at, m_columns))
        ++rows;
    return rows;
}

qint64 OutputRows::total() const
{
    return m_rows + (m_buffer.isEmpty() ? 0 : rowsOf(m_buffer.openLineNumber()));
}

int OutputRows::rowsOf(qint64 line) const
{
    const qint64 number = m_buffer.blockOf(line);
    if (number < m_buffer.endBlock())
        return count(m_buffer.block(number), line);
    return m_columns == 0 ? 1 : count(m_buffer.openLine().text.toUtf8(), false);
}

qint64 OutputRows::rowOf(qint64 line) const
{
    const qint64 number = m_buffer.blockOf(line);
    qint64 row = 0;
    for (qint64 i = 0; i < number - m_firstBlock; ++i)
        row += m_blocks[static_cast<size_t>(i)];
    if (number == m_buffer.endBlock())
        return row;
    const OutputBlock &block = m_buffer.block(number);
    if (m_columns == 0)
        return row + line - block.firstLine();
    for (qint64 i = block.firstLine(); i < line; ++i)
        row += count(block, i);
    return row;
}

OutputRows::Place OutputRows::at(qint64 row) const
{
    qint64 number = m_firstBlock;
    for (const qint64 rows : m_blocks) {
        if (row < rows)
            break;
        row -= rows;
        ++number;
    }
    if (number == m_buffer.endBlock())
        return {m_buffer.openLineNumber(), static_cast<int>(row)};
    const OutputBlock &block = m_buffer.block(number);
    if (m_columns == 0)
        return {block.firstLine() + row, 0};
    qint64 line = block.firstLine();
    for (int rows = count(block, line); row >= rows && line + 1 < block.endLine();
         rows = count(block, line)) {
        row -= rows;
        ++line;
    }
    return {line, static_cast<int>(row)};
}

} // namespace codewar
