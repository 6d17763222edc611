// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/outcomes.h"
#include "runner/remote/redis/jobtext.h"
#include "runner/run/run.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace codewar {

class LiveProgram;
class WaitingPlace;
struct QueueLane;

/// A Run on one of the workers of a queue.
class RedisRun final : public Run
{
    Q_OBJECT

public:
    enum class Job { Add, IsThere };

    /// `lane` must outlive it.
    RedisRun(QueueLane &lane, const RunRequest &request, RemoteJob job, Job state = Job::Add);
    ~RedisRun() override;

    QString jobId() const override { return m_id; }
    void writeInput(const QByteArray &bytes) override;
    void closeInput() override;
    qint64 pendingInput() const override;
    void cancel() override;
    void leave() override { m_isLeft = m_isAdded; }
    void setOutputPaused(bool paused) override;

private:
    void keepName();
    void add();
    void added(const Result<bullmq::AddedJob> &job);
    void compareLabels();
    void endMistaken();
    void follow();
    void hearOfQueue(const bullmq::QueueEvent &event);
    void wait();
    void becomeActive();
    void hearWorker();
    void watchConnection();
    void takeBack();
    void giveUpWorker();
    void over(const Result<bullmq::JobOutcome> &outcome);
    void end(RunResult result);
    void tellEnd();
    void notice(const QString &sentence);

    QueueLane &m_lane;
    QString m_id;
    QString m_language;
    QByteArray m_label;
    RemoteJob m_job;
    std::unique_ptr<LiveProgram> m_program;
    std::unique_ptr<WaitingPlace> m_waiting;
    QElapsedTimer m_clock;
    QTimer m_silence; ///< since a worker has it that was not heard yet
    QTimer m_grace;   ///< for a worker that was told to stop
    std::optional<RunResult> m_result;
    QString m_notice;
    qint64 m_queueMs = 0;
    int m_tries = 0;
    bool m_isAdded = false;
    bool m_isCancelled = false;
    bool m_isLeft = false;
    bool m_isTold = false; ///< finished() was emitted
};

} // namespace codewar
