// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QProcess>
#include <QSet>
#include <QStringList>

#include <functional>

namespace codewar {

/// What lies on the host for hostile programs to read, change or reach: files with a secret, and sockets.
/// Taken away again at the end.
class Canaries
{
public:
    Canaries() = default;
    Canaries(const Canaries &) = delete;
    Canaries &operator=(const Canaries &) = delete;
    ~Canaries();

    /// Lays them out; waits for the ports while another run of the corpus holds them. Empty where it worked.
    QString layOut();
    /// What was changed or reached since the last call.
    QStringList touched();

private:
    QString writeFiles();
    QString listen();

    int m_tcp = -1;
    int m_udp = -1;
    int m_unix = -1;
};

/// Starts processes so that whatever they leave behind becomes a child of this process and is found.
/// Used from several threads.
class ProcessNursery
{
public:
    ProcessNursery();

    /// Runs a command to its end, calling `onOutput` as its stdout grows; kills it after `milliseconds`.
    /// Says whether it ended by itself.
    bool run(QProcess &process, const QStringList &command, int milliseconds,
             const std::function<void()> &onOutput);
    /// Names of processes and control groups left by anything that finished, after up to a second of grace.
    QStringList leftOver();
    /// The processes that were started and ended.
    QSet<qint64> finished();

private:
    qint64 start(QProcess &process, const QStringList &command);
    QStringList stray();
    QStringList strayChildren();

    QMutex m_mutex;
    QSet<qint64> m_running;  ///< guarded by m_mutex
    QSet<qint64> m_finished; ///< guarded by m_mutex
};

} // namespace codewar
