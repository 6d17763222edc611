// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputbuffer.h"

#include <algorithm>

namespace codewar {

namespace {

/// Characters up to the first that is not ASCII.
qsizetype asciiLength(QStringView text)
{
    return std::find_if(text.begin(), text.end(),
                        [](QChar character) { return character.unicode() >= 0x80; }) -
           text.begin();
}

} // namespace

void OutputBuffer::append(const StyledText &text)
{
    for (qsizetype i = 0; i < text.spans.size(); ++i) {
        const auto &span = text.spans.at(i);
        const qsizetype end = i + 1 < text.spans.size() ? text.spans.at(i + 1).start : text.text.size();
        writeSpan(QStringView(text.text).sliced(span.start, end - span.start), span.style);
    }
}

void OutputBuffer::append(OutputKind kind, QStringView text)
{
    writeSpan(text, {.kind = kind});
}

void OutputBuffer::clear()
{
    *this = OutputBuffer();
}

void OutputBuffer::writeSpan(QStringView text, const TextStyle &style)
{
    m_begun = m_begun || !text.isEmpty();
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text.at(i).unicode();
        if (code != u'\n' && code != u'\r')
            continue;
        write(text.mid(start, i - start), style);
        if (code == u'\n')
            closeLine(false);
        else
            m_column = 0;
        start = i + 1;
    }
    write(text.mid(start), style);
}

void OutputBuffer::write(QStringView text, const TextStyle &style)
{
    while (!text.isEmpty()) {
        // By the next character only, so that it does not matter how the text was split.
        const qsizetype ascii = m_openIsAscii ? asciiLength(text.left(maxLineLength)) : 0;
        const int limit = ascii > 0 ? maxLineLength : maxShapedLength;
        if (m_column >= limit || (m_column == limit - 1 && text.front().isHighSurrogate()))
            closeLine(true);
        qsizetype count = std::min<qsizetype>(ascii > 0 ? ascii : text.size(), limit - m_column);
        if (count < text.size() && text.at(count - 1).isHighSurrogate())
            --count;
        const QStringView fits = text.first(count);
        if (m_column == m_open.text.size())
            m_open.append(fits, style);
        else
            m_open.overwrite(m_column, fits, style);
        m_openIsAscii = ascii > 0;
        m_column += static_cast<int>(count);
        m_longestLine = std::max(m_longestLine, static_cast<int>(m_open.text.size()));
        text = text.sliced(count);
    }
}

void OutputBuffer::closeLine(bool continued)
{
    m_open.continued = continued;
    if (m_blocks.empty() || m_blocks.back().isFull()) {
        if (!m_blocks.empty())
            m_blocks.back().squeeze();
        m_blocks.emplace_back(openLineNumber());
        m_bytes += m_blocks.back().bytes();
    }
    OutputBlock &block = m_blocks.back();
    m_bytes -= block.bytes();
    block.append(m_open);
    m_bytes += block.bytes();
    m_open.text.resize(0); // keeps its memory
    m_open.spans.clear();
    m_open.continued = false;
    m_openIsAscii = true;
    m_column = 0;
    if (m_bytes > maxBytes)
        trim();
}

void OutputBuffer::trim()
{
    while (m_bytes > maxBytes && m_blocks.size() > 1) {
        const OutputBlock &oldest = m_blocks.front();
        m_bytes -= oldest.bytes();
        m_cutLines += oldest.newlines();
        m_cutBytes += oldest.text().size();
        m_blocks.pop_front();
        ++m_firstBlock;
    }
}

qint64 OutputBuffer::blockOf(qint64 line) const
{
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), line,
                         [](qint64 number, const OutputBlock &block) { return number < block.endLine(); });
    return m_firstBlock + (after - m_blocks.begin());
}

OutputLine OutputBuffer::line(qint64 number) const
{
    const qint64 block = blockOf(number);
    return block == endBlock() ? m_open : this->block(block).line(number);
}

OutputPosition OutputBuffer::end() const
{
    return {std::max(firstLine(), endLine() - 1), static_cast<int>(m_open.text.size())};
}

qint64 OutputBuffer::bytesBetween(OutputPosition from, OutputPosition to) const
{
    qint64 bytes = 0;
    for (qint64 number = blockOf(from.line); number < endBlock() && number <= blockOf(to.line); ++number)
        bytes += block(number).text().size();
    return bytes;
}

QByteArrayList OutputBuffer::pieces() const
{
    QByteArrayList pieces;
    pieces.reserve(static_cast<qsizetype>(m_blocks.size()) + 1);
    for (const OutputBlock &block : m_blocks)
        pieces.append(block.text());
    pieces.append(m_open.text.toUtf8());
    return pieces;
}

QString OutputBuffer::text(OutputPosition from, OutputPosition to) const
{
    from = std::max(from, begin());
    to = std::min(to, end());
    QString result;
    for (qint64 number = from.line; number <= to.line;) {
        const qint64 block = blockOf(number);
        if (block < endBlock() && number == this->block(block).firstLine() &&
            from < OutputPosition{number, 1} && this->block(block).endLine() <= to.line) {
            result.append(QString::fromUtf8(this->block(block).text()));
            number = this->block(block).endLine();
            continue;
        }
        const OutputLine current = line(number);
        const int start = number == from.line ? from.index : 0;
        const auto end = number == to.line ? to.index : static_cast<int>(current.text.size());
        result.append(QStringView(current.text).mid(start, std::max(0, end - start)));
        if (number < to.line && !current.continued)
            result.append(u'\n');
        ++number;
    }
    return result;
}

} // namespace codewar
