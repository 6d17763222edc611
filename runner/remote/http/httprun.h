// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serverlink.h"
#include "runner/run/run.h"
#include "runner/run/runrequest.h"

#include <memory>

namespace codewar {

/// A run at a server that may first have to say what it is.
class HttpRun final : public Run
{
    Q_OBJECT

public:
    /// `request` is valid.
    HttpRun(std::shared_ptr<ServerLink> link, RunRequest request);

    QString jobId() const override;
    void writeInput(const QByteArray &bytes) override;
    void closeInput() override;
    qint64 pendingInput() const override;
    void cancel() override;
    void setOutputPaused(bool paused) override;

private:
    void begin();
    void finishLater(const RunResult &result);

    std::shared_ptr<ServerLink> m_link;
    RunRequest m_request; ///< with the input that comes meanwhile
    std::unique_ptr<Run> m_run;
    bool m_paused = false;
    bool m_over = false;
};

} // namespace codewar
