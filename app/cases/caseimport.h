// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/casefiles.h"
#include "app/cases/testcase.h"

namespace codewar {

struct CaseImport
{
    TestCases cases;
    QList<SkippedFile> skipped;
};

/// Reads cases from files, and from the files in folders, as far as there is room beside `present`. May take
/// long: not for the GUI thread.
CaseImport importCases(const QStringList &paths, const TestCases &present);

} // namespace codewar
