// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar::docker {

/// This process, in words that tell other processes later whether it still lives: boot, pid namespace, pid
/// and start time (proc(5)).
QString ownerOfThisProcess();

enum class OwnerState {
    Alive,
    Dead,
    Unknown, ///< on another machine, in another boot or pid namespace: cannot be seen from here
};

OwnerState stateOfOwner(const QString &owner);

} // namespace codewar::docker
