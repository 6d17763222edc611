// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace codewar {

/// Where programs may run, as a person chooses it. A plain value.
struct Place
{
    QString id;          ///< kept in the session
    QString title;       ///< of the choice in a menu, "&" before its letter
    QString explanation; ///< what choosing it means, in a sentence or two
};

/// Makes the runner of a place, given by its id. Called in the thread of the window: nothing slow may happen.
using RunnerFactory = std::function<Result<std::unique_ptr<Runner>>(const QString &placeId)>;

/// Everything the window knows of places.
struct Places
{
    QList<Place> choices; ///< at least one; the first is for whoever has not chosen
    RunnerFactory connect;
};

} // namespace codewar
