// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/placeicon.h"
#include "runner/run/runner.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace codewar {

class Connections;
class ImageSupply;

/// Where programs may run, as a person chooses it. A plain value.
struct Place
{
    QString id;          ///< kept in the session
    QString title;       ///< of the choice in a menu, "&" before its letter
    QString explanation; ///< what choosing it means, in a sentence or two
};

/// How a place is shown. A plain value.
struct PlaceLook
{
    QString name;       ///< in a word or two: "Docker", "Sandbox"
    QString invitation; ///< for whoever begins: "%1 runs the program in a container", %1 being keys
    std::optional<PlaceIcon> icon;
};

/// Makes the runner of a place, given by its id. Called in the thread of the window: nothing slow may happen.
using RunnerFactory = std::function<Result<std::unique_ptr<Runner>>(const QString &placeId)>;

/// Everything the window knows of places. Its texts are in the language of the moment.
struct Places
{
    std::function<QList<Place>()> choices; ///< at least one; the first is for whoever has not chosen
    RunnerFactory connect;
    /// The look of RunnerStatus::place; may be empty.
    std::function<PlaceLook(const QString &place)> look{};
    Connections *connections = nullptr; ///< what a person added besides; null: nothing can be added
    /// What a place may lack, asked for once at the start; may be empty.
    std::function<ImageSupply *(QObject *parent)> images{};
};

} // namespace codewar
