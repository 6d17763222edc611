// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/cgroup/cgroup.h"
#include "runner/sandbox/process/spawnthread.h"

#include <QString>

#include <memory>

namespace codewar {

/// What one sandbox is made of.
struct BubblewrapPlan
{
    QString agent;         ///< path of the agent's binary
    QByteArray filter;     ///< BPF
    QString headersFolder; ///< precompiled headers, empty for none
    Cgroup *cgroup = nullptr;
    bool twoUsers = false; ///< agent and programs under two ids of their own; only root can
};

/// A running sandbox process and the ends of its streams that are ours. Not closed by itself.
struct BubblewrapProcess
{
    pid_t pid = -1;
    int socket = -1;      ///< to the agent's stdin and stdout
    int errorOutput = -1; ///< what bubblewrap and the agent complain of
};

/// Where precompiled headers are inside the sandbox.
inline constexpr auto sandboxHeadersFolder = "/headers";
inline constexpr auto sandboxWorkFolder = "/w";

Result<BubblewrapProcess> launchBubblewrap(SpawnThread &spawner, const BubblewrapPlan &plan);

/// What a complaint on stderr means to a person, and what to do about it.
QString explainBubblewrapFailure(const QByteArray &complaint);

} // namespace codewar
