// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/local/runfeed.h"
#include "runner/run/run.h"
#include "runner/sandbox/task.h"

#include <functional>
#include <memory>

namespace codewar {

/// A Run on this machine.
class LocalRun final : public Run
{
    Q_OBJECT

public:
    explicit LocalRun(QString jobId);
    ~LocalRun() override;

    QString jobId() const override { return m_jobId; }
    void writeInput(const QByteArray &bytes) override;
    void closeInput() override;
    qint64 pendingInput() const override;
    void cancel() override;
    void setOutputPaused(bool paused) override;

    /// `end` ends the job where it has not begun, and its waiting in any case.
    void onCancel(std::function<void()> end) { m_onCancel = std::move(end); }
    const std::shared_ptr<RunFeed> &feed() const { return m_feed; }
    const std::shared_ptr<TaskControl> &control() const { return m_control; }

Q_SIGNALS:
    /// The feed holds something; emitted on any thread.
    void eventsWaiting(QPrivateSignal);

private:
    void drain();
    bool deliver(const RunFeed::Event &event);

    QString m_jobId;
    std::function<void()> m_onCancel;
    std::shared_ptr<RunFeed> m_feed;
    std::shared_ptr<TaskControl> m_control;
    bool m_paused = false;
    bool m_over = false;
};

} // namespace codewar
