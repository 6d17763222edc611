// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace codewar {

/// The files of one case.
struct CaseFiles
{
    QString name;   ///< of the case
    QString input;  ///< path
    QString output; ///< path; empty where there is none

    bool operator==(const CaseFiles &) const = default;
};

struct SkippedFile
{
    QString name; ///< without its folder
    QString why;  ///< a sentence

    bool operator==(const SkippedFile &) const = default;
};

struct CasePairing
{
    QList<CaseFiles> cases; ///< in their natural order: 2 before 10
    QList<SkippedFile> skipped;
};

/// Finds by their names which files belong together: 1.in and 1.out or 1.ans, input1.txt and output1.txt,
/// sample_in.txt and sample_out.txt.
CasePairing pairCaseFiles(const QStringList &paths);

} // namespace codewar
