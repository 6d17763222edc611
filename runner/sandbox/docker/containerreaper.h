// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>
#include <semaphore>
#include <thread>

namespace codewar::docker {

class Engine;
struct ContainerSummary;

/// Whether a container of ours is left over: of a dead owner, or not started for so long that its owner, who
/// may live, cannot be about to (an engine may make one after its answer was waited for). `now` in seconds
/// since 1970.
bool isLeftOver(const ContainerSummary &container, qint64 now);

/// The ids of what is left over now.
QStringList findLeftOvers(Engine &engine);
/// The number of containers removed; an engine that does not answer is not asked for more.
int removeLeftOvers(Engine &engine, const QStringList &ids);

/// Does both at once and then every minute, on a thread of its own. `engine` must outlive it.
class ContainerReaper
{
public:
    explicit ContainerReaper(Engine &engine);
    /// For an owner that ends right after its start: what it then knows of is removed all the same.
    void waitForFirstLook(std::chrono::milliseconds most);

private:
    std::counting_semaphore<> m_looked{0};
    std::jthread m_thread;
};

} // namespace codewar::docker
