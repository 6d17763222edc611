// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/coloredtext.h"
#include "app/panels/output/styledtext.h"
#include "runner/store/runrecord.h"

#include <QList>

namespace codewar {

struct Theme;

/// "OK", "Time limit", "Running", "Interrupted".
QString runTitle(const RunSummary &run);
QColor Theme::*runRole(const RunSummary &run);
QColor runColor(const Theme &theme, const RunSummary &run);

/// The time of a run today, else the day and the time.
QString shortTime(const QDateTime &time);
/// The whole of it.
QString longTime(const QDateTime &time);

/// When, where and why, in a few lines.
QString runToolTip(const RunSummary &run);

/// Where the input was a file: which; else nothing.
QString inputFileNote(const RunRecord &run);

/// "docker, g++ 13.5.0".
QString whereItRan(const RunResult &result);

/// What a program wrote, safe to show: terminal sequences are colours or gone, and there is no other control
/// character than \n and \t.
QList<ColoredText> shownOutput(const QByteArray &bytes, OutputKind kind, const Theme &theme);
/// The text of it alone.
QString plainText(const QList<ColoredText> &pieces);

} // namespace codewar
