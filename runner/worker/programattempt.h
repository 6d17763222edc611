// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/outputwriter.h"
#include "runner/redis/live/streamfollower.h"
#include "runner/run/run.h"

#include <memory>
#include <optional>

namespace codewar {

class InputCourier;

/// What an attempt needs of Redis, besides the queue. All must outlive it.
struct LiveServices
{
    redis::Connection &connection;
    live::StreamFollower &follower;
    QByteArray worker; ///< how producers call it
};

/// One program that runs for a job.
class ProgramAttempt : public QObject
{
    Q_OBJECT

public:
    explicit ProgramAttempt(std::unique_ptr<Run> run);
    ~ProgramAttempt() override;

    /// Tells the producer what happens as it happens, and hears it.
    void goLive(const LiveServices &services, const live::StreamKeys &keys, int attempt, bool liveInput);

Q_SIGNALS:
    /// A stage of a program that takes its time.
    void longStage(codewar::Stage stage);
    void finished(const codewar::RunResult &result);

private:
    void noteStage(Stage stage);

    std::unique_ptr<Run> m_run;
    std::unique_ptr<live::OutputWriter> m_output;
    std::unique_ptr<InputCourier> m_input; ///< before the run that it writes to
    QTimer m_patience;                     ///< while it runs, stages are of no interest
    std::optional<Stage> m_stage;
};

} // namespace codewar
