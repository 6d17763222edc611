// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/gate.h"
#include "runner/server/http/httpserver.h"
#include "runner/server/router.h"

#include <QObject>

#include <memory>

namespace codewar::server {

/// Numbers in the text format of Prometheus, as an answer.
http::Response metricsResponse(std::string text);

/// GET /metrics of a program that serves nothing else.
class MetricsPage : public QObject
{
    Q_OBJECT

public:
    /// `text` is called on the thread of this object.
    explicit MetricsPage(std::function<std::string()> text);
    ~MetricsPage() override;

    /// The port it listens on.
    Result<quint16> listen(const http::ListenAddress &address);

private:
    void receive(http::Request request, const http::Responder &responder) const;

    Router m_router;
    bool m_isPrivate = true;                  ///< only this machine can reach it
    std::unique_ptr<http::HttpServer> m_http; ///< ends first: its thread uses the others
};

} // namespace codewar::server
