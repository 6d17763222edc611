// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serverlink.h"
#include "runner/run/run.h"
#include "runner/run/runrequest.h"

#include <QElapsedTimer>

#include <memory>

namespace codewar {

class HttpExchange;

/// A run at an original server: one question, and one answer when all is over.
class WholeRun final : public Run
{
    Q_OBJECT

public:
    WholeRun(std::shared_ptr<ServerLink> link, RunRequest request);
    ~WholeRun() override;

    QString jobId() const override { return m_request.id; }
    void writeInput(const QByteArray &bytes) override;
    void closeInput() override;
    void cancel() override;
    void setOutputPaused(bool paused) override { Q_UNUSED(paused) }

private:
    void begin();
    void send();
    void take(const Result<HttpAnswer> &answer);
    void giveOutput(Channel channel, const QByteArray &bytes);
    RunResult resultOf(const HttpAnswer &answer) const;
    RunResult failure(const QString &sentence) const;
    void finish(RunResult result);
    void finishLater(const RunResult &result);

    std::shared_ptr<ServerLink> m_link;
    RunRequest m_request;
    HttpExchange *m_exchange = nullptr;
    QElapsedTimer m_clock;
    bool m_collecting = false; ///< input comes that the server gets with the rest
    bool m_finished = false;
};

} // namespace codewar
