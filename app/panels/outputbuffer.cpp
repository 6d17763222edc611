// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputbuffer.h"

#include <algorithm>

namespace codewar {

namespace {

/// What a line costs besides its text, so that a flood of empty lines is bounded as well.
constexpr qint64 lineOverhead = 32;

void addSpan(QList<OutputLine::Span> &spans, int start, OutputKind kind)
{
    if (!spans.isEmpty() && spans.last().start == start)
        spans.removeLast();
    if (spans.isEmpty() || spans.last().kind != kind)
        spans.append({start, kind});
}

} // namespace

OutputKind OutputLine::kindAt(int index) const
{
    OutputKind kind = OutputKind::Stdout;
    for (const Span &span : spans) {
        if (span.start > index)
            break;
        kind = span.kind;
    }
    return kind;
}

void OutputBuffer::append(OutputKind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (m_lines.empty())
        breakLine(false);
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text.at(i).unicode();
        if (code != u'\n' && code != u'\r')
            continue;
        write(kind, text.mid(start, i - start));
        if (code == u'\n')
            breakLine(false);
        else
            m_column = 0;
        start = i + 1;
    }
    write(kind, text.mid(start));
    trim();
}

void OutputBuffer::clear()
{
    *this = OutputBuffer();
}

void OutputBuffer::write(OutputKind kind, QStringView text)
{
    while (!text.isEmpty()) {
        if (m_column >= maxLineLength)
            breakLine(true);
        qsizetype count = std::min<qsizetype>(text.size(), maxLineLength - m_column);
        if (count < text.size() && count > 1 && text.at(count - 1).isHighSurrogate())
            --count;
        overwrite(kind, text.first(count));
        text = text.mid(count);
        if (!text.isEmpty())
            breakLine(true);
    }
}

void OutputBuffer::overwrite(OutputKind kind, QStringView text)
{
    OutputLine &line = m_lines.back();
    const auto size = static_cast<int>(text.size());
    const auto oldSize = static_cast<int>(line.text.size());
    const int end = m_column + size;
    if (m_column == oldSize) {
        addSpan(line.spans, m_column, kind);
        line.text.append(text);
    } else {
        const OutputKind after = line.kindAt(end);
        QList<OutputLine::Span> spans;
        for (const auto &span : std::as_const(line.spans)) {
            if (span.start < m_column)
                spans.append(span);
        }
        addSpan(spans, m_column, kind);
        if (end < oldSize)
            addSpan(spans, end, after);
        for (const auto &span : std::as_const(line.spans)) {
            if (span.start > end)
                addSpan(spans, span.start, span.kind);
        }
        line.spans = spans;
        line.text.replace(m_column, std::min(size, oldSize - m_column), text.toString());
    }
    m_characters += line.text.size() - oldSize;
    m_column = end;
    m_longestLine = std::max(m_longestLine, static_cast<int>(line.text.size()));
}

void OutputBuffer::breakLine(bool continued)
{
    if (!m_lines.empty()) {
        m_lines.back().continued = continued;
        m_lines.back().text.squeeze();
    }
    m_lines.emplace_back();
    m_characters += lineOverhead;
    m_column = 0;
    if (m_lines.size() > maxLines * 5 / 4 || m_characters > maxCharacters * 5 / 4)
        trim();
}

void OutputBuffer::trim()
{
    while (m_lines.size() > 1 && (m_lines.size() > maxLines || m_characters > maxCharacters)) {
        m_characters -= m_lines.front().text.size() + lineOverhead;
        m_lines.pop_front();
        ++m_firstLine;
    }
}

QString OutputBuffer::text(OutputPosition from, OutputPosition to) const
{
    from = std::max(from, OutputPosition{m_firstLine, 0});
    QString result;
    for (qint64 number = from.line; number <= to.line && number < endLine(); ++number) {
        const OutputLine &current = line(number);
        const int start = number == from.line ? from.index : 0;
        const auto end = number == to.line ? to.index : static_cast<int>(current.text.size());
        result.append(QStringView(current.text).mid(start, std::max(0, end - start)));
        if (number < to.line && number + 1 < endLine() && !current.continued)
            result.append(u'\n');
    }
    return result;
}

QString OutputBuffer::text() const
{
    if (isEmpty())
        return {};
    return text({m_firstLine, 0}, {endLine() - 1, static_cast<int>(m_lines.back().text.size())});
}

} // namespace codewar
