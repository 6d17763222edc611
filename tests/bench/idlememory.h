// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/sandbox/docker/dockersandbox.h"

#include <QJsonObject>

namespace codewar {

/// Memory of this machine, in MiB, that one idle container takes while `count` of them wait for programs of a
/// language: "program" (all processes in it), "shim" (the engine's process for it), "kernel" (on the
/// container's account), "engine" (what dockerd and containerd grew by for it), and "all". Shared pages count
/// in parts (PSS, proc(5)). Empty, and said so, where other users' processes cannot be read.
QJsonObject idleMemory(docker::DockerSandbox &sandbox, const Language &language, int count);

} // namespace codewar
