// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/warminterpreter.h"

#include <algorithm>
#include <cctype>

namespace codewar::agent {

std::optional<WarmInterpreter> WarmInterpreter::start(const Warm &warm, LaunchPlan plan,
                                                      const WorkDir &workDir)
{
    WarmInterpreter interpreter;
    interpreter.m_warm = warm;
    if (!workDir.makeFifo(warm.mainFile))
        return std::nullopt;
    interpreter.m_scriptPipe = workDir.openFifo(warm.mainFile);
    std::string error;
    plan.command = &interpreter.m_warm.run;
    if (interpreter.m_scriptPipe)
        interpreter.m_child = launch(plan, error);
    if (interpreter.m_child.pid <= 0 || !error.empty()) {
        workDir.remove(warm.mainFile);
        return std::nullopt;
    }
    return interpreter;
}

bool WarmInterpreter::fits(const Job &job, const std::string &mainText) const
{
    return job.compile.arguments.empty() && job.run == m_warm.run && job.limits == m_warm.limits &&
           job.mainFile == m_warm.mainFile && !declaresForeignEncoding(mainText);
}

bool WarmInterpreter::release(const WorkDir &workDir, const std::string &mainText, Child &child,
                              Fd &scriptPipe)
{
    if (!workDir.replace(m_warm.mainFile, mainText))
        return false;
    child = std::move(m_child);
    scriptPipe = std::move(m_scriptPipe);
    return true;
}

bool declaresForeignEncoding(const std::string &text)
{
    std::size_t start = 0;
    for (int line = 0; line < 2 && start < text.size(); ++line) {
        const std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
        std::string comment = text.substr(start, end - start);
        std::transform(comment.begin(), comment.end(), comment.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const std::size_t coding = comment.find("coding");
        if (comment.find('#') < coding && coding != std::string::npos &&
            comment.find("utf-8", coding) == std::string::npos)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace codewar::agent
