// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/child.h"
#include "runner/agent/protocol/message.h"
#include "runner/agent/workdir.h"

#include <optional>
#include <string>

namespace codewar::agent {

/// An interpreter started before its job is there. Its main file is a FIFO at first, so that it comes up and
/// waits in its first read; then the real file takes the FIFO's name and its text goes through the FIFO. The
/// program sees what it would have seen: its name, arguments, folder and a regular main file.
class WarmInterpreter
{
public:
    /// Started and waiting; nothing where it could not be, which only costs time.
    static std::optional<WarmInterpreter> start(const Warm &warm, LaunchPlan plan, const WorkDir &workDir);

    /// Whether it does for this job what a cold start would. Not for a main file whose encoding the
    /// interpreter would have to rewind for, which a FIFO cannot.
    bool fits(const Job &job, const std::string &mainText) const;

    /// Puts the real main file in the FIFO's place and hands out the process and the FIFO's end to write.
    bool release(const WorkDir &workDir, const std::string &mainText, Child &child, Fd &scriptPipe);

private:
    Warm m_warm;
    Child m_child;
    Fd m_scriptPipe;
};

/// Whether the first two lines name an encoding other than UTF-8 (Python reference, "Encoding declarations").
bool declaresForeignEncoding(const std::string &text);

} // namespace codewar::agent
