// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/child.h"
#include "runner/agent/control.h"
#include "runner/agent/hostwishes.h"
#include "runner/agent/processes.h"
#include "runner/agent/protocol/message.h"
#include "runner/agent/resources.h"

#include <poll.h>

#include <cstdint>
#include <string>
#include <vector>

namespace codewar::agent {

/// How a stage ends for the session.
enum class StageFate {
    Finished, ///< `end` tells how
    HostGone,
    Broken, ///< `failure` tells what the host or we did wrong
};

/// One stage from the moment its program runs: moves bytes between it and the host, holds it to its limits,
/// and afterwards kills whatever it left.
class Stage
{
public:
    Stage(Control &control, Resources &resources, HostWishes &wishes, int childSignalFd);

    /// `child` was just launched, or was waiting; `script` is written to `scriptPipe` where that is valid.
    /// Keeps output in `held` instead of sending it.
    void holdOutput(std::string &held) { m_held = &held; }

    StageFate run(StageKind kind, const StageLimits &limits, Child child, Fd scriptPipe, std::string script);

    const StageEnd &end() const { return m_end; }
    const std::string &failure() const { return m_failure; }

private:
    enum Slot { ControlIn, ControlOut, Signals, Output, ErrorOutput, Input, Script, SlotCount };

    bool step();
    void fillPollSlots();
    int pollTimeoutMs() const;
    void reap();
    void noteReaped(const Reaped &reaped);
    void handleFrames();
    void forward(Fd &pipe, Stream stream);
    void drain(Fd &pipe, Stream stream);
    void feedInput();
    void feedScript();
    void takeLimitAnswer(const Frame &frame);
    void stop(KillReason reason);
    void finish();

    Control &m_control;
    Resources &m_resources;
    HostWishes &m_wishes;
    int m_signalFd;
    std::string *m_held = nullptr;

    Child m_child;
    Fd m_scriptPipe;
    std::string m_script;
    StageLimits m_limits;
    std::uint64_t m_startNs = 0;
    std::uint64_t m_outputBytes = 0;
    std::uint64_t m_maxRss = 0;
    bool m_exited = false;
    bool m_stopping = false;
    bool m_awaitsLimit = false;
    pollfd m_slots[SlotCount] = {};
    StageEnd m_end;
    std::string m_failure;
};

} // namespace codewar::agent
