// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"

#include <QStringList>

namespace codewar {

/// What exporting to a folder would write.
struct ExportPlan
{
    struct File
    {
        QString name;
        QByteArray text;
    };
    QString folder;
    QList<File> files;
    QStringList existing; ///< names that the folder has already
};

/// A pair "name.in" and "name.out" for each case, under names that every file system takes.
ExportPlan planExport(const TestCases &cases, const QString &folder);
/// `replace` false: a file that is there stays as it is, and the error names it. Not for the GUI thread.
Result<void> exportCases(const ExportPlan &plan, bool replace);

} // namespace codewar
