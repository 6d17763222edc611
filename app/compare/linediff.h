// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/checkers.h"
#include "app/compare/worddiff.h"

#include <QList>
#include <QString>

namespace codewar {

/// One side of a row.
struct DiffLine
{
    qint64 number = 0;   ///< from 1; 0 where this side has no line here
    QString text;        ///< ends with '\n' only where just that is the difference
    QList<Span> changed; ///< parts that differ from the other side
    bool cut = false;    ///< the line is longer than it is shown

    bool operator==(const DiffLine &) const = default;
};

/// Two lines that stand side by side.
struct DiffRow
{
    bool same = false;
    DiffLine expected;
    DiffLine actual;

    bool operator==(const DiffRow &) const = default;
};

/// Expected and actual output from shortly before the first difference on, bounded.
struct LineDiff
{
    qint64 equalBefore = 0; ///< equal lines that are left out at the beginning
    QList<DiffRow> rows;
    bool cut = false; ///< more lines follow that were not compared
};

inline constexpr int maxDiffLines = 1000;            ///< on each side
inline constexpr qsizetype maxDiffLineLength = 1000; ///< characters of a line that are shown

/// Lines that the check takes for the same count as the same.
LineDiff diffLines(QByteArrayView expected, QByteArrayView actual, const Check &check);

/// With signs for white space and other characters that are not seen, each as long as it was.
QString withVisibleSpace(QString text);

} // namespace codewar
