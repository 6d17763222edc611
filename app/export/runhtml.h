// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "app/export/coloredcode.h"
#include "runner/store/runrecord.h"

namespace codewar {

/// A run with all that its page shows of it.
struct ExportedRun
{
    RunRecord run;
    QString language;               ///< "C++"
    QList<QList<ColoredText>> code; ///< of each file
    Theme theme;
};

enum class PageKind {
    Screen, ///< a whole document for a browser
    Paper,  ///< what QTextDocument understands of it
};

/// One page of HTML that needs nothing else: no script, no reference, and no byte of the run that could be
/// taken for markup. May be called from any thread.
QString runHtml(const ExportedRun &run, PageKind kind);

/// Text as HTML, with pictures for control characters.
QString escaped(const QString &text);

} // namespace codewar
