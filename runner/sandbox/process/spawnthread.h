// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include <sys/types.h>

namespace codewar {

/// How to start a helper process of the sandbox.
struct SpawnPlan
{
    QList<QByteArray> arguments; ///< arguments[0] is a path
    int standardInput = -1;
    int standardOutput = -1;
    int standardError = -1;
    QList<int> inherited;  ///< descriptors that keep their number; all others are closed
    QList<int> groupFiles; ///< cgroup.procs files to join
    uid_t user = 0;        ///< becomes this user and group, with no other groups; 0: stays who it is
};

/// The one thread that starts processes and waits for their end. A parent-death signal follows the thread
/// that started a process, so this one must live as long as the runner. Thread-safe.
class SpawnThread
{
public:
    SpawnThread();
    /// Kills what was retired and is still there, and waits for it.
    ~SpawnThread();
    SpawnThread(const SpawnThread &) = delete;
    SpawnThread &operator=(const SpawnThread &) = delete;

    /// Waits until the process runs its program. Its environment is empty.
    Result<pid_t> spawn(const SpawnPlan &plan);
    /// Kills a process with its process group and reaps it soon; then calls `whenGone`, on this thread.
    /// Returns at once.
    void retire(pid_t pid, std::function<void()> whenGone);

private:
    void post(std::function<void()> work);
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_work;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace codewar
