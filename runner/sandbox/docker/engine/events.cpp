// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/events.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/engine/enginejson.h"
#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/progresslines.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstPause = 100ms;
constexpr std::chrono::milliseconds longestPause = 5s;

/// Only what changes whether a container or an image can be used: an engine also tells every attach and
/// update. Podman has names of its own for some.
QString target()
{
    return u"/events?filters="_s +
           encodedFilter({{u"type"_s, {u"container"_s, u"image"_s}},
                          {u"event"_s,
                           {u"start"_s, u"die"_s, u"died"_s, u"oom"_s, u"kill"_s, u"stop"_s, u"pause"_s,
                            u"unpause"_s, u"destroy"_s, u"remove"_s, u"tag"_s, u"untag"_s, u"delete"_s,
                            u"import"_s, u"load"_s, u"pull"_s}}});
}

Result<EngineEvent> decode(const Endpoint &endpoint, const QByteArray &line)
{
    const nlohmann::json json = parseJson(line);
    if (!json.is_object())
        return answeredGarbage(endpoint, Sentences::tr("an event is no JSON object"));
    const nlohmann::json &actor = member(json, "Actor");
    return EngineEvent{text(json, "Type"), text(json, "Action"), text(actor, "ID"),
                       textMap(actor, "Attributes")};
}

class Listening
{
public:
    Listening(Engine &engine, std::function<void(const EngineEvent &)> happened,
              std::function<void(bool)> connected)
        : m_engine(engine), m_happened(std::move(happened)), m_connected(std::move(connected))
    {}

    void run(const std::stop_token &stop)
    {
        std::chrono::milliseconds pause = firstPause;
        while (!stop.stop_requested()) {
            if (listen(stop))
                pause = firstPause;
            wait(pause, stop);
            pause = std::min(pause * 2, longestPause);
        }
    }

private:
    /// Until the connection is lost; whether there was one.
    bool listen(const std::stop_token &stop)
    {
        BoundedLines lines;
        bool wasConnected = false;
        Request request{.target = target(), .timeout = std::chrono::milliseconds::max(), .stop = stop};
        request.answered = [&] {
            wasConnected = true;
            m_connected(true);
        };
        const BodySink sink = [&](const QByteArray &piece) -> Result<void> {
            lines.feed(piece);
            while (const std::optional<QByteArray> line = lines.next()) {
                const Result<EngineEvent> event = decode(m_engine.endpoint(), *line);
                if (!event)
                    return event.error();
                m_happened(*event);
            }
            return lines.overflown()
                       ? answeredTooMuch(m_engine.endpoint(), Sentences::tr("an event of more than 1 MiB"))
                       : Result<void>();
        };
        // Why it ended is told by the next request that somebody makes; here it is only tried again.
        const Result<void> ended = m_engine.transfer(request, {}, sink);
        if (wasConnected)
            m_connected(false);
        return wasConnected;
    }

    static void wait(std::chrono::milliseconds pause, const std::stop_token &stop)
    {
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock lock(mutex);
        stopped.wait_for(lock, stop, pause, [] { return false; });
    }

    Engine &m_engine;
    std::function<void(const EngineEvent &)> m_happened;
    std::function<void(bool)> m_connected;
};

} // namespace

EventListener::EventListener(Engine &engine, std::function<void(const EngineEvent &)> happened,
                             std::function<void(bool)> connected)
    : m_thread([listening = Listening(engine, std::move(happened), std::move(connected))](
                   std::stop_token stop) mutable { listening.run(stop); })
{}

EventListener::~EventListener() = default;

} // namespace codewar::docker
