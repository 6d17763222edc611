// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/runchart.h"
#include "runner/store/runrecord.h"

namespace codewar {

/// The runs that can be compared: those whose program ran to an end of its own or to a limit.
QList<RunSummary> comparable(const QList<RunSummary> &runs);

/// The middle one; of an even number the mean of both in the middle. 0 where there are none.
double median(QList<double> values);

/// What a chart shows of these runs, oldest first.
RunSeries seriesOf(const QList<RunSummary> &runs, ChartKind kind);

/// How the last of these runs, oldest first, compares with those before, in a sentence for a person.
QString trendSentence(const QList<RunSummary> &runs, ChartKind kind);

} // namespace codewar
