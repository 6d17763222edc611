// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/placestate.h"

namespace codewar {

PlaceState PlaceState::of(const RunnerStatus &status, bool starting)
{
    if (status.ready)
        return {Kind::Ready, status.place, status.message};
    if (starting)
        return {Kind::Starting, tr("starting…"), status.message};
    return {Kind::Failed, status.place.isEmpty() ? tr("not ready") : tr("%1: not ready").arg(status.place),
            status.message};
}

} // namespace codewar
