// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace codewar {

/// A part of a line, in UTF-16 units.
struct Span
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

/// What of two lines is not in the other one.
struct WordDiff
{
    QList<Span> expected;
    QList<Span> actual;
};

/// Compares word by word; lines of very many words only from both ends.
WordDiff diffWords(const QString &expected, const QString &actual);

} // namespace codewar
