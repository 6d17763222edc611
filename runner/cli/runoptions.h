// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/connect.h"
#include "runner/run/runrequest.h"

#include <string>

namespace CLI {
class App;
}

namespace codewar {

/// What `codewar-runner run` was asked for on its command line.
struct RunOptions
{
    enum class Report { Plain, Json, Events };

    std::string file;
    std::string language;
    std::string input; ///< --stdin
    std::string sandbox = "auto";
    int recycle = Target().recycle; ///< programs that one sandbox may serve
    std::string server;
    std::string authorities; ///< --ca-file
    std::string redis;
    std::string prefix = "bull";  ///< of the queues' keys in Redis
    double timeLimit = 10;        ///< seconds
    double compileTimeLimit = 30; ///< seconds
    qint64 memoryLimit = 256;     ///< MiB
    qint64 outputLimit = 4 << 20; ///< bytes
    bool noCache = false;
    bool json = false;
    bool events = false;
    bool quiet = false;

    void declare(CLI::App &command);
    Report report() const { return json ? Report::Json : events ? Report::Events : Report::Plain; }
    Target target() const;
    /// The request without its input. InvalidInput where file or language are wrong, in words for the caller.
    Result<RunRequest> request(const LanguageRegistry &registry) const;
};

} // namespace codewar
