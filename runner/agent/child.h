// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/fd.h"
#include "runner/agent/protocol/message.h"

#include <sys/types.h>

#include <string>

namespace codewar::agent {

/// A program of the job, or an interpreter waiting to become one, with the agent's ends of its three pipes.
struct Child
{
    pid_t pid = 0;
    Fd input; ///< invalid where the program's stdin is /dev/null
    Fd output;
    Fd errorOutput;
};

struct LaunchPlan
{
    const Command *command = nullptr;
    std::string folder;    ///< where the program starts
    int jobUser = -1;      ///< -1: the agent's own
    int writableProc = -1; ///< /proc, where the likelihood of being a victim is set
    int writeRules = -1;   ///< Landlock rules, -1: none
    ProcessLimits limits;
    bool inputPipe = true;        ///< else /dev/null
    std::uint64_t dataBytes = 0;  ///< bound of private memory (a second net where no cgroup holds); 0: none
    std::uint32_t cpuSeconds = 0; ///< bound of CPU time (a third net); 0: none
};

/// Starts a program with no descriptor, right or variable of the agent. The error is set where it cannot be
/// started, for reasons of ours or of the command.
Child launch(const LaunchPlan &plan, std::string &error);

} // namespace codewar::agent
