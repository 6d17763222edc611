// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/linematcher.h"

#include <QCoreApplication>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Steps back that PCRE may take in one line: milliseconds, where "(a+)+b" would take years.
const auto patternLimits = u"(*LIMIT_MATCH=50000)"_s;

} // namespace

LineMatcher::LineMatcher(const SearchQuery &query) : m_query(query)
{
    if (!query.isPattern || query.text.isEmpty())
        return;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_pattern = QRegularExpression(patternLimits + query.text, options);
    if (!m_pattern.isValid())
        m_error = QCoreApplication::translate("LineMatcher", "The pattern is not valid: %1.")
                      .arg(m_pattern.errorString());
}

QList<LineMatcher::Match> LineMatcher::matches(const QString &line, qsizetype end) const
{
    if (!isActive())
        return {};
    if (m_query.isPattern)
        return patternMatches(line, end);
    QList<Match> found;
    const Qt::CaseSensitivity sensitivity = m_query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto length = static_cast<int>(m_query.text.size());
    for (qsizetype at = line.indexOf(m_query.text, 0, sensitivity); at >= 0 && at < end;
         at = line.indexOf(m_query.text, at + length, sensitivity))
        found.append({static_cast<int>(at), length});
    return found;
}

QList<LineMatcher::Match> LineMatcher::patternMatches(const QString &line, qsizetype end) const
{
    QList<Match> found;
    for (auto all = m_pattern.globalMatch(line); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        if (match.capturedStart() >= end)
            break;
        if (match.capturedLength() > 0)
            found.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())});
    }
    return found;
}

} // namespace codewar
