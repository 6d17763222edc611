// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentclient.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>

/// What a container engine does before an agent starts, done with unshare(1), mount(8), chroot(8) and
/// setpriv(1), each part of which can be left out; the cgroup's files are the test's own. Needs root.
struct ContainerPlan
{
    int cgroupVersion = 1;
    QByteArray memoryLimit = "268435456";
    QByteArray processLimit = "70";
    QByteArray placeOptions = "size=16m,nr_inodes=512,nosuid,nodev";
    QByteArray capabilities = "-all,+setuid,+setgid,+kill";
    QByteArray users = "20000:2";
    bool readOnlyRoot = true;
    bool noNewPrivileges = true;
    bool filter = true;
    bool secondPlaceIsMounted = true;
    bool writableVolume = false;
};

class ContainerHost
{
public:
    ~ContainerHost();

    void start(const ContainerPlan &plan);
    /// Waits for the end of the container; what the agent complained of.
    QByteArray complaint();
    /// Closes the stream to the agent, as a host does that goes away, and waits for the end.
    bool hangUp();

    codewar::AgentClient &client() { return *m_client; }
    void send(codewar::agent::FrameType type, const std::string &payload = {});
    /// The next frame but credit; Failure and the stream's end are errors.
    codewar::Result<codewar::agent::Frame> next();

    /// The cgroup's files, named as in version 1.
    void write(const char *file, const QByteArray &text) const;

private:
    QString path(const char *file) const;
    QByteArray script(const ContainerPlan &plan) const;

    QTemporaryDir m_folder;
    int m_cgroupVersion = 1;
    QProcess m_process;
    std::unique_ptr<codewar::AgentClient> m_client;
};
