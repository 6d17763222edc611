// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace codewar {

/// Makes the runner; called once, in the thread of the window.
using RunnerFactory = std::function<Result<std::unique_ptr<Runner>>()>;

/// Joins the window and a Runner: at most one run at a time, nothing of an older run is ever passed on.
class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(RunnerFactory factory, QObject *parent = nullptr);
    ~RunController() override;

    /// Makes the runner; later calls do nothing.
    void connectRunner();

    void start(const RunRequest &request);
    void stop();
    /// Cancels the run and forgets it; finished() does not follow.
    void abandon();
    bool isRunning() const { return m_run != nullptr; }
    /// Of the run that was started last.
    const RunRequest &request() const { return m_request; }

    void sendInput(const QByteArray &bytes);
    void closeInput();
    void setOutputPaused(bool paused);

    /// The language a person works in, for the runner to get ready, now or once it is there.
    void prepare(const QString &languageId);

    RunnerStatus status() const;
    QString toolchain(const QString &languageId) const;

Q_SIGNALS:
    void started();
    void queuePositionChanged(int position);
    void stageChanged(codewar::Stage stage);
    void outputReceived(codewar::Run::Channel channel, const QByteArray &bytes);
    void finished(const codewar::RunResult &result);
    /// The run was never started; nothing else follows.
    void refused(const codewar::Error &error);
    /// status() or toolchain() may have changed.
    void statusChanged();

private:
    void watch(Run &run);
    void finish(const RunResult &result);
    void pollStatus();

    RunnerFactory m_factory;
    std::unique_ptr<Runner> m_runner; ///< before the runs, so that they go first
    std::unique_ptr<Run> m_run;
    std::unique_ptr<Run> m_ended; ///< for a moment, until its own signal has returned
    RunRequest m_request;
    RunnerStatus m_failure; ///< why there is no runner
    QString m_prepared;     ///< language id
    QTimer m_poll;
};

} // namespace codewar
