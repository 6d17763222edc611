// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "runner/run/limits.h"

#include <QString>

#include <span>

namespace codewar {

/// A limit that a person may change, counted in the unit that a person says it in.
struct AdjustableLimit
{
    enum class Unit { Seconds, Mebibytes };

    Setting<int> setting;
    Unit unit;
    int least;
    int (*value)(const Limits &limits);
    void (*assign)(Limits &limits, int value);
};

/// In the order in which they are shown.
std::span<const AdjustableLimit> adjustableLimits();

/// "run time", "memory": what is limited, as a label.
QString nameOf(const AdjustableLimit &limit);
/// "10 s", "256 MiB", "2 GiB".
QString textOf(const AdjustableLimit &limit, int value);
/// "10 s · 256 MiB": what matters most, for a glance.
QString summaryOf(const Limits &limits);
/// Every limit with its name, one a line.
QString detailsOf(const Limits &limits);

} // namespace codewar
