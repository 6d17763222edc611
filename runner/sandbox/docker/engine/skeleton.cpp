// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/endpoint.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/events.h"
#include "runner/sandbox/docker/engine/images.h"

namespace codewar::docker {

using namespace Qt::StringLiterals;

namespace {
Error notYet()
{
    return {ErrorCode::Unavailable, u"No Docker engine can be spoken to yet."_s, u"docker"_s};
}
} // namespace

QString Endpoint::url() const
{
    return kind == Kind::UnixSocket ? u"unix://"_s + path : u"tcp://%1:%2"_s.arg(host).arg(port);
}

Result<Endpoint> findEndpoint()
{
    return notYet();
}

class Engine::Private
{
public:
    Endpoint endpoint;
};

Engine::Engine(Endpoint endpoint) : d(std::make_unique<Private>(Private{std::move(endpoint)})) {}
Engine::~Engine() = default;
const Endpoint &Engine::endpoint() const
{
    return d->endpoint;
}
Result<EngineVersion> Engine::version()
{
    return notYet();
}
Result<EngineInfo> Engine::info()
{
    return notYet();
}
Result<QByteArray> Engine::call(const Request &)
{
    return notYet();
}
Result<void> Engine::transfer(const Request &, const BodySource &, const BodySink &)
{
    return notYet();
}
Result<std::unique_ptr<AgentStream>> Engine::attach(const Request &, std::function<void(const QByteArray &)>)
{
    return notYet();
}

Result<QString> Containers::create(const QString &, const QByteArray &)
{
    return notYet();
}
Result<std::unique_ptr<AgentStream>> Containers::attach(const QString &,
                                                        std::function<void(const QByteArray &)>)
{
    return notYet();
}
Result<void> Containers::start(const QString &)
{
    return notYet();
}
Result<void> Containers::setMemoryLimit(const QString &, qint64)
{
    return notYet();
}
Result<void> Containers::remove(const QString &)
{
    return notYet();
}
Result<QList<ContainerSummary>> Containers::list(const QString &)
{
    return notYet();
}

Result<ImageDetails> Images::inspect(const QString &)
{
    return notYet();
}
Result<QList<ImageDetails>> Images::list(const QString &)
{
    return notYet();
}
Result<void> Images::pull(const QString &, const ProgressSink &, std::stop_token)
{
    return notYet();
}
Result<void> Images::import(const QString &, const BodySource &, std::stop_token)
{
    return notYet();
}
Result<void> Images::build(const BuildOrder &, const BodySource &, const ProgressSink &)
{
    return notYet();
}
Result<void> Images::save(const QStringList &, const BodySink &, std::stop_token)
{
    return notYet();
}
Result<void> Images::load(const BodySource &, const ProgressSink &, std::stop_token)
{
    return notYet();
}
Result<void> Images::tag(const QString &, const QString &)
{
    return notYet();
}
Result<void> Images::remove(const QString &)
{
    return notYet();
}

EventListener::EventListener(Engine &, std::function<void(const EngineEvent &)>, std::function<void(bool)>) {}
EventListener::~EventListener() = default;

} // namespace codewar::docker
