// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <deque>

namespace codewar {

/// Whose text it is, for its colour.
enum class OutputKind : quint8 { Stdout, Stderr, Compiler, Input, Notice };

/// One line of the output view.
struct OutputLine
{
    struct Span
    {
        int start;
        OutputKind kind;
    };

    QString text;
    QList<Span> spans;      ///< ordered; each reaches to the next one's start
    bool continued = false; ///< broken for length only: the next line goes on with the same text

    OutputKind kindAt(int index) const;
};

/// A character of the output: absolute line number and index in its text.
struct OutputPosition
{
    qint64 line = 0;
    int index = 0;

    auto operator<=>(const OutputPosition &) const = default;
};

/// The lines a person can look at: bounded in number and size, the oldest go first.
///
/// Lines are numbered from 0 since the last clear() and keep their number when older ones go.
class OutputBuffer
{
public:
    static constexpr int maxLineLength = 4096;
    static constexpr int maxLines = 20'000;
    static constexpr qint64 maxCharacters = 4LL << 20;

    /// `text` as OutputDecoder makes it.
    void append(OutputKind kind, QStringView text);
    void clear();

    qint64 firstLine() const { return m_firstLine; }
    /// One past the last.
    qint64 endLine() const { return m_firstLine + static_cast<qint64>(m_lines.size()); }
    qint64 lineCount() const { return static_cast<qint64>(m_lines.size()); }
    bool isEmpty() const { return m_lines.empty(); }
    /// `number` lies between firstLine() and endLine().
    const OutputLine &line(qint64 number) const { return m_lines[static_cast<size_t>(number - m_firstLine)]; }
    /// Whether the beginning is gone.
    bool isCut() const { return m_firstLine > 0; }
    qint64 characters() const { return m_characters; }
    /// Characters of the longest line so far, at most maxLineLength.
    int longestLine() const { return m_longestLine; }

    /// Text between two positions, end excluded; lines broken for length only are joined again.
    QString text(OutputPosition from, OutputPosition to) const;
    /// All there is.
    QString text() const;

private:
    void write(OutputKind kind, QStringView text);
    void overwrite(OutputKind kind, QStringView text);
    void breakLine(bool continued);
    void trim();

    std::deque<OutputLine> m_lines;
    qint64 m_firstLine = 0;
    qint64 m_characters = 0;
    int m_column = 0; ///< where the next character goes in the last line
    int m_longestLine = 0;
};

} // namespace codewar
