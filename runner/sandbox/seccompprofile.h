// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QStringList>

namespace codewar {

/// The system calls a program may make: resources/seccomp/profile.json, in the format of Docker's profiles
/// (docs.docker.com/engine/security/seccomp), so that every kind of sandbox uses the same one.
QByteArray seccompProfile();

/// Compiles a profile into the BPF program that seccomp(2) loads. `refused` are calls that fail with EPERM
/// although the profile allows them.
Result<QByteArray> compileSeccompProfile(const QByteArray &profile, const QStringList &refused);

} // namespace codewar
