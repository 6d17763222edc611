// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/styledtext.h"

#include <QByteArray>

#include <vector>

namespace codewar {

/// One line of the output view.
struct OutputLine : StyledText
{
    bool continued = false; ///< broken for length only: the next line goes on with the same text
};

/// Some dozens of KiB of lines that are complete, kept small: UTF-8, where each line begins, and the styles
/// where they change.
class OutputBlock
{
public:
    static constexpr qint64 maxBytes = 64 << 10;
    /// Of the text of one line: OutputBuffer::maxLineLength characters of three bytes.
    static constexpr qsizetype maxLineBytes = 3 * 4096;

    explicit OutputBlock(qint64 firstLine) : m_firstLine(firstLine) {}

    /// Whether one more line may not fit.
    bool isFull() const { return bytes() + maxLineBytes >= maxBytes; }
    void append(const OutputLine &line);
    /// Gives back memory that was meant for more lines.
    void squeeze();

    qint64 firstLine() const { return m_firstLine; }
    qint64 endLine() const { return m_firstLine + lineCount(); }
    int lineCount() const { return static_cast<int>(m_starts.size()); }
    /// Of a line of the block, by the buffer's count.
    OutputLine line(qint64 number) const;
    /// Its text without the line's end.
    QByteArrayView utf8(qint64 number) const;
    bool isContinued(qint64 number) const;

    /// All lines with their "\n"; a line that is continued has none.
    const QByteArray &text() const { return m_text; }
    /// Whether each character is one byte and takes one column of a monospaced font.
    bool isPlain() const { return m_plain; }
    int newlines() const { return m_newlines; }
    /// Everything it takes.
    qint64 bytes() const;

private:
    /// From `at` in the text on.
    struct Mark
    {
        quint16 at;
        TextStyle style;
    };

    std::pair<qsizetype, qsizetype> range(qint64 number) const;

    qint64 m_firstLine;
    QByteArray m_text;
    std::vector<quint16> m_starts;
    std::vector<Mark> m_marks;
    int m_newlines = 0;
    bool m_plain = true;
};

/// Whether each byte is printable ASCII: a character, a column.
bool isPlainText(QByteArrayView utf8);

} // namespace codewar
