// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/place.h"

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
    QString title;      ///< "Docker", "Docker: not ready", "Starting…"
    QString message;    ///< why this place, or why it is not ready and what to do
    QString load;       ///< what runs and waits there; empty for nothing
    QString invitation; ///< as PlaceLook::invitation; empty while it is not ready
    std::optional<PlaceIcon> icon;

    /// `starting`: not being ready is no failure yet.
    static PlaceState of(const RunnerStatus &status, const PlaceLook &look, bool starting);
};

} // namespace codewar
