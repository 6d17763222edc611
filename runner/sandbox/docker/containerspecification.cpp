// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/containerspecification.h"

#include <nlohmann/json.hpp>

namespace codewar::docker {

namespace {

using nlohmann::json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// The sum stays well below the memory limit, which these count towards.
json writablePlaces()
{
    return {{"/w", "rw,exec,nosuid,nodev,size=67108864,nr_inodes=4096,mode=1733"},
            {"/tmp", "rw,noexec,nosuid,nodev,size=16777216,nr_inodes=1024,mode=1777"},
            {"/dev/shm", "rw,noexec,nosuid,nodev,size=16777216,nr_inodes=1024,mode=1777"}};
}

json agentArguments(const ContainerPlan &plan)
{
    return {"place=/w:1733", "place=/tmp:1777", "place=/dev/shm:1777", "cgroup-root=/sys/fs/cgroup",
            "job-users=" + std::to_string(plan.firstUser) + ':' + std::to_string(plan.userCount)};
}

json ulimit(const char *name, int value)
{
    return {{"Name", name}, {"Soft", value}, {"Hard", value}};
}

json hostConfiguration(const ContainerPlan &plan, const QByteArray &seccompProfile)
{
    return {{"AutoRemove", true},
            {"NetworkMode", "none"},
            {"Dns", {"127.0.0.1"}}, // not the host's, which nobody could reach but anybody could read
            {"DnsSearch", {"."}},
            {"IpcMode", "private"},
            {"ReadonlyRootfs", true},
            {"CapDrop", {"ALL"}},
            {"CapAdd", {"SETUID", "SETGID", "KILL"}},
            {"SecurityOpt", {"no-new-privileges", "seccomp=" + seccompProfile.toStdString()}},
            {"Memory", plan.memoryBytes},
            {"MemorySwap", plan.memoryBytes}, // as much as memory alone: no swap
            {"NanoCpus", 1'000'000'000},
            {"PidsLimit", plan.processes},
            {"Ulimits", {ulimit("core", 0), ulimit("nofile", 256)}},
            {"Tmpfs", writablePlaces()},
            {"LogConfig", {{"Type", "none"}}}};
}

} // namespace

QByteArray containerSpecification(const ContainerPlan &plan, const QByteArray &seccompProfile)
{
    const json specification = {
        {"Image", utf8(plan.image)},
        {"Hostname", "codewar"},
        {"User", "0:0"},
        {"WorkingDir", "/"},
        {"Entrypoint", {agentInImage}},
        {"Cmd", agentArguments(plan)},
        {"Labels", {{ownerLabel, utf8(plan.owner)}, {languageLabel, utf8(plan.languageId)}}},
        // With StdinOnce the engine closes the agent's stdin when our connection ends, and the agent goes.
        {"OpenStdin", true},
        {"StdinOnce", true},
        {"AttachStdin", true},
        {"AttachStdout", true},
        {"AttachStderr", true},
        {"Tty", false},
        {"NetworkDisabled", true},
        // An engine that stops shall not wait for an agent that has nothing to save.
        {"StopSignal", "SIGKILL"},
        {"HostConfig", hostConfiguration(plan, seccompProfile)}};
    return QByteArray::fromStdString(specification.dump());
}

} // namespace codewar::docker
