// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace codewar::docker {

/// Labels every container of ours carries.
inline constexpr auto ownerLabel = "codewar.owner";
inline constexpr auto languageLabel = "codewar.language";

/// Where things are in an image.
inline constexpr auto agentInImage = "/usr/local/libexec/codewar/codewar-agent";
inline constexpr auto headersInImage = "/headers";

/// What differs between one sandbox's container and another's.
struct ContainerPlan
{
    QString image; ///< id
    QString languageId;
    QString owner;
    qint64 memoryBytes = 0;
    int processes = 0; ///< the agent included
    int firstUser = 0; ///< of the user ids that its programs take in turn
    int userCount = 1;
};

/// The body of the Engine API's ContainerCreate: a container with no network, no host folder, a read-only
/// root, three capabilities for its agent and none for programs, our system call filter, and limits on
/// everything.
QByteArray containerSpecification(const ContainerPlan &plan, const QByteArray &seccompProfile);

} // namespace codewar::docker
