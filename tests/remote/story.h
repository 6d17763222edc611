// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QTest>

#include <functional>
#include <optional>

namespace codewar::test {

/// A run, and all that it said.
struct Story
{
    Story(Runner &runner, const RunRequest &request)
    {
        Result<std::unique_ptr<Run>> started = runner.start(request);
        if (!started) {
            refusal = started.error();
            return;
        }
        run = std::move(*started);
        QObject::connect(run.get(), &Run::outputReceived, run.get(),
                         [this](Run::Channel channel, const QByteArray &bytes) {
                             (channel == Run::Channel::Stdout ? output : other) += bytes;
                             if (said)
                                 said();
                         });
        QObject::connect(run.get(), &Run::restarted, run.get(), [this] { output.clear(); });
        QObject::connect(run.get(), &Run::stageChanged, run.get(),
                         [this](Stage stage) { stages.append(stage); });
        QObject::connect(run.get(), &Run::queuePositionChanged, run.get(),
                         [this](int position) { positions.append(position); });
        QObject::connect(run.get(), &Run::noticed, run.get(),
                         [this](const QString &sentence) { notices.append(sentence); });
        QObject::connect(run.get(), &Run::finished, run.get(),
                         [this](const RunResult &ended) { result = ended; });
    }

    std::unique_ptr<Run> run;
    std::optional<Error> refusal;
    QByteArray output;
    QByteArray other;
    QList<Stage> stages;
    QList<int> positions;
    QStringList notices;
    std::optional<RunResult> result;
    std::function<void()> said;
};

inline RunRequest pythonRequest(const QByteArray &text, const QByteArray &input = {})
{
    RunRequest request;
    request.language = QStringLiteral("python");
    request.files = {{QStringLiteral("main.py"), text}};
    request.input = input;
    return request;
}

} // namespace codewar::test
