// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/chip.h"
#include "runner/run/limits.h"

namespace codewar {

/// The limits in force, at a glance; pressed, they can be changed.
class LimitsButton : public Chip
{
    Q_OBJECT

public:
    explicit LimitsButton(const Appearance &appearance, QWidget *parent = nullptr);

    /// `wanted` where the place gives less than that.
    void showLimits(const Limits &inForce, const Limits &wanted);
};

} // namespace codewar
