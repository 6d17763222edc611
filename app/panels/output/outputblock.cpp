// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputblock.h"

#include <algorithm>

namespace codewar {

namespace {

/// Most lines are ASCII and need no conversion.
void appendUtf8(QByteArray &bytes, QStringView text)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    char *out = bytes.data() + before;
    char16_t all = 0;
    for (const QChar character : text) {
        all |= character.unicode();
        *out++ = static_cast<char>(character.unicode());
    }
    if (all < 0x80)
        return;
    bytes.truncate(before);
    bytes.append(text.toUtf8());
}

} // namespace

bool isPlainText(QByteArrayView utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

void OutputBlock::append(const OutputLine &line)
{
    const qsizetype start = m_text.size();
    m_starts.push_back(static_cast<quint16>(start));
    for (qsizetype i = 0; i < line.spans.size(); ++i) {
        const auto &span = line.spans.at(i);
        if (m_marks.empty() || m_marks.back().style != span.style)
            m_marks.push_back({static_cast<quint16>(m_text.size()), span.style});
        const qsizetype end = i + 1 < line.spans.size() ? line.spans.at(i + 1).start : line.text.size();
        appendUtf8(m_text, QStringView(line.text).sliced(span.start, end - span.start));
    }
    m_plain = m_plain && isPlainText(QByteArrayView(m_text).sliced(start));
    if (line.continued)
        return;
    m_text.append('\n');
    ++m_newlines;
}

void OutputBlock::squeeze()
{
    m_text.squeeze();
    m_starts.shrink_to_fit();
    m_marks.shrink_to_fit();
}

qint64 OutputBlock::bytes() const
{
    return static_cast<qint64>(m_text.size()) + static_cast<qint64>(m_starts.size() * sizeof(quint16)) +
           static_cast<qint64>(m_marks.size() * sizeof(Mark)) + static_cast<qint64>(sizeof(OutputBlock));
}

std::pair<qsizetype, qsizetype> OutputBlock::range(qint64 number) const
{
    const auto index = static_cast<size_t>(number - m_firstLine);
    const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] : m_text.size();
    return {m_starts[index], end};
}

bool OutputBlock::isContinued(qint64 number) const
{
    const auto [start, end] = range(number);
    return m_text.at(end - 1) != '\n';
}

QByteArrayView OutputBlock::utf8(qint64 number) const
{
    const auto [start, end] = range(number);
    return QByteArrayView(m_text).sliced(start, end - start - (m_text.at(end - 1) == '\n' ? 1 : 0));
}

OutputLine OutputBlock::line(qint64 number) const
{
    OutputLine line;
    line.continued = isContinued(number);
    const QByteArrayView bytes = utf8(number);
    const qsizetype start = bytes.data() - m_text.constData();
    auto mark = std::upper_bound(m_marks.begin(), m_marks.end(), start,
                                 [](qsizetype at, const Mark &other) { return at < other.at; });
    if (mark != m_marks.begin())
        --mark;
    for (qsizetype at = start; at < start + bytes.size(); ++mark) {
        const bool isLast = std::next(mark) == m_marks.end();
        const qsizetype end =
            isLast ? start + bytes.size() : std::min<qsizetype>(std::next(mark)->at, start + bytes.size());
        line.append(QString::fromUtf8(bytes.sliced(at - start, end - at)), mark->style);
        at = end;
    }
    return line;
}

} // namespace codewar
