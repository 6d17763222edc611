// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/responder.h"
#include "runner/server/runs/runservice.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace codewar::server {

/// Sends a run's events to one client, no faster than it takes them. A program whose events pile up waits in
/// its writes meanwhile. Lives in the runs' thread; deletes itself once the client has left or has all.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    /// Events behind number `after`.
    static void start(RunService &runs, const RunService::RunPointer &run, const http::Responder &responder,
                      quint64 after);
    ~EventFeed() override;

private:
    EventFeed(RunService &runs, RunService::RunPointer run, quint64 after);
    void send();
    void holdBack();
    void left();

    RunService &m_runs;
    RunService::RunPointer m_run;
    std::unique_ptr<http::BodyStream> m_stream;
    QTimer m_keepAlive;
    quint64 m_position;
    bool m_drained = false;
    bool m_paused = false;
};

} // namespace codewar::server
