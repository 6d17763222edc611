// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"

#include <memory>

namespace codewar {

/// Tells the caller of `codewar-runner run` what happens, in one of the ways it may ask for.
class Reporter
{
public:
    virtual ~Reporter() = default;
    virtual void queued(int position) { Q_UNUSED(position) }
    virtual void stage(Stage stage) { Q_UNUSED(stage) }
    virtual void output(Run::Channel channel, const QByteArray &bytes)
    {
        Q_UNUSED(channel)
        Q_UNUSED(bytes)
    }
    /// What came before is void.
    virtual void restarted() {}
    /// As Run::noticed().
    virtual void noticed(const QString &sentence) { Q_UNUSED(sentence) }
    /// The exit status of the command.
    virtual int result(const RunResult &result) = 0;
};

/// The program's stdout on stdout as it comes, everything else on stderr, one summary line at the end.
std::unique_ptr<Reporter> makePlainReporter(bool quiet);
/// One JSON object at the end and nothing else.
std::unique_ptr<Reporter> makeJsonReporter();
/// One JSON object a line as things happen.
std::unique_ptr<Reporter> makeEventReporter(const QString &jobId);

} // namespace codewar
