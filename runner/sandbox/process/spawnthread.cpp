// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/process/spawnthread.h"

#include "runner/run/sentences.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <future>
#include <vector>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

/// In the child: only async-signal-safe calls. Answers what failed, or never returns.
const char *becomeProcess(const SpawnPlan &plan, char *const *arguments)
{
    char *const environment[] = {nullptr};
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    ::setpgid(0, 0); // a group of its own, so that retire() reaches what it started
    for (int fd : plan.groupFiles) {
        if (::write(fd, "0", 1) != 1)
            return "joining the control group";
    }
    ::syscall(SYS_close_range, 3u, ~0u, CLOSE_RANGE_CLOEXEC);
    for (int fd : plan.inherited)
        ::fcntl(fd, F_SETFD, 0);
    if (::dup2(plan.standardInput, 0) < 0 || ::dup2(plan.standardOutput, 1) < 0 ||
        ::dup2(plan.standardError, 2) < 0)
        return "connecting the streams";
    // The plain system calls: the library's versions would change every thread of the parent's image.
    if (plan.user != 0 && (::syscall(SYS_setgroups, 0, nullptr) != 0 ||
                           ::syscall(SYS_setresgid, plan.user, plan.user, plan.user) != 0 ||
                           ::syscall(SYS_setresuid, plan.user, plan.user, plan.user) != 0))
        return "changing the user";
    ::execve(arguments[0], arguments, environment);
    return "starting the program";
}

Result<pid_t> startProcess(const SpawnPlan &plan)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : plan.arguments)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);

    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0)
        return Error{ErrorCode::Internal, Sentences::tr("No pipe could be made."), u"spawn"_s};
    struct Failure
    {
        const char *step;
        int error;
    } failure{};
    const pid_t pid = ::fork();
    if (pid == 0) {
        failure.step = becomeProcess(plan, arguments.data());
        failure.error = errno;
        (void)!::write(report[1], &failure, sizeof failure);
        ::_exit(127);
    }
    ::close(report[1]);
    const bool failed = pid > 0 && ::read(report[0], &failure, sizeof failure) == sizeof failure;
    ::close(report[0]);
    if (pid < 0 || failed) {
        if (failed)
            ::waitpid(pid, nullptr, 0);
        return Error{ErrorCode::Unavailable,
                     Sentences::tr("A sandbox process could not be started (%1: %2).")
                         .arg(QString::fromLatin1(failed ? failure.step : "fork"),
                              QString::fromLocal8Bit(std::strerror(failed ? failure.error : errno))),
                     u"spawn"_s};
    }
    return pid;
}

} // namespace

SpawnThread::SpawnThread() : m_thread([this] { serve(); }) {}

SpawnThread::~SpawnThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SpawnThread::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    m_changed.notify_all();
}

void SpawnThread::serve()
{
    // Signals are for the program's main thread; processes started here begin with none blocked.
    sigset_t all;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_closing || !m_work.empty(); });
        if (m_work.empty())
            return;
        const std::function<void()> work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

Result<pid_t> SpawnThread::spawn(const SpawnPlan &plan)
{
    std::promise<Result<pid_t>> promise;
    post([&] { promise.set_value(startProcess(plan)); });
    return promise.get_future().get();
}

void SpawnThread::retire(pid_t pid, std::function<void()> whenGone)
{
    ::kill(-pid, SIGKILL);
    post([pid, whenGone = std::move(whenGone)] {
        ::waitpid(pid, nullptr, 0);
        if (whenGone)
            whenGone();
    });
}

} // namespace codewar
