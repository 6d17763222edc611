// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/server/http/limits.h"
#include "runner/server/http/request.h"
#include "runner/server/http/responder.h"

#include <QtGlobal>

#include <functional>
#include <memory>
#include <string>

namespace codewar::http {

struct ListenAddress
{
    std::string host = "127.0.0.1"; ///< an address or "localhost"
    quint16 port = 3000;            ///< 0: any free one
};

struct TlsFiles
{
    std::string certificate; ///< PEM, the whole chain
    std::string key;
};

/// What the server tells; every function is called on the connections' thread, and must not wait.
struct Listeners
{
    std::function<void(Request, Responder)> received;
    /// Something came that is no request, and was answered with this status.
    std::function<void(const std::string &peer, int status)> rejected = [](const auto &, int) {};
    /// After stopListening(): the last connection is closed.
    std::function<void()> emptied = [] {};
};

/// Serves HTTP on a thread of its own. Its methods may be called from any thread but that one.
class HttpServer
{
public:
    HttpServer(Limits limits, Listeners listeners);
    /// Cuts every connection off.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// To be called first. With files: also reads a certificate that was renewed, for connections to come.
    Result<void> useTls(const TlsFiles &files);
    /// The port it listens on.
    Result<quint16> listen(const ListenAddress &address);
    void setLimits(const Limits &limits);

    /// Takes no more connections and closes those that ask for nothing; every other one is closed behind its
    /// answer.
    void stopListening();
    std::size_t connections() const;
    /// Runs `work` on the connections' thread, soon.
    void post(std::function<void()> work);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace codewar::http
