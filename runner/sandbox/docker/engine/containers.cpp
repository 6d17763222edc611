// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/containers.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/enginejson.h"
#include "runner/sandbox/docker/engine/enginerrors.h"

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

QString pathOf(const QString &id, const QString &action)
{
    return u"/containers/"_s + encoded(id) + action;
}

} // namespace

Result<QString> Containers::create(const QString &name, const QByteArray &specification)
{
    const Result<QByteArray> answer = m_engine.call(
        {.method = "POST", .target = u"/containers/create?name="_s + encoded(name), .body = specification});
    if (!answer)
        return answer.error();
    const QString id = text(parseJson(*answer), "Id");
    if (id.isEmpty())
        return answeredGarbage(m_engine.endpoint(), Sentences::tr("a container was made, but has no id"));
    return id;
}

Result<std::unique_ptr<AgentStream>> Containers::attach(const QString &id,
                                                        std::function<void(const QByteArray &)> errorOutput)
{
    return m_engine.attach({.method = "POST",
                            .target = pathOf(id, u"/attach?stream=1&stdin=1&stdout=1&stderr=1"_s),
                            .repeatable = true},
                           std::move(errorOutput));
}

Result<void> Containers::start(const QString &id)
{
    const Result<QByteArray> answer =
        m_engine.call({.method = "POST", .target = pathOf(id, u"/start"_s), .repeatable = true});
    return answer ? Result<void>() : answer.error();
}

Result<int> Containers::wait(const QString &id, std::chrono::milliseconds timeout)
{
    const Result<QByteArray> answer = m_engine.call(
        {.method = "POST", .target = pathOf(id, u"/wait"_s), .repeatable = true, .timeout = timeout});
    if (!answer)
        return answer.error();
    return static_cast<int>(number(parseJson(*answer), "StatusCode"));
}

Result<void> Containers::setMemoryLimit(const QString &id, qint64 bytes)
{
    const nlohmann::json limits = {{"Memory", bytes}, {"MemorySwap", bytes}};
    const Result<QByteArray> answer = m_engine.call({.method = "POST",
                                                     .target = pathOf(id, u"/update"_s),
                                                     .repeatable = true,
                                                     .body = QByteArray::fromStdString(limits.dump())});
    return answer ? Result<void>() : answer.error();
}

Result<void> Containers::remove(const QString &id)
{
    const Result<QByteArray> answer =
        m_engine.call({.method = "DELETE", .target = pathOf(id, u"?force=1&v=1"_s)});
    if (answer || answer.error().code == ErrorCode::NotFound)
        return {};
    // Two removals at once, one of which may be the engine's own after the container's end.
    if (answer.error().code == ErrorCode::Refused &&
        answer.error().message.contains(u"already in progress"_s))
        return {};
    return answer.error();
}

Result<QList<ContainerSummary>> Containers::list(const QString &label)
{
    const Result<QByteArray> answer = m_engine.call(
        {.target = u"/containers/json?all=1&filters="_s + encodedFilter({{u"label"_s, {label}}})});
    if (!answer)
        return answer.error();
    const nlohmann::json json = parseJson(*answer);
    if (!json.is_array())
        return answeredGarbage(m_engine.endpoint(), Sentences::tr("its list of containers is no JSON list"));
    QList<ContainerSummary> containers;
    for (const nlohmann::json &entry : json)
        containers +=
            {text(entry, "Id"), text(entry, "State"), number(entry, "Created"), textMap(entry, "Labels")};
    return containers;
}

} // namespace codewar::docker
