// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/agentstream.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace codewar::docker {

class Engine;

struct ContainerSummary
{
    QString id;
    QString state;             ///< "created", "running", "exited", …
    qint64 createdSeconds = 0; ///< since 1970
    QMap<QString, QString> labels;
};

/// Containers of an engine. As thread-safe as it; holds nothing of its own.
class Containers
{
public:
    explicit Containers(Engine &engine) : m_engine(engine) {}

    /// `specification` is the body of ContainerCreate; its id. An image that is missing is
    /// ErrorCode::NotFound.
    Result<QString> create(const QString &name, const QByteArray &specification);
    /// Both directions, from before the start on.
    Result<std::unique_ptr<AgentStream>> attach(const QString &id,
                                                std::function<void(const QByteArray &)> errorOutput);
    Result<void> start(const QString &id);
    /// Waits until it has ended; its exit status. NotFound where it is removed already.
    Result<int> wait(const QString &id, std::chrono::milliseconds timeout);
    /// Memory without swap. Fails where more is in use.
    Result<void> setMemoryLimit(const QString &id, qint64 bytes);
    /// Ends it at once and removes it; one that is gone already is a success.
    Result<void> remove(const QString &id);
    /// Those that carry a label, in any state. `label` is "NAME" or "NAME=VALUE".
    Result<QList<ContainerSummary>> list(const QString &label);

private:
    Engine &m_engine;
};

} // namespace codewar::docker
