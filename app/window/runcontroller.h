// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/place.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace codewar {

/// Joins the window and a Runner: at most one run at a time, nothing of an older run is ever passed on.
class RunController : public QObject
{
    Q_OBJECT

public:
    RunController(RunnerFactory factory, const QString &placeId, QObject *parent = nullptr);
    ~RunController() override;

    /// Makes the runner; later calls do nothing where it was made.
    void connectRunner();
    /// From now on programs run there. A run in flight goes on to its end where it began.
    void setPlace(const QString &placeId);
    /// The place is not what it was: makes its runner anew, where there was one.
    void reconnect();

    /// What every program may use that starts from now on.
    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }
    void start(const RunRequest &request);
    /// A run beside that of the window, of which this object knows nothing more; it ends before this does.
    Result<std::unique_ptr<Run>> startAside(const RunRequest &request);
    void stop();
    /// Cancels the run and forgets it; finished() does not follow.
    void abandon();
    bool isRunning() const { return m_flight != nullptr; }
    /// Of the run that was started last.
    const RunRequest &request() const { return m_request; }

    void sendInput(const QByteArray &bytes);
    void closeInput();
    /// Bytes sent that are still on their way.
    qint64 pendingInput() const;
    void setOutputPaused(bool paused);

    /// The language a person works in, for the runner to get ready, now or once it is there.
    void prepare(const QString &languageId);

    RunnerStatus status() const;
    /// There is no runner yet, or it was made so short a time ago that not being ready is no failure.
    bool isStarting() const;
    QString toolchain(const QString &languageId) const;

Q_SIGNALS:
    void started();
    void queuePositionChanged(int position);
    void stageChanged(codewar::Stage stage);
    void outputReceived(codewar::Run::Channel channel, const QByteArray &bytes);
    void restarted();
    void noticed(const QString &sentence);
    void finished(const codewar::RunResult &result);
    /// The run was never started; nothing else follows.
    void refused(const codewar::Error &error);
    /// status(), isStarting() or toolchain() may have changed.
    void statusChanged();

private:
    /// A run and the runner it is in, which outlives it, also after another place was chosen.
    struct Flight
    {
        std::shared_ptr<Runner> runner;
        std::unique_ptr<Run> run;
    };

    void watch(Run &run);
    void finish(const RunResult &result);
    void pollStatus();

    QThreadPool m_retirement; ///< where runners end, as that can take seconds; waits for them at the end
    RunnerFactory m_factory;
    QString m_place;
    std::shared_ptr<Runner> m_runner;
    std::unique_ptr<Flight> m_flight;
    std::unique_ptr<Flight> m_ended; ///< for a moment, until its own signal has returned
    RunRequest m_request;
    Limits m_limits;
    RunnerStatus m_failure; ///< why there is no runner
    QString m_prepared;     ///< language id
    QTimer m_poll;
    QElapsedTimer m_sinceConnected;
};

} // namespace codewar
