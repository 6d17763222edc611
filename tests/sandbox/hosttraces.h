// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QSet>
#include <QStringList>

#include <memory>

namespace codewar {

namespace docker {
class Engine;
}

/// Control groups in the tests' own part of each hierarchy that these processes made, by their names
/// "PID-STARTTIME-N".
QStringList controlGroupsOf(const QSet<qint64> &owners);

/// Notices mounts that appear on the host.
class MountWatch
{
public:
    MountWatch();
    /// Places where something is mounted now that was not at the start.
    QStringList appeared() const;

private:
    QSet<QByteArray> m_known;
};

/// Sees containers of ours in the engine in DOCKER_HOST. Used from several threads.
class ContainerWatch
{
public:
    ContainerWatch();
    ~ContainerWatch();

    /// Those of these processes, in any state, after up to half a minute of grace, as the engine removes them
    /// in its own time; or the reason why they cannot be seen.
    QStringList leftBy(const QSet<qint64> &owners);

private:
    Result<QStringList> ownedBy(const QSet<qint64> &owners);

    std::unique_ptr<docker::Engine> m_engine;
};

} // namespace codewar
