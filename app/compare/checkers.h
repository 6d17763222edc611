// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace codewar {

/// How what a program printed is compared with what was expected.
enum class Checker {
    Exact,         ///< byte by byte
    TrailingSpace, ///< all but white space at the ends of lines and empty lines at the end
    Tokens,        ///< the words only, however they are spaced
    Numbers,       ///< as Tokens, but numbers may be off by a tolerance
};

/// A number may be off by whichever is larger.
struct Tolerance
{
    double absolute = 1e-9;
    double relative = 1e-9; ///< of the expected number

    bool operator==(const Tolerance &) const = default;
};

struct Check
{
    Checker checker = Checker::TrailingSpace;
    Tolerance tolerance; ///< of Numbers

    bool operator==(const Check &) const = default;
};

bool passes(const Check &check, QByteArrayView expected, QByteArrayView actual);

bool sameButTrailingSpace(QByteArrayView expected, QByteArrayView actual);
bool sameTokens(QByteArrayView expected, QByteArrayView actual);
bool sameNumbers(QByteArrayView expected, QByteArrayView actual, const Tolerance &tolerance);

/// Without white space at its end.
QByteArrayView withoutTrailingSpace(QByteArrayView text);
/// Takes the next word from the text; empty where there is none.
QByteArrayView takeToken(QByteArrayView &text);
/// Takes the next line, its '\n' included, from the text; empty where there is none.
QByteArrayView takeLine(QByteArrayView &text);

} // namespace codewar
