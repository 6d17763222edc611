// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace codewar {

/// Everything that `codewar-runner` can be asked on its command line.
class CommandLine
{
public:
    explicit CommandLine(const std::string &version);
    ~CommandLine();

    /// Does what the arguments say; the exit status. Needs a QCoreApplication.
    int run(int argc, char **argv);

private:
    struct Commands;
    std::unique_ptr<Commands> m_commands;
};

} // namespace codewar
