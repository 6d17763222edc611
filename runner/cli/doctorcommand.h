// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace codewar {

struct DoctorOptions
{
    bool buildHeaders = false;

    void declare(CLI::App &command);
};

/// `codewar-runner doctor`: what works on this machine and how to repair what does not. The exit status: 69
/// where programs cannot run.
int doctorCommand(const DoctorOptions &options);

} // namespace codewar
