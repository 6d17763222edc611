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
/// An owner of ours that lives may be waiting all this time for a very busy engine.
constexpr qint64 ownStartGraceSeconds = 300;

} // namespace

bool isLeftOver(const ContainerSummary &container, qint64 now)
{
    const qint64 waited = container.state == "running"_L1 ? 0 : now - container.createdSeconds;
    switch (stateOfOwner(container.labels.value(QString::fromLatin1(ownerLabel)))) {
    case OwnerState::Alive:
        return waited > ownStartGraceSeconds;
    case OwnerState::Dead:
        return true;
    case OwnerState::Unknown:
        // One that runs ends with the connection of its owner, wherever that is.
        return waited > startGraceSeconds;
    }
    return false;
}

QStringList findLeftOvers(Engine &engine)
{
    const Result<QList<ContainerSummary>> ours = Containers(engine).list(QString::fromLatin1(ownerLabel));
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QStringList ids;
    for (const ContainerSummary &container : ours ? *ours : QList<ContainerSummary>()) {
        if (isLeftOver(container, now))
            ids += container.id;
    }
    return ids;
}

int removeLeftOvers(Engine &engine, const QStringList &ids)
{
    int removed = 0;
    for (const QString &id : ids) {
        const Result<void> gone = Containers(engine).remove(id);
        if (gone)
            ++removed;
        else if (gone.error().code == ErrorCode::TimedOut)
            break;
    }
    return removed;
}

ContainerReaper::ContainerReaper(Engine &engine)
    : m_thread([this, &engine](const std::stop_token &stop) {
          std::mutex mutex;
          std::condition_variable_any stopped;
          std::unique_lock lock(mutex);
          while (!stop.stop_requested()) {
              const QStringList leftOvers = findLeftOvers(engine);
              m_looked.release();
              removeLeftOvers(engine, leftOvers);
              stopped.wait_for(lock, stop, interval, [] { return false; });
          }
      })
{}

void ContainerReaper::waitForFirstLook(std::chrono::milliseconds most)
{
    if (m_looked.try_acquire_for(most))
        m_looked.release();
}

} // namespace codewar::docker
