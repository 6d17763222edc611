// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>
#include <thread>

namespace codewar::docker {

class Engine;
struct ContainerSummary;

/// Whether a container of ours is left over: of a dead owner, or not started for so long that its owner, who
/// may live, cannot be about to (an engine may make one after its answer was waited for). `now` in seconds
/// since 1970.
bool isLeftOver(const ContainerSummary &container, qint64 now);

/// Removes what is left over, once; the number of containers.
int removeLeftOvers(Engine &engine, const std::stop_token &stop = {});

/// Does that at once and then every minute, on a thread of its own. `engine` must outlive it.
class ContainerReaper
{
public:
    explicit ContainerReaper(Engine &engine);

private:
    std::jthread m_thread;
};

} // namespace codewar::docker
