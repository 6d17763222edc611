// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace codewar {

/// A run that a test scripts: it tells what was asked of it and says what it is told to say.
class FakeRun : public Run
{
    Q_OBJECT

public:
    explicit FakeRun(const RunRequest &request) : m_request(request) {}

    QString jobId() const override { return QStringLiteral("fake"); }
    void writeInput(const QByteArray &bytes) override
    {
        written += bytes;
        Q_EMIT inputWritten(bytes);
    }
    void closeInput() override
    {
        inputClosed = true;
        Q_EMIT closed();
    }
    void cancel() override
    {
        m_flood.stop();
        cancelled = true;
        RunResult result;
        result.verdict = Verdict::Cancelled;
        result.error = QStringLiteral("The run was stopped.");
        finishLater(result);
    }
    void setOutputPaused(bool wanted) override
    {
        paused = wanted;
        ++pauseChanges;
    }

    const RunRequest &request() const { return m_request; }
    void say(Channel channel, const QByteArray &bytes) { Q_EMIT outputReceived(channel, bytes); }
    void enter(Stage stage) { Q_EMIT stageChanged(stage); }
    void finish(RunResult result)
    {
        result.language = m_request.language;
        Q_EMIT finished(result);
    }
    void finishLater(const RunResult &result)
    {
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    }

    /// Says `piece` whenever the event loop comes by and nobody asked for a pause, until `bytes` were said;
    /// -1 = without end. Then finishes with `result`.
    void flood(const QByteArray &piece, qint64 bytes, const RunResult &result = {})
    {
        connect(&m_flood, &QTimer::timeout, this, [this, piece, bytes, result] {
            if (paused)
                return;
            said += piece.size();
            Q_EMIT outputReceived(Channel::Stdout, piece);
            if (bytes >= 0 && said >= bytes) {
                m_flood.stop();
                finishLater(result);
            }
        });
        m_flood.start(0);
    }

    QByteArray written;
    bool inputClosed = false;
    bool cancelled = false;
    bool paused = false;
    int pauseChanges = 0;
    qint64 said = 0;

Q_SIGNALS:
    void inputWritten(const QByteArray &bytes);
    void closed();

private:
    RunRequest m_request;
    QTimer m_flood;
};

/// Hands out FakeRuns; what a run does is decided by `script`, called in the event loop after it started.
class FakeRunner : public Runner
{
public:
    using Script = std::function<void(FakeRun &)>;

    explicit FakeRunner(Script script = {}) : m_script(std::move(script)) {}

    Result<std::unique_ptr<Run>> start(const RunRequest &request) override
    {
        if (!refusal.isEmpty())
            return Error{ErrorCode::Refused, refusal, QStringLiteral("fake")};
        auto run = std::make_unique<FakeRun>(request);
        last = run.get();
        ++started;
        if (m_script)
            QMetaObject::invokeMethod(
                run.get(), [this, run = run.get()] { m_script(*run); }, Qt::QueuedConnection);
        return std::unique_ptr<Run>(std::move(run));
    }
    RunnerStatus status() const override
    {
        return {ready, place, message, waiting, active, largest, largestInput};
    }
    QString toolchain(const QString &language) const override
    {
        return language == QStringLiteral("python") ? python : compiler;
    }
    void prepare(const QString &language) override { prepared = language; }
    RunnerNumbers numbers() const override { return counted; }

    bool ready = true;
    int waiting = 0;
    int active = 0;
    Limits largest;
    QString place = QStringLiteral("bubblewrap");
    QString message = QStringLiteral("No Docker engine answers; bubblewrap does.");
    QString compiler = QStringLiteral("g++ 12.2.0");
    QString python = QStringLiteral("Python 3.11.2");
    qint64 largestInput = RunnerStatus().largestInput;
    QString prepared;
    RunnerNumbers counted;
    QPointer<FakeRun> last;
    QString refusal;
    int started = 0;
    const std::shared_ptr<int> life = std::make_shared<int>(); ///< held by nobody else: ends with the runner

private:
    Script m_script;
};

/// A result as a good run leaves it.
inline RunResult okResult()
{
    RunResult result;
    result.verdict = Verdict::Ok;
    result.exitCode = 0;
    result.timing = {0.2, 2.6, 118.4, 3.1, 2.2, 124.3};
    result.peakMemoryBytes = 3'604'480;
    result.peakMemorySource = QStringLiteral("cgroup");
    result.sandbox = QStringLiteral("bubblewrap");
    result.limitsEnforcedBy = QStringLiteral("cgroup");
    result.toolchain = QStringLiteral("g++ 12.2.0");
    return result;
}

} // namespace codewar
