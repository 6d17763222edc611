// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace codewar {

OutputSearch::OutputSearch(const OutputBuffer &buffer, QObject *parent) : QObject(parent), m_buffer(buffer)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OutputSearch::step);
}

void OutputSearch::setQuery(const SearchQuery &query)
{
    m_query = query;
    m_matcher = LineMatcher(query);
    m_counts.clear();
    m_firstBlock = m_buffer.firstBlock();
    m_counted = m_buffer.firstLine();
    m_total = 0;
    m_wanted.reset();
    update();
    Q_EMIT progressed();
}

void OutputSearch::update()
{
    if (m_counted > m_buffer.openLineNumber()) { // cleared
        m_counts.clear();
        m_firstBlock = m_counted = m_total = 0;
    }
    for (; m_firstBlock < m_buffer.firstBlock(); ++m_firstBlock) {
        if (m_counts.empty())
            continue;
        m_total -= m_counts.front();
        m_counts.pop_front();
    }
    m_counted = std::max(m_counted, m_buffer.firstLine());
    if (isActive() && (!isComplete() || m_wanted))
        m_timer.start();
}

void OutputSearch::step()
{
    QElapsedTimer clock;
    clock.start();
    while (!isComplete() && clock.elapsed() < work.count())
        countLine(m_buffer.blockOf(m_counted));
    if (isComplete())
        m_timer.stop();
    answer();
    Q_EMIT progressed();
}

void OutputSearch::countLine(qint64 block)
{
    m_counts.resize(static_cast<size_t>(block - m_firstBlock + 1));
    const auto found = static_cast<qint64>(matchesIn(m_counted).size());
    m_counts.back() += found;
    m_total += found;
    ++m_counted;
}

qint64 OutputSearch::count() const
{
    const bool hasOpenLine = isActive() && isComplete() && !m_buffer.isEmpty();
    return m_total + (hasOpenLine ? static_cast<qint64>(matchesIn(m_buffer.openLineNumber()).size()) : 0);
}

QList<OutputSearch::Match> OutputSearch::matchesIn(qint64 line) const
{
    const OutputLine current = m_buffer.line(line);
    QString text = current.text;
    if (current.continued && line + 1 < m_buffer.endLine())
        text.append(QStringView(m_buffer.line(line + 1).text).left(overlap));
    const auto size = static_cast<int>(current.text.size());
    const auto position = [&](int index) {
        return index <= size ? OutputPosition{line, index} : OutputPosition{line + 1, index - size};
    };
    QList<Match> matches;
    for (const LineMatcher::Match &match : m_matcher.matches(text, size))
        matches.append({position(match.start), position(match.start + match.length)});
    return matches;
}

qint64 OutputSearch::firstLineOf(qint64 block) const
{
    return block < m_buffer.endBlock() ? m_buffer.block(block).firstLine() : m_buffer.openLineNumber();
}

qint64 OutputSearch::endLineOf(qint64 block) const
{
    return block < m_buffer.endBlock() ? m_buffer.block(block).endLine() : m_buffer.endLine();
}

/// Whether something of the block is still to be counted, or matches were.
bool OutputSearch::mayHold(qint64 block) const
{
    const auto index = static_cast<size_t>(block - m_firstBlock);
    return endLineOf(block) > m_counted || (index < m_counts.size() && m_counts[index] > 0);
}

qint64 OutputSearch::ordinal(OutputPosition from) const
{
    const qint64 block = m_buffer.blockOf(from.line);
    qint64 number = 1;
    for (qint64 i = 0; i < block - m_firstBlock && i < static_cast<qint64>(m_counts.size()); ++i)
        number += m_counts[static_cast<size_t>(i)];
    for (qint64 line = firstLineOf(block); line <= from.line; ++line) {
        for (const Match &match : matchesIn(line))
            number += match.from < from ? 1 : 0;
    }
    return number;
}

void OutputSearch::findNext(OutputPosition from)
{
    m_wanted = Wanted{from, true};
    update();
}

void OutputSearch::findPrevious(OutputPosition from)
{
    m_wanted = Wanted{from, false};
    update();
}

/// Only where all lines are counted up to what is asked for: else later.
void OutputSearch::answer()
{
    if (!m_wanted || m_buffer.isEmpty())
        return;
    const Wanted wanted = *m_wanted;
    std::optional<Match> match = wanted.forward ? firstFrom(wanted.from) : lastBefore(wanted.from);
    const bool isKnown = isComplete() || (wanted.forward && match && match->from.line < m_counted) ||
                         (!wanted.forward && match && wanted.from.line < m_counted);
    if (!isKnown)
        return;
    m_wanted.reset();
    if (!match)
        match = wanted.forward ? firstFrom(m_buffer.begin()) : lastBefore({m_buffer.endLine(), 0});
    if (match)
        Q_EMIT found(*match);
}

std::optional<OutputSearch::Match> OutputSearch::firstFrom(OutputPosition from) const
{
    from = std::max(from, m_buffer.begin());
    for (qint64 block = m_buffer.blockOf(from.line); block <= m_buffer.endBlock(); ++block) {
        if (!mayHold(block))
            continue;
        if (firstLineOf(block) > m_counted)
            return {};
        for (qint64 line = std::max(from.line, firstLineOf(block)); line < endLineOf(block); ++line) {
            for (const Match &match : matchesIn(line)) {
                if (match.from >= from)
                    return match;
            }
        }
    }
    return {};
}

std::optional<OutputSearch::Match> OutputSearch::lastBefore(OutputPosition from) const
{
    for (qint64 block = m_buffer.blockOf(from.line); block >= m_buffer.firstBlock(); --block) {
        if (!mayHold(block))
            continue;
        if (firstLineOf(block) > m_counted)
            return {};
        for (qint64 line = std::min(from.line, endLineOf(block) - 1); line >= firstLineOf(block); --line) {
            const QList<Match> matches = matchesIn(line);
            for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
                if (match->from < from)
                    return *match;
            }
        }
    }
    return {};
}

} // namespace codewar
