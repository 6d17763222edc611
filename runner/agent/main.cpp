// SPDX-License-Identifier: GPL-3.0-or-later
// The agent: pid 1 of a sandbox. Takes jobs from the host over stdin and stdout, runs them under limits and
// reports. docs/agent-protocol.md is its contract.
#include "runner/agent/container.h"
#include "runner/agent/control.h"
#include "runner/agent/options.h"
#include "runner/agent/privileges.h"
#include "runner/agent/reason.h"
#include "runner/agent/session.h"

#include <sched.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace codewar::agent;

int refuse(const std::string &message)
{
    std::fprintf(stderr, "codewar-agent: %s\n", message.c_str());
    return 1;
}

/// Ended children arrive through a descriptor, so that one poll(2) waits for everything.
int childSignals()
{
    ::signal(SIGPIPE, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

/// All that is started later inherits it; the filter may refuse the call from then on.
std::string useOneProcessor(int processor)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(static_cast<unsigned>(processor), &set);
    return ::sched_setaffinity(0, sizeof set, &set) == 0 ? "" : withReason("keeping to one processor");
}

/// Makes the sandbox as programs may run in it and gives up what the agent needed for that.
std::string closeSandbox(Options &options)
{
    std::string error = mountWritable(options);
    if (error.empty())
        error = protectProc(options.writableProc);
    if (error.empty() && options.processor >= 0)
        error = useOneProcessor(options.processor);
    if (error.empty())
        error = dropPrivileges(options);
    return error;
}

} // namespace

int main(int argc, char **argv)
{
    if (::getpid() != 1)
        return refuse("only runs as process 1 of a sandbox; the codewar programs start it");
    std::optional<Options> options = parseOptions(argc, argv);
    if (!options)
        return refuse("wrong arguments");
    ::clearenv();
    ::setenv("PATH", "/usr/local/bin:/usr/bin:/bin", 1);
    const int signals = childSignals();
    const std::string error = options->container ? moveIntoContainer(*options) : closeSandbox(*options);
    if (!error.empty())
        return refuse(error);
    Control control(STDIN_FILENO, STDOUT_FILENO);
    Session session(*options, control, signals);
    session.serve();
    return 0; // process 1 ends, and the kernel ends everything in the sandbox with it
}
