// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <thread>

namespace codewar::docker {

class Engine;
struct ContainerSummary;

/// Whether a container of ours is left over from an owner that is gone: of a dead owner, or never started for
/// so long that no owner can be about to. `now` in seconds since 1970.
bool isLeftOver(const ContainerSummary &container, qint64 now);

/// Removes what crashed owners left, once; the number of containers.
int removeLeftOvers(Engine &engine);

/// Does that at once and then every minute, on a thread of its own. `engine` must outlive it.
class ContainerReaper
{
public:
    explicit ContainerReaper(Engine &engine);

private:
    std::jthread m_thread;
};

} // namespace codewar::docker
