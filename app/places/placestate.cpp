// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/placestate.h"

#include <QStringList>

namespace codewar {

namespace {

QString loadOf(const RunnerStatus &status)
{
    QStringList parts;
    if (status.active > 0)
        parts += PlaceState::tr("%n program(s) run there now.", nullptr, status.active);
    if (status.waiting > 0)
        parts += PlaceState::tr("%n program(s) wait.", nullptr, status.waiting);
    return parts.join(u' ');
}

} // namespace

PlaceState PlaceState::of(const RunnerStatus &status, const PlaceLook &look, bool starting)
{
    PlaceState state;
    state.message = status.message;
    state.load = loadOf(status);
    state.icon = look.icon;
    if (status.ready) {
        state.kind = Kind::Ready;
        state.title = look.name;
        state.invitation = look.invitation;
    } else if (starting) {
        state.title = tr("Starting…");
    } else {
        state.kind = Kind::Failed;
        state.title = look.name.isEmpty() ? tr("Not ready") : tr("%1: not ready").arg(look.name);
    }
    return state;
}

} // namespace codewar
