// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/agentstream.h"
#include "runner/sandbox/docker/engine/endpoint.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace codewar::docker {

struct EngineVersion
{
    QString engine;       ///< "20.10.24"
    QString name;         ///< "Docker Engine", "Podman Engine"
    QString api;          ///< the version both sides speak, e.g. "1.41"
    QString os;           ///< "linux"
    QString architecture; ///< "amd64"
};

struct EngineInfo
{
    int cgroupVersion = 0;
    QString cgroupDriver;
    bool mapsUsers = false; ///< rootless, or with user namespaces: only some 65,000 user ids exist inside
    bool limitsMemory = false;
    bool limitsSwap = false;
    bool limitsProcesses = false;
    bool limitsCpu = false;
};

/// One request to the engine, below "/vX.Y".
struct Request
{
    QByteArray method = "GET";
    QString target; ///< path and query, percent-encoded
    /// Doing it twice does the same as once, so that it may be sent again where an idle connection turns out
    /// closed. GET and DELETE always may.
    bool repeatable = false;
    QByteArray body{};
    QByteArray contentType = "application/json";
    std::chrono::milliseconds timeout{30'000}; ///< for the whole answer; of a streamed one, for each silence
    std::stop_token stop{};                    ///< ends it early with ErrorCode::Cancelled
    std::function<void()> answered{};          ///< called when a good answer begins; may be empty
};

/// Gives the next piece of a long request body, empty at its end.
using BodySource = std::function<Result<QByteArray>()>;
/// Takes the next piece of a long answer; an error ends the request with it.
using BodySink = std::function<Result<void>(const QByteArray &piece)>;

/// A Docker engine, over the Engine API (docs.docker.com/reference/api/engine). Every call blocks until it is
/// answered or its time is over. Thread-safe; connections are reused. Errors are sentences for a person: what
/// is wrong with the engine and what to do.
class Engine
{
public:
    explicit Engine(Endpoint endpoint);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    const Endpoint &endpoint() const;

    /// Nobody waits for this engine any more: every call that waits ends at once, and every later one at
    /// its beginning, with ErrorCode::Cancelled; only a DELETE is still tried, for a second.
    void giveUp();

    /// Asked once, and again after a connection was lost, as it may be another engine then.
    Result<EngineVersion> version();
    Result<EngineInfo> info();

    /// The body of an answer, at most 16 MiB.
    Result<QByteArray> call(const Request &request);
    /// For long bodies in either direction; an empty function where there is none. Unbounded, but by the
    /// sink.
    Result<void> transfer(const Request &request, const BodySource &source, const BodySink &sink);
    /// A request after which the connection is a container's stream: what is read is its stdout.
    /// `errorOutput` is called, on the reading thread, with what its stderr says.
    Result<std::unique_ptr<AgentStream>> attach(const Request &request,
                                                std::function<void(const QByteArray &)> errorOutput);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace codewar::docker
