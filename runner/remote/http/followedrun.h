// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serverlink.h"
#include "runner/run/run.h"
#include "runner/run/runrequest.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace codewar {

class EventStream;
class InputPosts;
struct ServerEvent;

/// A run at a server of ours, as if it were here: live output, input, Stop, and a connection that may break.
class FollowedRun final : public Run
{
    Q_OBJECT

public:
    FollowedRun(std::shared_ptr<ServerLink> link, RunRequest request);
    ~FollowedRun() override;

    QString jobId() const override { return m_id; }
    void writeInput(const QByteArray &bytes) override;
    void closeInput() override;
    qint64 pendingInput() const override;
    void cancel() override;
    void setOutputPaused(bool paused) override;

private:
    void submit();
    void dropSubmission();
    void submitted(const Result<HttpAnswer> &answer);
    void tellCancel();
    void receive(const ServerEvent &event);
    void giveOutput(Channel channel, const QByteArray &bytes);
    void finishWith(const ServerEvent &event);
    void fail(const Error &error, int retryAfter = 0);
    void finishCancelled();
    void finish(const RunResult &result);

    std::shared_ptr<ServerLink> m_link;
    RunRequest m_request;
    QString m_id;
    QString m_path;                       ///< of the run at the server; empty until it is taken
    HttpExchange *m_submission = nullptr; ///< while the server has not said whether it takes the run
    InputPosts *m_input;
    EventStream *m_events = nullptr;
    QTimer m_patience; ///< with a cancelled run's end
    QElapsedTimer m_clock;
    bool m_paused = false;
    bool m_cancelled = false;
    bool m_incomplete = false; ///< live output was lost; the result has it
    bool m_finished = false;
};

} // namespace codewar
