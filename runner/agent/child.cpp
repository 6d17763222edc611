// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/child.h"

#include "runner/agent/asjobuser.h"
#include "runner/agent/landlock.h"
#include "runner/agent/privileges.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace codewar::agent {

namespace {

struct Pipe
{
    Fd read;
    Fd write;
};

bool makePipe(Pipe &pipe)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    pipe.read = Fd(ends[0]);
    pipe.write = Fd(ends[1]);
    return true;
}

/// The pipes belong to the program's user, who may open them again as /dev/stdin and so on.
bool makeProgramPipes(int jobUser, Pipe &input, Pipe &output, Pipe &errorOutput)
{
    const AsJobUser rights(jobUser);
    return makePipe(input) && makePipe(output) && makePipe(errorOutput);
}

/// Told to the agent through a pipe that execve closes: which step failed, and errno.
struct LaunchFailure
{
    char step[40];
    int error;
};

[[noreturn]] void giveUp(int reportFd, const char *step)
{
    LaunchFailure failure{};
    failure.error = errno;
    std::strncpy(failure.step, step, sizeof failure.step - 1);
    (void)!::write(reportFd, &failure, sizeof failure);
    ::_exit(127);
}

bool setLimit(int resource, std::uint64_t value)
{
    rlimit current{};
    ::getrlimit(static_cast<__rlimit_resource>(resource), &current);
    const rlim_t bounded = std::min<rlim_t>(value, current.rlim_max);
    const rlimit limit{bounded, bounded};
    return ::setrlimit(static_cast<__rlimit_resource>(resource), &limit) == 0;
}

bool setLimits(const LaunchPlan &plan)
{
    return setLimit(RLIMIT_CORE, 0) && setLimit(RLIMIT_FSIZE, plan.limits.fileBytes) &&
           setLimit(RLIMIT_NOFILE, 256) && setLimit(RLIMIT_STACK, plan.limits.stackBytes) &&
           setLimit(RLIMIT_MEMLOCK, 64 * 1024) && setLimit(RLIMIT_MSGQUEUE, 0) && setLimit(RLIMIT_NICE, 0) &&
           setLimit(RLIMIT_RTPRIO, 0) && setLimit(RLIMIT_NPROC, plan.limits.processes) &&
           (plan.dataBytes == 0 || setLimit(RLIMIT_DATA, plan.dataBytes)) &&
           (plan.cpuSeconds == 0 || setLimit(RLIMIT_CPU, plan.cpuSeconds));
}

/// Makes the kernel pick this process, never the agent, when memory runs out. The file is the process' own
/// only while it is dumpable, which the agent is not; execve makes it so again anyway.
bool preferAsVictim(int proc)
{
    if (::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) != 0)
        return false;
    const int fd = ::openat(proc, "self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    const bool written = fd >= 0 && ::write(fd, "1000", 4) == 4;
    if (fd >= 0)
        ::close(fd);
    return written;
}

void resetSignals()
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
}

std::vector<char *> pointersTo(const std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(const_cast<char *>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

/// The sandbox's own variables, the same on every machine, and those of the command, which win.
std::vector<std::string> completeEnvironment(const LaunchPlan &plan)
{
    std::vector<std::string> variables = plan.command->environment;
    const auto isSet = [&](const std::string &variable) {
        const std::string start = variable.substr(0, variable.find('=') + 1);
        return std::any_of(variables.begin(), variables.end(),
                           [&](const std::string &other) { return other.starts_with(start); });
    };
    for (const std::string &variable :
         {std::string("PATH=/usr/local/bin:/usr/bin:/bin"), std::string("LANG=C.UTF-8"),
          std::string("LC_ALL=C.UTF-8"), std::string("USER=codewar"), std::string("LOGNAME=codewar"),
          std::string("SHELL=/bin/sh"), "HOME=" + plan.folder, std::string("TMPDIR=/tmp")}) {
        if (!isSet(variable))
            variables.push_back(variable);
    }
    return variables;
}

/// In the child, still the agent's copy: becomes the program or reports why not.
[[noreturn]] void becomeProgram(const LaunchPlan &plan, char *const *arguments, char *const *environment,
                                const int (&standard)[3], int reportFd)
{
    ::setsid();
    resetSignals();
    if (!preferAsVictim(plan.writableProc))
        giveUp(reportFd, "oom_score_adj");
    if (!becomeJobUser(plan.jobUser))
        giveUp(reportFd, "becoming the job user");
    if (!obeyWriteRules(plan.writeRules))
        giveUp(reportFd, "Landlock");
    if (!setLimits(plan))
        giveUp(reportFd, "setting limits");
    if (::chdir(plan.folder.c_str()) != 0)
        giveUp(reportFd, "entering the work directory");
    for (int i = 0; i < 3; ++i) {
        if (::dup2(standard[i], i) < 0)
            giveUp(reportFd, "connecting the pipes");
    }
    // The report pipe goes to 3 so that one call can close everything above it.
    if (::dup3(reportFd, 3, O_CLOEXEC) < 0 || ::close_range(4, ~0u, 0) != 0)
        giveUp(reportFd, "closing descriptors");
    ::umask(022);
    ::execvpe(arguments[0], arguments, environment);
    giveUp(3, arguments[0]);
}

std::string readFailure(int fd)
{
    LaunchFailure failure{};
    if (::read(fd, &failure, sizeof failure) != sizeof failure)
        return {};
    return std::string(failure.step) + ": " + std::strerror(failure.error);
}

} // namespace

Child launch(const LaunchPlan &plan, std::string &error)
{
    Pipe input, output, errorOutput, report;
    Fd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!null || !makePipe(report) || !makeProgramPipes(plan.jobUser, input, output, errorOutput)) {
        error = std::string("making pipes: ") + std::strerror(errno);
        return {};
    }
    // Never 0 to 2 (the agent's own stream is there) nor 3, so that dup2 in the child overwrites none of
    // them.
    Fd reportEnd(::fcntl(report.write.get(), F_DUPFD_CLOEXEC, 10));
    report.write.reset();

    const std::vector<std::string> variables = completeEnvironment(plan);
    const std::vector<char *> arguments = pointersTo(plan.command->arguments);
    const std::vector<char *> environment = pointersTo(variables);
    Child child;
    child.pid = ::fork();
    if (child.pid == 0) {
        const int standard[3] = {plan.inputPipe ? input.read.get() : null.get(), output.write.get(),
                                 errorOutput.write.get()};
        becomeProgram(plan, arguments.data(), environment.data(), standard, reportEnd.get());
    }
    if (child.pid < 0) {
        error = std::string("fork: ") + std::strerror(errno);
        return {};
    }
    reportEnd.reset();
    error = readFailure(report.read.get());
    if (plan.inputPipe)
        child.input = std::move(input.write);
    child.output = std::move(output.read);
    child.errorOutput = std::move(errorOutput.read);
    for (const Fd *fd : {&child.input, &child.output, &child.errorOutput}) {
        if (*fd)
            ::fcntl(fd->get(), F_SETFL, O_NONBLOCK);
    }
    return child;
}

} // namespace codewar::agent
