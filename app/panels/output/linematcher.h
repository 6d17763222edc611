// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace codewar {

struct SearchQuery
{
    QString text;
    bool matchCase = false;
    bool isPattern = false; ///< a regular expression

    bool operator==(const SearchQuery &) const = default;
};

/// Finds a query in one line. The work for a line is bounded, also where a pattern would take for ever.
class LineMatcher
{
public:
    struct Match
    {
        int start;
        int length;
    };

    LineMatcher() = default;
    explicit LineMatcher(const SearchQuery &query);

    /// There is something to look for, and it is no broken pattern.
    bool isActive() const { return !m_query.text.isEmpty() && m_error.isEmpty(); }
    /// What is wrong with the pattern, empty where nothing is.
    QString error() const { return m_error; }
    /// Those that begin before `end`, from left to right; empty matches count for nothing.
    QList<Match> matches(const QString &line, qsizetype end) const;

private:
    QList<Match> patternMatches(const QString &line, qsizetype end) const;

    SearchQuery m_query;
    QRegularExpression m_pattern;
    QString m_error;
};

} // namespace codewar
