// SPDX-License-Identifier: GPL-3.0-or-later
// A producer of ours with the flags and the lines of peers/producer.mjs, for the tests that put one in the
// other's place.
#include "runner/redis/bullmq/queue.h"
#include "runner/redis/bullmq/queueevents.h"
#include "tests/redis/echoprocessor.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <unordered_map>

using namespace codewar;
using nlohmann::json;
using nlohmann::ordered_json;
using std::chrono::milliseconds;

namespace {

struct Flags
{
    std::string redis = "redis://127.0.0.1:6390";
    std::string prefix = "bull";
    std::string queue = "cpp-jobs";
    std::string name = "run";
    std::string language = "cpp";
    std::string code = "int main(){}";
    std::string input;
    std::string jobId;
    std::string backoffType = "fixed";
    std::string removeOnComplete;
    std::string removeOnFail;
    std::string dedupId;
    std::string expect = "any";
    int count = 1;
    int inFlight = 0;
    int timeout = 30'000;
    int attempts = 0;
    int backoff = 0;
    int priority = 0;
    int delay = 0;
    int dedupTtl = 0;
    bool varyInput = false;
    bool lifo = false;
    bool noWait = false;
    bool pause = false;
    bool resume = false;

    void declare(CLI::App &app)
    {
        for (const auto &[flag, text] : std::initializer_list<std::pair<const char *, std::string *>>{
                 {"--redis", &redis},
                 {"--prefix", &prefix},
                 {"--queue", &queue},
                 {"--name", &name},
                 {"--language", &language},
                 {"--code", &code},
                 {"--input", &input},
                 {"--job-id", &jobId},
                 {"--backoff-type", &backoffType},
                 {"--remove-on-complete", &removeOnComplete},
                 {"--remove-on-fail", &removeOnFail},
                 {"--dedup-id", &dedupId},
                 {"--expect", &expect}})
            app.add_option(flag, *text);
        for (const auto &[flag, number] :
             std::initializer_list<std::pair<const char *, int *>>{{"--count", &count},
                                                                   {"--in-flight", &inFlight},
                                                                   {"--timeout", &timeout},
                                                                   {"--attempts", &attempts},
                                                                   {"--backoff", &backoff},
                                                                   {"--priority", &priority},
                                                                   {"--delay", &delay},
                                                                   {"--dedup-ttl", &dedupTtl}})
            app.add_option(flag, *number);
        for (const auto &[flag, on] :
             std::initializer_list<std::pair<const char *, bool *>>{{"--vary-input", &varyInput},
                                                                    {"--lifo", &lifo},
                                                                    {"--no-wait", &noWait},
                                                                    {"--pause", &pause},
                                                                    {"--resume", &resume}})
            app.add_flag(flag, *on);
    }
};

void say(const ordered_json &object)
{
    std::puts(object.dump(-1, ' ', false, ordered_json::error_handler_t::replace).c_str());
    std::fflush(stdout);
}

/// 'true', 'false', '10' or 'age:3600,count:100'.
std::optional<bullmq::KeepPolicy> keepPolicy(const std::string &text)
{
    if (text.empty())
        return {};
    if (text == "true")
        return bullmq::KeepPolicy{.count = 0};
    if (text == "false")
        return bullmq::KeepPolicy{};
    bullmq::KeepPolicy policy;
    if (text.find(':') == std::string::npos)
        policy.count = std::stoll(text);
    for (const QByteArray &part : QByteArray::fromStdString(text).split(',')) {
        if (part.startsWith("age:"))
            policy.age = std::chrono::seconds(part.mid(4).toLongLong());
        if (part.startsWith("count:"))
            policy.count = part.mid(6).toLongLong();
    }
    return policy;
}

class Producer : public QObject
{
public:
    Producer(const Flags &flags, const redis::ConnectionSettings &settings, const bullmq::QueueKeys &keys)
        : m_flags(flags), m_connection(settings), m_queue(m_connection, keys), m_events(settings, keys)
    {
        connect(&m_events, &bullmq::QueueEvents::following, this, [this] {
            if (!std::exchange(m_begun, true))
                begin();
        });
        connect(&m_events, &bullmq::QueueEvents::arrived, this, &Producer::hear);
        m_connection.open();
        m_events.open();
        m_clock.start();
    }

private:
    struct Waiting
    {
        int index;
        qint64 since;
        QByteArray data;
        json progress = json::array();
    };

    void begin()
    {
        const auto next = [this](const Result<bullmq::Outcome> &) {
            const int lanes = m_flags.inFlight > 0 ? m_flags.inFlight : m_flags.count;
            for (int i = 0; i < lanes; ++i)
                addNext();
        };
        if (m_flags.pause)
            m_queue.pause(next);
        else if (m_flags.resume)
            m_queue.resume(next);
        else
            next(bullmq::Outcome::Done);
    }

    bullmq::NewJob jobOf(int index) const
    {
        const std::string input = m_flags.input + (m_flags.varyInput ? std::to_string(index) : "");
        const json data = {{"code", m_flags.code}, {"language", m_flags.language}, {"input", input}};
        bullmq::NewJob job{.name = QByteArray::fromStdString(m_flags.name),
                           .data = QByteArray::fromStdString(data.dump())};
        if (!m_flags.jobId.empty())
            job.options.id = QByteArray::fromStdString(m_flags.jobId) + '-' + QByteArray::number(index);
        job.options.attempts = m_flags.attempts;
        if (m_flags.backoff > 0)
            job.options.backoff = bullmq::Backoff{QByteArray::fromStdString(m_flags.backoffType),
                                                  milliseconds(m_flags.backoff), 0};
        job.options.priority = m_flags.priority;
        job.options.delay = milliseconds(m_flags.delay);
        job.options.lifo = m_flags.lifo;
        job.options.removeOnComplete = keepPolicy(m_flags.removeOnComplete);
        job.options.removeOnFail = keepPolicy(m_flags.removeOnFail);
        if (!m_flags.dedupId.empty()) {
            bullmq::Deduplication one{.id = QByteArray::fromStdString(m_flags.dedupId)};
            if (m_flags.dedupTtl > 0)
                one.ttl = milliseconds(m_flags.dedupTtl);
            job.options.deduplication = one;
        }
        return job;
    }

    void addNext()
    {
        if (m_next >= m_flags.count)
            return;
        const int index = m_next++;
        const bullmq::NewJob job = jobOf(index);
        const qint64 since = m_clock.nsecsElapsed();
        m_queue.add(job, [this, index, since, data = job.data](const Result<bullmq::AddedJob> &added) {
            if (!added) {
                finish(index, {}, since, {{"ok", false}, {"error", added.error().message.toStdString()}});
                return;
            }
            ++m_added;
            if (m_flags.noWait) {
                say({{"event", "added"}, {"index", index}, {"jobId", added->id.toStdString()}});
                ++m_over;
                addNext();
                return stopIfOver();
            }
            m_waiting[added->id] = {index, since, data};
            QTimer::singleShot(m_flags.timeout, this, [this, id = added->id, index] {
                const auto found = m_waiting.find(id);
                if (found == m_waiting.end() || found->second.index != index)
                    return;
                ++m_timedOut;
                end(id, {{"ok", false}, {"timeout", true}, {"error", "timed out before finishing"}});
            });
            // It may be over already.
            const auto early = m_early.find(added->id);
            if (early != m_early.end())
                hear(early->second);
        });
    }

    void hear(const bullmq::QueueEvent &event)
    {
        const QByteArray id = event.jobId();
        const QByteArray name = event.name();
        const auto found = m_waiting.find(id);
        if (found == m_waiting.end()) {
            if (name == "completed" || name == "failed")
                m_early[id] = event;
            return;
        }
        if (name == "progress") {
            found->second.progress.push_back(json::parse(event.value("data").toStdString(), nullptr, false));
        } else if (name == "completed") {
            ++m_ok;
            const json value = json::parse(event.value("returnvalue").toStdString(), nullptr, false);
            const bool same =
                value == json::parse(test::echoResult(found->second.data).toStdString(), nullptr, false);
            m_mismatch += same ? 0 : 1;
            ordered_json line = {{"ok", true}, {"value", value}, {"echo", same}};
            if (!found->second.progress.empty())
                line["progress"] = found->second.progress;
            end(id, line);
        } else if (name == "failed") {
            ++m_failed;
            end(id,
                {{"ok", false}, {"timeout", false}, {"error", event.value("failedReason").toStdString()}});
        }
    }

    void end(const QByteArray &id, const ordered_json &what)
    {
        const Waiting waiting = m_waiting[id];
        m_waiting.erase(id);
        finish(waiting.index, id, waiting.since, what);
    }

    void finish(int index, const QByteArray &id, qint64 since, const ordered_json &what)
    {
        ordered_json line = {{"event", "result"},
                             {"index", index},
                             {"jobId", id.toStdString()},
                             {"ms", double(m_clock.nsecsElapsed() - since) / 1e6}};
        line.update(what);
        say(line);
        ++m_over;
        addNext();
        stopIfOver();
    }

    void stopIfOver()
    {
        if (m_over < m_flags.count)
            return;
        say({{"event", "summary"},
             {"added", m_added},
             {"ok", m_ok},
             {"failed", m_failed},
             {"timeout", m_timedOut},
             {"mismatch", m_mismatch},
             {"seconds", double(m_clock.nsecsElapsed()) / 1e9}});
        const bool good = m_flags.noWait             ? m_added == m_flags.count
                          : m_flags.expect == "ok"   ? m_ok == m_flags.count
                          : m_flags.expect == "echo" ? m_ok == m_flags.count && m_mismatch == 0
                          : m_flags.expect == "fail" ? m_failed == m_flags.count
                                                     : true;
        QCoreApplication::exit(good ? 0 : 1);
    }

    const Flags &m_flags;
    redis::Connection m_connection;
    bullmq::Queue m_queue;
    bullmq::QueueEvents m_events;
    std::unordered_map<QByteArray, Waiting> m_waiting;
    std::unordered_map<QByteArray, bullmq::QueueEvent> m_early; ///< ends of jobs not known to be ours yet
    QElapsedTimer m_clock;
    int m_next = 0;
    int m_over = 0;
    int m_added = 0;
    int m_ok = 0;
    int m_failed = 0;
    int m_timedOut = 0;
    int m_mismatch = 0;
    bool m_begun = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Flags flags;
    CLI::App app("A BullMQ producer for tests");
    flags.declare(app);
    CLI11_PARSE(app, argc, argv);
    const auto address = redis::addressFromUrl(QString::fromStdString(flags.redis));
    const auto keys = bullmq::QueueKeys::of(QByteArray::fromStdString(flags.queue),
                                            QByteArray::fromStdString(flags.prefix));
    if (!address || !keys)
        return 2;
    redis::ConnectionSettings settings;
    settings.address = *address;
    Producer producer(flags, settings, *keys);
    return application.exec();
}
