// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QTest>

#include <memory>
#include <optional>

namespace codewar::test {

/// Follows one run to its end and keeps everything it said.
class RunRecord : public QObject
{
public:
    RunRecord(Runner &runner, const RunRequest &request)
    {
        Result<std::unique_ptr<Run>> started = runner.start(request);
        if (!started) {
            startError = started.error();
            return;
        }
        run = std::move(*started);
        connect(run.get(), &Run::queuePositionChanged, this, [this](int position) { positions += position; });
        connect(run.get(), &Run::stageChanged, this, [this](Stage stage) { stages += stage; });
        connect(run.get(), &Run::outputReceived, this, [this](Run::Channel channel, const QByteArray &bytes) {
            (channel == Run::Channel::Stdout   ? output
             : channel == Run::Channel::Stderr ? errorOutput
                                               : compileOutput) += bytes;
        });
        connect(run.get(), &Run::finished, this, [this](const RunResult &finished) { result = finished; });
    }

    /// False where it did not end in time.
    bool wait(int timeoutMs = 60'000)
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, timeoutMs);
    }

    std::unique_ptr<Run> run;
    Error startError;
    QList<int> positions;
    QList<Stage> stages;
    QByteArray output;
    QByteArray errorOutput;
    QByteArray compileOutput;
    std::optional<RunResult> result;
};

/// A request for one file in a language.
inline RunRequest requestFor(const char *language, const QByteArray &source, const QByteArray &input = {})
{
    RunRequest request;
    request.language = QString::fromLatin1(language);
    request.files = {{QString(), source}};
    request.input = input;
    return request;
}

} // namespace codewar::test
