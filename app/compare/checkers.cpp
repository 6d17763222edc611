// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/checkers.h"

#include "app/compare/samenumber.h"

#include <algorithm>

namespace codewar {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

template <typename Same>
bool sameByToken(QByteArrayView expected, QByteArrayView actual, Same same)
{
    for (;;) {
        const QByteArrayView wanted = takeToken(expected);
        const QByteArrayView got = takeToken(actual);
        if (wanted.isEmpty() || got.isEmpty())
            return wanted.isEmpty() && got.isEmpty();
        if (!same(wanted, got))
            return false;
    }
}

} // namespace

QByteArrayView withoutTrailingSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

QByteArrayView takeToken(QByteArrayView &text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto end = std::find_if(begin, text.end(), isSpace);
    text = QByteArrayView(end, text.end());
    return {begin, end};
}

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype newline = text.indexOf('\n');
    const QByteArrayView line = newline < 0 ? text : text.first(newline + 1);
    text = text.sliced(line.size());
    return line;
}

bool sameButTrailingSpace(QByteArrayView expected, QByteArrayView actual)
{
    expected = withoutTrailingSpace(expected);
    actual = withoutTrailingSpace(actual);
    while (!expected.isEmpty() && !actual.isEmpty()) {
        if (withoutTrailingSpace(takeLine(expected)) != withoutTrailingSpace(takeLine(actual)))
            return false;
    }
    return expected.isEmpty() && actual.isEmpty();
}

bool sameTokens(QByteArrayView expected, QByteArrayView actual)
{
    return sameByToken(expected, actual, [](QByteArrayView a, QByteArrayView b) { return a == b; });
}

bool sameNumbers(QByteArrayView expected, QByteArrayView actual, const Tolerance &tolerance)
{
    return sameByToken(expected, actual, [&](QByteArrayView a, QByteArrayView b) {
        return a == b || sameNumber(a, b, tolerance);
    });
}

bool passes(const Check &check, QByteArrayView expected, QByteArrayView actual)
{
    switch (check.checker) {
    case Checker::Exact:
        return expected == actual;
    case Checker::TrailingSpace:
        return sameButTrailingSpace(expected, actual);
    case Checker::Tokens:
        return sameTokens(expected, actual);
    case Checker::Numbers:
        return sameNumbers(expected, actual, check.tolerance);
    }
    Q_UNREACHABLE();
}

} // namespace codewar
