// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/cli/redisoptions.h"

#include <vector>

namespace codewar {

/// What `codewar-runner queue` was asked for.
struct QueueOptions
{
    enum class Action { List, Counts, Failed, Retry, Remove, Pause, Resume };

    RedisOptions redis;
    Action action = Action::List;
    std::string queue;
    std::vector<std::string> ids;
    bool all = false;
    bool json = false;
    int count = 100;

    void declare(CLI::App &command);
};

/// Looks at queues in Redis and puts them right.
int queueCommand(const QueueOptions &options);

} // namespace codewar
