// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/containerreaper.h"

#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/owner.h"

#include <QDateTime>

#include <condition_variable>
#include <mutex>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto interval = 60s;
/// From making a container to its start are milliseconds; a busy engine may take seconds.
constexpr qint64 startGraceSeconds = 60;

} // namespace

bool isLeftOver(const ContainerSummary &container, qint64 now)
{
    switch (stateOfOwner(container.labels.value(QString::fromLatin1(ownerLabel)))) {
    case OwnerState::Alive:
        return false;
    case OwnerState::Dead:
        return true;
    case OwnerState::Unknown:
        // One that runs ends with the connection of its owner, wherever that is.
        return container.state != "running"_L1 && now - container.createdSeconds > startGraceSeconds;
    }
    return false;
}

int removeLeftOvers(Engine &engine)
{
    Containers containers(engine);
    const Result<QList<ContainerSummary>> ours = containers.list(QString::fromLatin1(ownerLabel));
    if (!ours)
        return 0;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    int removed = 0;
    for (const ContainerSummary &container : *ours) {
        if (isLeftOver(container, now) && containers.remove(container.id))
            ++removed;
    }
    return removed;
}

ContainerReaper::ContainerReaper(Engine &engine)
    : m_thread([&engine](const std::stop_token &stop) {
          std::mutex mutex;
          std::condition_variable_any stopped;
          std::unique_lock lock(mutex);
          while (!stop.stop_requested()) {
              removeLeftOvers(engine);
              stopped.wait_for(lock, stop, interval, [] { return false; });
          }
      })
{}

} // namespace codewar::docker
