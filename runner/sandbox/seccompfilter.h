// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QStringList>

namespace codewar {

/// Compiles a profile (seccompProfile()) into the BPF program that seccomp(2) loads. `refused` are calls that
/// fail with EPERM although the profile allows them.
Result<QByteArray> compileSeccompProfile(const QByteArray &profile, const QStringList &refused);

} // namespace codewar
