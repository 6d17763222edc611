// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/metricspage.h"

#include "runner/server/config/listenaddress.h"

namespace codewar::server {

namespace {

http::Limits limits()
{
    http::Limits limits;
    limits.connections = 64;
    limits.bodyBytes = 4096;
    return limits;
}

} // namespace

http::Response metricsResponse(std::string text)
{
    return {200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, std::move(text)};
}

MetricsPage::MetricsPage(std::function<std::string()> text)
    : m_router(
          {{"GET", "/metrics", [this, text = std::move(text)](const Call &, http::Responder responder) {
                QMetaObject::invokeMethod(
                    this,
                    [text, responder = std::move(responder)] { responder.answer(metricsResponse(text())); },
                    Qt::QueuedConnection);
            }}})
{
    http::Listeners listeners;
    listeners.received = [this](http::Request request, const http::Responder &responder) {
        receive(std::move(request), responder);
    };
    m_http = std::make_unique<http::HttpServer>(limits(), std::move(listeners));
}

MetricsPage::~MetricsPage()
{
    m_http = nullptr;
}

Result<quint16> MetricsPage::listen(const http::ListenAddress &address)
{
    m_isPrivate = isLoopback(QString::fromStdString(address.host));
    return m_http->listen(address);
}

void MetricsPage::receive(http::Request request, const http::Responder &responder) const
{
    // Where others can reach it anyway, it goes by names that only they know.
    if (m_isPrivate) {
        if (const auto refusal = http::Gate({}).refusal(request))
            return responder.answer(http::errorResponse(403, *refusal));
    }
    const Match match = m_router.find(request.method, request.path);
    if (!match.route)
        return responder.answer(match.refusal);
    match.route->handler({std::move(request), {}, {}, {}}, responder);
}

} // namespace codewar::server
