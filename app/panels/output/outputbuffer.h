// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputblock.h"

#include <QByteArrayList>

#include <deque>

namespace codewar {

/// A character of the output: absolute line number and index in its text.
struct OutputPosition
{
    qint64 line = 0;
    int index = 0;

    auto operator<=>(const OutputPosition &) const = default;
};

/// The lines a person can look at: never more than 64 MiB with all they take besides their text, the oldest
/// go first. That is a million lines of 60 characters.
///
/// Lines are numbered from 0 since the last clear() and keep their number when older ones go. The last line
/// is open: more may be written to it, or over it.
class OutputBuffer
{
public:
    static constexpr qint64 maxBytes = 64LL << 20;
    /// Characters of a line, after which it is broken. Text that must be shaped costs more to look at.
    static constexpr int maxLineLength = 4096;
    static constexpr int maxShapedLength = 1024;

    /// `text` as OutputDecoder makes it.
    void append(const StyledText &text);
    void append(OutputKind kind, QStringView text);
    void clear();

    qint64 firstLine() const { return m_blocks.empty() ? 0 : m_blocks.front().firstLine(); }
    /// One past the last.
    qint64 endLine() const { return isEmpty() ? 0 : openLineNumber() + 1; }
    qint64 lineCount() const { return endLine() - firstLine(); }
    bool isEmpty() const { return !m_begun; }
    /// `number` lies between firstLine() and endLine().
    OutputLine line(qint64 number) const;

    /// What is gone from the beginning.
    qint64 cutLines() const { return m_cutLines; }
    qint64 cutBytes() const { return m_cutBytes; }
    bool isCut() const { return m_cutBytes > 0; }
    /// Everything the buffer takes; at most maxBytes once append() has returned.
    qint64 bytes() const { return m_bytes; }
    /// Characters of the longest line so far, at most maxLineLength.
    int longestLine() const { return m_longestLine; }

    /// The complete lines, in blocks that are numbered as lines are.
    qint64 firstBlock() const { return m_firstBlock; }
    qint64 endBlock() const { return m_firstBlock + static_cast<qint64>(m_blocks.size()); }
    const OutputBlock &block(qint64 number) const
    {
        return m_blocks[static_cast<size_t>(number - m_firstBlock)];
    }
    /// The block of a line; endBlock() for the open one.
    qint64 blockOf(qint64 line) const;
    qint64 openLineNumber() const { return m_blocks.empty() ? 0 : m_blocks.back().endLine(); }
    const OutputLine &openLine() const { return m_open; }

    OutputPosition begin() const { return {firstLine(), 0}; }
    OutputPosition end() const;
    /// Text between two positions, end excluded; lines broken for length only are joined again.
    QString text(OutputPosition from, OutputPosition to) const;
    /// What text() takes in UTF-8, to the precision of a block.
    qint64 bytesBetween(OutputPosition from, OutputPosition to) const;
    /// Everything in UTF-8, in pieces that are shared with the buffer and not copied.
    QByteArrayList pieces() const;
    /// All there is.
    QString text() const { return text(begin(), end()); }

private:
    void writeSpan(QStringView text, const TextStyle &style);
    void write(QStringView text, const TextStyle &style);
    void closeLine(bool continued);
    void trim();

    std::deque<OutputBlock> m_blocks;
    OutputLine m_open;
    qint64 m_firstBlock = 0;
    qint64 m_bytes = 0; ///< of the blocks
    qint64 m_cutLines = 0;
    qint64 m_cutBytes = 0;
    int m_column = 0; ///< where the next character goes in the open line
    int m_longestLine = 0;
    bool m_begun = false;
    bool m_openIsAscii = true;
};

} // namespace codewar
