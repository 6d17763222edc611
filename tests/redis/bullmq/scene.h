// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/jobtransitions.h"
#include "runner/redis/bullmq/queue.h"

#include <nlohmann/json.hpp>

namespace codewar::test {

/// Our side of what peers/oracle.mjs does: plays steps on the queue "q" and gives a reply for each.
class Scene
{
public:
    /// Time stands still but for a second with each step, and for the step "clock".
    Scene(redis::Connection &connection, qint64 now);

    nlohmann::json play(const nlohmann::json &steps);

private:
    using Json = nlohmann::json;
    using Step = Json (Scene::*)(const Json &);

    Json add(const Json &arguments);
    Json fetch(const Json &arguments);
    Json complete(const Json &arguments);
    Json fail(const Json &arguments);
    Json postpone(const Json &arguments);
    Json handBack(const Json &arguments);
    Json extend(const Json &arguments);
    Json sweep(const Json &arguments);
    Json remove(const Json &arguments);
    Json log(const Json &arguments);
    Json limit(const Json &arguments);
    Json drain(const Json &arguments);
    Json hire(const Json &arguments);
    Json putMeta(const QByteArrayList &fieldsAndValues);

    Json change(const QByteArray &what, const Json &arguments);
    Json finish(const bullmq::JobEnd &end, bool fetchNext);
    Json failDeferred(const bullmq::Job &job);
    Json giveBack(const Json &arguments, std::chrono::milliseconds delay);
    std::optional<bullmq::Job> jobOf(const Json &id);

    redis::Connection &m_connection;
    qint64 m_now;
    bullmq::QueueKeys m_keys;
    bullmq::Queue m_queue;
    bullmq::JobTransitions m_transitions;
    bullmq::WorkerIdentity m_worker;
};

} // namespace codewar::test
