// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/engine.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/connectionpool.h"
#include "runner/sandbox/docker/engine/containerstream.h"
#include "runner/sandbox/docker/engine/engineanswers.h"
#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/exchange.h"
#include "runner/sandbox/docker/engine/transport.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr std::chrono::milliseconds connectTimeout = 5s;
/// Answered from memory: an engine that takes longer hangs, and whoever waits can have another sandbox.
constexpr std::chrono::milliseconds versionTimeout = 5s;
constexpr std::chrono::milliseconds infoTimeout = 10s;
/// Of what is still removed when all else is given up.
constexpr std::chrono::milliseconds lastTimeout = 1s;
constexpr qsizetype longestAnswer = 16 * 1024 * 1024;

const BodySource noSource;
const BodySink noSink;

bool mayRepeat(const Request &request)
{
    return request.repeatable || request.method == "GET" || request.method == "DELETE";
}

} // namespace

class Engine::Private
{
public:
    explicit Private(Endpoint where) : endpoint(std::move(where)), transport(makeTransport(endpoint)) {}

    struct Job
    {
        const Request &request;
        const BodySource &source = noSource;
        const BodySink &sink = noSink;
        bool wholeTimeout = false;
        bool upgrade = false;
        bool versioned = true;
    };

    /// After an upgrade `connection` is the stream.
    ExchangeOutcome perform(const Job &job, std::unique_ptr<Connection> &connection);
    Result<QByteArray> collect(Job job);
    Result<EngineVersion> version(const Request &onBehalf);

    const Endpoint endpoint;
    const Result<std::unique_ptr<Transport>> transport;
    std::stop_source givenUp;

private:
    struct Attempt
    {
        ExchangeOutcome outcome;
        bool mayTryAgain = false;
    };
    ExchangeOutcome performBounded(const Job &job, std::unique_ptr<Connection> &connection);
    Attempt attempt(const Job &job, bool reuse, std::unique_ptr<Connection> &connection);
    void engineMayBeAnother();

    ConnectionPool m_pool;
    std::mutex m_mutex;
    std::optional<EngineVersion> m_version;
};

void Engine::Private::engineMayBeAnother()
{
    m_pool.clear();
    const std::lock_guard lock(m_mutex);
    m_version.reset();
}

Engine::Private::Attempt Engine::Private::attempt(const Job &job, bool reuse,
                                                  std::unique_ptr<Connection> &connection)
{
    const Request &request = job.request;
    ConnectionPool::Taken idle;
    if (reuse)
        idle = m_pool.take();
    if (idle.foundClosed)
        engineMayBeAnother();
    QString path = request.target;
    if (job.versioned) {
        const Result<EngineVersion> spoken = version(request);
        if (!spoken)
            return {{.failure = spoken.error()}};
        path = u"/v"_s + spoken->api + path;
        if (reuse && !idle.connection)
            idle = m_pool.take();
    }
    const bool reused = bool(idle.connection);
    if (!reused) {
        auto connected =
            (*transport)
                ->connect(steady_clock::now() + std::min(connectTimeout, request.timeout), request.stop);
        if (!connected) {
            engineMayBeAnother();
            return {{.failure = connected.error()}};
        }
        idle.connection = *std::move(connected);
    }

    bool sourceUsed = false;
    const BodySource source = [&] {
        sourceUsed = true;
        return job.source();
    };
    Attempt result;
    result.outcome = exchange(*idle.connection, {endpoint, request, path, job.source ? source : noSource,
                                                 job.sink, job.wholeTimeout, job.upgrade});
    const ExchangeOutcome &outcome = result.outcome;
    if (outcome.lost)
        engineMayBeAnother();
    result.mayTryAgain =
        outcome.lost && reused && !outcome.answered && !sourceUsed && (!outcome.sent || mayRepeat(request));
    if (outcome.reusable)
        m_pool.giveBack(std::move(idle.connection));
    else
        connection = std::move(idle.connection);
    return result;
}

/// Ends it where its caller or giveUp() says so, whichever comes first.
ExchangeOutcome Engine::Private::perform(const Job &job, std::unique_ptr<Connection> &connection)
{
    Request request = job.request;
    const bool last = givenUp.stop_requested() && request.method == "DELETE";
    if (givenUp.stop_requested() && !last)
        return {.failure = cancelled()};
    if (last)
        request.timeout = std::min(request.timeout, lastTimeout);
    std::stop_source end;
    const auto requestEnd = [&end] { end.request_stop(); };
    const std::stop_callback byCaller(job.request.stop, requestEnd);
    const std::stop_callback byGivingUp(last ? std::stop_token() : givenUp.get_token(), requestEnd);
    request.stop = end.get_token();
    return performBounded({request, job.source, job.sink, job.wholeTimeout, job.upgrade, job.versioned},
                          connection);
}

ExchangeOutcome Engine::Private::performBounded(const Job &job, std::unique_ptr<Connection> &connection)
{
    if (!transport)
        return {.failure = transport.error()};
    Attempt first = attempt(job, true, connection);
    return first.mayTryAgain ? attempt(job, false, connection).outcome : std::move(first.outcome);
}

Result<QByteArray> Engine::Private::collect(Job job)
{
    QByteArray body;
    const BodySink sink = [&](const QByteArray &piece) -> Result<void> {
        if (piece.size() > longestAnswer - body.size())
            return answeredTooMuch(endpoint, Sentences::tr("an answer of more than 16 MiB"));
        body += piece;
        return {};
    };
    std::unique_ptr<Connection> connection;
    const ExchangeOutcome outcome =
        perform({job.request, noSource, sink, true, false, job.versioned}, connection);
    if (outcome.failure)
        return *outcome.failure;
    return body;
}

Result<EngineVersion> Engine::Private::version(const Request &onBehalf)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_version)
            return *m_version;
    }
    Request request;
    request.target = u"/version"_s;
    request.timeout = std::min(versionTimeout, onBehalf.timeout);
    request.stop = onBehalf.stop;
    const Result<QByteArray> answer = collect({.request = request, .versioned = false});
    if (!answer)
        return answer.error();
    const Result<EngineVersion> spoken = decodeVersion(endpoint, *answer);
    if (spoken) {
        const std::lock_guard lock(m_mutex);
        m_version = *spoken;
    }
    return spoken;
}

Engine::Engine(Endpoint endpoint) : d(std::make_unique<Private>(std::move(endpoint))) {}

Engine::~Engine() = default;

const Endpoint &Engine::endpoint() const
{
    return d->endpoint;
}

void Engine::giveUp()
{
    d->givenUp.request_stop();
}

Result<EngineVersion> Engine::version()
{
    return d->version({});
}

Result<EngineInfo> Engine::info()
{
    const Result<QByteArray> answer = call({.target = u"/info"_s, .timeout = infoTimeout});
    if (!answer)
        return answer.error();
    return decodeInfo(d->endpoint, *answer);
}

Result<QByteArray> Engine::call(const Request &request)
{
    return d->collect({.request = request});
}

Result<void> Engine::transfer(const Request &request, const BodySource &source, const BodySink &sink)
{
    std::unique_ptr<Connection> connection;
    const ExchangeOutcome outcome =
        d->perform({.request = request, .source = source, .sink = sink}, connection);
    if (outcome.failure)
        return *outcome.failure;
    return {};
}

Result<std::unique_ptr<AgentStream>> Engine::attach(const Request &request,
                                                    std::function<void(const QByteArray &)> errorOutput)
{
    std::unique_ptr<Connection> connection;
    ExchangeOutcome outcome =
        d->perform({.request = request, .wholeTimeout = true, .upgrade = true}, connection);
    if (outcome.failure)
        return *outcome.failure;
    return std::unique_ptr<AgentStream>(std::make_unique<ContainerStream>(
        std::move(connection), std::move(outcome.ahead), std::move(errorOutput)));
}

} // namespace codewar::docker
