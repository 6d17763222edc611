// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/worddiff.h"

#include "app/compare/longestcommon.h"

namespace codewar {

namespace {

constexpr qsizetype mostWords = 150;

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'_' || c == u'.';
}

/// Words, runs of white space, and every other character by itself.
QList<Span> wordsOf(const QString &line)
{
    QList<Span> words;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype from = at++;
        if (belongsToWord(line[from])) {
            while (at < line.size() && belongsToWord(line[at]))
                ++at;
        } else if (line[from].isSpace()) {
            while (at < line.size() && line[at].isSpace())
                ++at;
        }
        words.append({from, at - from});
    }
    return words;
}

void addSpan(QList<Span> &spans, const Span &span)
{
    if (!spans.isEmpty() && spans.constLast().from + spans.constLast().length == span.from)
        spans.last().length += span.length;
    else if (span.length > 0)
        spans.append(span);
}

WordDiff diffEnds(const QString &expected, const QString &actual)
{
    const qsizetype shorter = qMin(expected.size(), actual.size());
    qsizetype front = 0;
    while (front < shorter && expected[front] == actual[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && expected[expected.size() - 1 - back] == actual[actual.size() - 1 - back])
        ++back;
    WordDiff diff;
    addSpan(diff.expected, {front, expected.size() - front - back});
    addSpan(diff.actual, {front, actual.size() - front - back});
    return diff;
}

} // namespace

WordDiff diffWords(const QString &expected, const QString &actual)
{
    const QList<Span> wanted = wordsOf(expected);
    const QList<Span> got = wordsOf(actual);
    if (wanted.size() > mostWords || got.size() > mostWords)
        return diffEnds(expected, actual);
    const auto word = [](const QString &line, const Span &span) {
        return QStringView(line).sliced(span.from, span.length);
    };
    auto common = longestCommon(wanted.size(), got.size(), [&](qsizetype i, qsizetype j) {
        return word(expected, wanted[i]) == word(actual, got[j]);
    });
    common.emplace_back(wanted.size(), got.size()); // the ends
    WordDiff diff;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[sameInExpected, sameInActual] : common) {
        for (; i < sameInExpected; ++i)
            addSpan(diff.expected, wanted[i]);
        for (; j < sameInActual; ++j)
            addSpan(diff.actual, got[j]);
        ++i;
        ++j;
    }
    return diff;
}

} // namespace codewar
