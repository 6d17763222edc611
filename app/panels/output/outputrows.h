// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputbuffer.h"

#include <deque>

namespace codewar {

/// How many rows the lines take, for the scroll bar: a million lines are counted in milliseconds, as most
/// need only be looked up. Exact for plain text; lines that must be shaped are estimated.
class OutputRows
{
public:
    /// `buffer` outlives this object.
    explicit OutputRows(const OutputBuffer &buffer) : m_buffer(buffer) {}

    /// Columns of a row; 0 gives each line one row.
    void setColumns(int columns);
    /// Takes in what the buffer got and lost.
    void update();

    qint64 total() const;
    /// The first row of a line, from 0 at the buffer's first line.
    qint64 rowOf(qint64 line) const;
    int rowsOf(qint64 line) const;

    struct Place
    {
        qint64 line;
        int row; ///< in the line
    };
    Place at(qint64 row) const;

private:
    int count(const OutputBlock &block, qint64 line) const;
    int count(QByteArrayView utf8, bool plain) const;

    const OutputBuffer &m_buffer;
    std::deque<qint64> m_blocks; ///< rows of each block
    qint64 m_firstBlock = 0;
    qint64 m_counted = 0; ///< up to this line
    qint64 m_rows = 0;    ///< of all complete lines
    int m_columns = 0;
};

} // namespace codewar
