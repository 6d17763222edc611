// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace codewar {

/// Descriptors and ids that go into bubblewrap's command line; -1 where there is none.
struct BubblewrapArguments
{
    QString bubblewrap; ///< its path
    QString headersFolder;
    int agent = -1;  ///< the agent's binary, open for reading
    int filter = -1; ///< BPF program
    int passwd = -1; ///< contents of /etc/passwd
    int group = -1;  ///< contents of /etc/group
    int hosts = -1;  ///< contents of /etc/hosts
    int info = -1;   ///< two users: where bubblewrap tells its child's pid
    int mapped = -1; ///< two users: where it waits until the user ids are mapped
    QList<QByteArray> agentOptions;

    bool twoUsers() const { return mapped >= 0; }
};

/// Namespace user id of programs; with two users the agent is 0, else it has this one too.
inline constexpr int jobUserId = 10001;

/// bubblewrap's command line, with the agent's behind it. See bwrap(1).
QList<QByteArray> bubblewrapCommandLine(const BubblewrapArguments &arguments);

} // namespace codewar
