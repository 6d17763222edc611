// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QList>
#include <QRegularExpression>

#include <stop_token>

namespace codewar {

struct FindQuery
{
    QString pattern;
    bool matchCase = false;
    bool wholeWord = false;
    bool regex = false;

    bool operator==(const FindQuery &) const = default;
};

/// A place of the pattern, counted in characters for Qt and in bytes for Scintilla.
struct Match
{
    qsizetype start = 0;
    qsizetype length = 0;
    long byteStart = 0;
    long byteLength = 0;
    QByteArray replacement; ///< only where one was asked for
};

struct Matches
{
    enum class End { All, TooMany, TooSlow, TooHard, Cancelled };

    QList<Match> list;
    End end = End::All;
};

/// How far a search goes before it gives up.
struct SearchBounds
{
    int most = 100'000;
    int milliseconds = 5'000;
};

/// The error says where the expression is wrong. No match of it takes more than a bounded number of steps.
Result<QRegularExpression> compile(const FindQuery &query);

/// May run on any thread.
Matches findAll(const QString &text, const QRegularExpression &expression, const SearchBounds &bounds,
                const std::stop_token &stop);

/// The same with what each place is replaced by. In a regular expression, \1 or $1 stands for the first
/// group, ${name} for a named one, \0 or $0 for everything, \n and \t for a new line and a tab.
Matches findReplacements(const QString &text, const QRegularExpression &expression,
                         const QString &replacement, bool regex, const SearchBounds &bounds,
                         const std::stop_token &stop);

QString expandReplacement(const QString &replacement, const QRegularExpressionMatch &match);

} // namespace codewar
