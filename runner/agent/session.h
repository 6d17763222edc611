// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/control.h"
#include "runner/agent/options.h"
#include "runner/agent/resources.h"
#include "runner/agent/stage.h"
#include "runner/agent/warminterpreter.h"
#include "runner/agent/workdir.h"

#include <optional>
#include <string>

namespace codewar::agent {

/// One connection to the host, from Ready to its end: jobs one after another, each in the order that
/// docs/agent-protocol.md names. Anything else ends the session with a Failure.
class Session
{
public:
    Session(const Options &options, Control &control, int childSignalFd);

    /// Returns when the host is gone or the session failed.
    void serve();

private:
    void handle(const Frame &frame);
    void beginJob(const Frame &frame);
    void beginFile(const Frame &frame);
    void addFileData(const Frame &frame);
    void finishFile();
    void warmUp(const Frame &frame);
    void runJob();
    std::string changeMemoryLimit(std::uint64_t bytes);
    bool beginStage(const StageLimits &limits, pid_t warmPid);
    bool runCompile(bool &succeeded);
    bool compileWith(const Command &command, std::string &said, bool below = false);
    bool needsSlowCompile(const std::string &said) const;
    void sendCompilerOutput(const std::string &said);
    void runProgram();
    void sendArtifact();
    bool runStage(Stage &stage, StageKind kind, const StageLimits &limits, Child child, Fd scriptPipe = {},
                  std::string script = {});
    bool placeMainFile();
    void discardWarmInterpreter();
    LaunchPlan planFor(const Command &command, const ProcessLimits &limits) const;
    void tidyUp();
    void fail(const std::string &message);

    const Options &m_options;
    Control &m_control;
    int m_signalFd;
    WorkDir m_workDir;
    Resources m_resources;
    std::optional<WarmInterpreter> m_warm;

    std::optional<Job> m_job;   ///< from Job until Done
    std::optional<File> m_file; ///< from File until its last byte
    Fd m_fileFd;                ///< of m_file, unless it is the main file
    std::uint64_t m_fileMissing = 0;
    std::string m_mainText; ///< kept until the start, as a waiting interpreter may want it through its FIFO
    bool m_mainSeen = false;
    HostWishes m_wishes;
    StageEnd m_lastEnd;
    bool m_over = false;
};

} // namespace codewar::agent
