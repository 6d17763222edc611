// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linediff.h"

#include "app/compare/longestcommon.h"
#include "runner/run/utf8text.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace codewar {

namespace {

constexpr int contextLines = 3;

QByteArrayView withoutNewline(QByteArrayView line)
{
    return line.endsWith('\n') ? line.chopped(1) : line;
}

bool sameLine(QByteArrayView expected, QByteArrayView actual, const Check &check)
{
    // The ends of the lines too count only where every byte does.
    return check.checker == Checker::Exact ? expected == actual : passes(check, expected, actual);
}

/// What two lines have in common that count as the same, but for numbers, which compare too slowly for that.
QByteArray canonical(QByteArrayView line, const Check &check)
{
    if (check.checker == Checker::Exact)
        return line.toByteArray();
    if (check.checker == Checker::TrailingSpace)
        return withoutTrailingSpace(line).toByteArray();
    QByteArray words;
    for (QByteArrayView word = takeToken(line); !word.isEmpty(); word = takeToken(line))
        words.append(word).append(' ');
    return words;
}

/// A number for every line, the same one for the same lines.
class LineNumbers
{
public:
    QList<qsizetype> of(const QList<QByteArrayView> &lines, const Check &check)
    {
        QList<qsizetype> numbers;
        for (const QByteArrayView line : lines)
            numbers.append(numberOf(canonical(line, check)));
        return numbers;
    }

private:
    qsizetype numberOf(const QByteArray &line)
    {
        const auto known = m_known.constFind(line);
        if (known != m_known.cend())
            return *known;
        const qsizetype number = m_known.size();
        m_known.insert(line, number);
        return number;
    }

    QHash<QByteArray, qsizetype> m_known;
};

/// The lines after the common beginning.
struct Side
{
    QByteArrayView rest;
    QList<QByteArrayView> lines;
    qint64 firstNumber = 1;

    void takeLines()
    {
        while (!rest.isEmpty() && lines.size() < maxDiffLines)
            lines.append(takeLine(rest));
    }
    DiffLine line(qsizetype index) const
    {
        const QByteArrayView bytes = withoutNewline(lines[index]);
        const QByteArray shown = bytes.first(std::min(bytes.size(), 4 * maxDiffLineLength)).toByteArray();
        QString text = textFromUtf8(shown);
        const bool cut = shown.size() < bytes.size() || text.size() > maxDiffLineLength;
        text.truncate(maxDiffLineLength);
        return {firstNumber + index, text, {}, cut};
    }
};

/// Moves both sides behind their equal lines, but for a few, and returns how many were left out.
qint64 skipEqualLines(Side &expected, Side &actual, const Check &check)
{
    qint64 equal = 0;
    QList<std::pair<QByteArrayView, QByteArrayView>> context; // where the last lines began
    while (!expected.rest.isEmpty() && !actual.rest.isEmpty()) {
        const auto before = std::pair(expected.rest, actual.rest);
        if (!sameLine(takeLine(expected.rest), takeLine(actual.rest), check)) {
            std::tie(expected.rest, actual.rest) = before;
            break;
        }
        ++equal;
        context.append(before);
        if (context.size() > contextLines)
            context.removeFirst();
    }
    if (!context.isEmpty())
        std::tie(expected.rest, actual.rest) = context.constFirst();
    const qint64 skipped = equal - context.size();
    expected.firstNumber = actual.firstNumber = skipped + 1;
    return skipped;
}

DiffRow pairedRow(const Side &expected, qsizetype i, const Side &actual, qsizetype j, const Check &check)
{
    DiffRow row{false, expected.line(i), actual.line(j)};
    row.same = sameLine(expected.lines[i], actual.lines[j], check);
    if (row.same)
        return row;
    if (expected.lines[i].endsWith('\n') != actual.lines[j].endsWith('\n') && check.checker == Checker::Exact)
        (expected.lines[i].endsWith('\n') ? row.expected : row.actual).text += u'\n';
    const WordDiff words = diffWords(row.expected.text, row.actual.text);
    row.expected.changed = words.expected;
    row.actual.changed = words.actual;
    return row;
}

DiffLine wholeLine(DiffLine line)
{
    if (!line.text.isEmpty())
        line.changed = {{0, line.text.size()}};
    return line;
}

} // namespace

LineDiff diffLines(QByteArrayView expected, QByteArrayView actual, const Check &check)
{
    if (check.checker != Checker::Exact) {
        expected = withoutTrailingSpace(expected);
        actual = withoutTrailingSpace(actual);
    }
    Side wanted{expected, {}};
    Side got{actual, {}};
    LineDiff diff;
    diff.equalBefore = skipEqualLines(wanted, got, check);
    wanted.takeLines();
    got.takeLines();
    diff.cut = !wanted.rest.isEmpty() || !got.rest.isEmpty();

    LineNumbers known;
    const QList<qsizetype> wantedLines = known.of(wanted.lines, check);
    const QList<qsizetype> gotLines = known.of(got.lines, check);
    auto common = longestCommon(wantedLines.size(), gotLines.size(),
                                [&](qsizetype i, qsizetype j) { return wantedLines[i] == gotLines[j]; });
    common.emplace_back(wanted.lines.size(), got.lines.size()); // the ends
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[sameInExpected, sameInActual] : common) {
        for (; i < sameInExpected && j < sameInActual; ++i, ++j)
            diff.rows.append(pairedRow(wanted, i, got, j, check));
        for (; i < sameInExpected; ++i)
            diff.rows.append({false, wholeLine(wanted.line(i)), {}});
        for (; j < sameInActual; ++j)
            diff.rows.append({false, {}, wholeLine(got.line(j))});
        if (i < wanted.lines.size() && j < got.lines.size())
            diff.rows.append({true, wanted.line(i++), got.line(j++)});
    }
    return diff;
}

QString withVisibleSpace(QString text)
{
    for (QChar &c : text) {
        if (c == u' ')
            c = u'·';
        else if (c == u'\t')
            c = u'→';
        else if (c == u'\n')
            c = u'⏎';
        else if (c < u' ')
            c = QChar(0x2400 + c.unicode()); // its picture
        else if (c == QChar::Nbsp)
            c = u'⍽';
    }
    return text;
}

} // namespace codewar
