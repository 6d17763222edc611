// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/httpserver.h"

#include <atomic>
#include <list>
#include <mutex>

namespace codewar::test {

/// Answers /echo with the body, /wait when told, /stream with pieces when told.
class TestServer
{
public:
    explicit TestServer(http::Limits limits = {}) : server(limits, listeners()) {}

    quint16 listen()
    {
        const Result<quint16> listening = server.listen({"127.0.0.1", 0});
        return listening ? port = *listening : 0;
    }
    std::size_t held()
    {
        const std::lock_guard lock(mutex);
        return waiting.size();
    }
    http::Responder takeHeld()
    {
        const std::lock_guard lock(mutex);
        const http::Responder responder = waiting.front();
        waiting.pop_front();
        return responder;
    }

    quint16 port = 0;
    std::mutex mutex;
    std::list<http::Responder> waiting;
    std::list<http::BodyStream> streams;
    std::atomic<int> gone = 0;
    std::atomic<int> drained = 0;
    std::atomic<int> rejected = 0;
    http::HttpServer server; ///< ends first

private:
    http::Listeners listeners()
    {
        return {[this](const http::Request &request, const http::Responder &responder) {
                    receive(request, responder);
                },
                [this](const std::string &, int) { ++rejected; }};
    }
    void receive(const http::Request &request, const http::Responder &responder)
    {
        if (request.path == "/wait") {
            responder.onGone([this] { ++gone; });
            const std::lock_guard lock(mutex);
            waiting.push_back(responder);
        } else if (request.path == "/large") {
            responder.answer({200, {}, std::string(16 << 20, 'x')});
        } else if (request.path == "/stream") {
            const std::lock_guard lock(mutex);
            responder.onGone([this] { ++gone; });
            streams.push_back(responder.stream({200, {}, {}}, [this] { ++drained; }));
        } else if (request.path != "/forget") {
            responder.answer({200, {}, request.method + ' ' + request.path + ' ' + request.body});
        }
    }
};

} // namespace codewar::test
