// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QCoreApplication>
#include <QString>

namespace codewar {

/// How the place where programs run is doing, as the window shows it. A plain value.
struct PlaceState
{
    Q_DECLARE_TR_FUNCTIONS(codewar::PlaceState)

public:
    enum class Kind { Starting, Ready, Failed };

    Kind kind = Kind::Starting;
    QString title;   ///< "docker", "docker: not ready", "starting…"
    QString message; ///< why this place, or why it is not ready and what to do

    /// `starting`: not being ready is no failure yet.
    static PlaceState of(const RunnerStatus &status, bool starting);
};

} // namespace codewar
