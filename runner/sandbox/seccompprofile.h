// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace codewar {

/// The system calls a program may make: resources/seccomp/profile.json, in the format of Docker's profiles
/// (docs.docker.com/engine/security/seccomp), so that every kind of sandbox uses the same one.
QByteArray seccompProfile();

} // namespace codewar
