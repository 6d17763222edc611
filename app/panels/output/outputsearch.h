// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/linematcher.h"
#include "app/panels/output/outputbuffer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace codewar {

/// Searches the output while it comes: counts what matches block by block, a few milliseconds at a time, and
/// finds the next match from the counts. What it remembers does not grow with the number of matches.
class OutputSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds work{5}; ///< in one turn of the event loop
    /// A match that goes on in the next piece of a broken line is found up to this many characters.
    static constexpr int overlap = 256;

    struct Match
    {
        OutputPosition from;
        OutputPosition to;
    };

    /// `buffer` outlives this object.
    explicit OutputSearch(const OutputBuffer &buffer, QObject *parent = nullptr);

    /// Begins anew.
    void setQuery(const SearchQuery &query);
    const SearchQuery &query() const { return m_query; }
    bool isActive() const { return m_matcher.isActive(); }
    QString error() const { return m_matcher.error(); }
    /// The buffer got or lost lines.
    void update();

    /// So far.
    qint64 count() const;
    bool isComplete() const { return m_counted >= m_buffer.openLineNumber(); }
    /// Those that begin in the line.
    QList<Match> matchesIn(qint64 line) const;
    /// The place of a match among all, from 1.
    qint64 ordinal(OutputPosition from) const;

    /// Looks for the next match at or after `from`, or the last one before it, and goes round at the end.
    /// found() follows, at once or when enough was searched; nothing where there is none.
    void findNext(OutputPosition from);
    void findPrevious(OutputPosition from);

Q_SIGNALS:
    void found(const codewar::OutputSearch::Match &match);
    /// Count or completeness changed.
    void progressed();

private:
    struct Wanted
    {
        OutputPosition from;
        bool forward;
    };

    void step();
    void countLine(qint64 block);
    void answer();
    std::optional<Match> firstFrom(OutputPosition from) const;
    std::optional<Match> lastBefore(OutputPosition from) const;
    bool mayHold(qint64 block) const;
    qint64 firstLineOf(qint64 block) const;
    qint64 endLineOf(qint64 block) const;

    const OutputBuffer &m_buffer;
    SearchQuery m_query;
    LineMatcher m_matcher;
    std::deque<qint64> m_counts; ///< of each block
    qint64 m_firstBlock = 0;
    qint64 m_counted = 0; ///< up to this line
    qint64 m_total = 0;
    std::optional<Wanted> m_wanted;
    QTimer m_timer;
};

} // namespace codewar
