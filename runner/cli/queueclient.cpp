// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/queueclient.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace codewar {

using redis::Connection;
using redis::Reply;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
constexpr int jobsAtOnce = 1000;

/// A prefix may have characters that mean something in a pattern.
QByteArray escaped(const QByteArray &text)
{
    QByteArray pattern;
    for (const char character : text) {
        if (QByteArrayView("\\*?[]").contains(character))
            pattern += '\\';
        pattern += character;
    }
    return pattern;
}

/// `start` is given what the answer goes to.
template <typename T, typename Start>
Result<T> waitFor(Start start)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    start([&](Result<T> given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace

QueueClient::QueueClient(const redis::ConnectionSettings &settings, QByteArray prefix)
    : m_connection(settings), m_prefix(std::move(prefix))
{}

Result<void> QueueClient::connect()
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const auto look = [&](Connection::State state) {
        if (state == Connection::State::Ready || state == Connection::State::Waiting)
            loop.quit();
    };
    QObject::connect(&m_connection, &Connection::stateChanged, &loop, look);
    m_connection.open();
    loop.exec();
    if (m_connection.state() == Connection::State::Ready)
        return {};
    return m_connection.failure().value_or(
        Error{ErrorCode::Unavailable, QStringLiteral("Redis does not answer."), QStringLiteral("redis")});
}

Result<QByteArrayList> QueueClient::queues()
{
    QByteArrayList names;
    QByteArray cursor = "0";
    const QByteArray pattern = escaped(m_prefix) + ":*:meta";
    do {
        const auto page = waitFor<Reply>([&](auto then) {
            m_connection.send({"SCAN", cursor, "MATCH", pattern, "COUNT", "1000"}, then);
        });
        if (!page)
            return page.error();
        cursor = page->at(0).text();
        for (const Reply &key : page->at(1).elements()) {
            const QByteArray name = key.text().mid(m_prefix.size() + 1).chopped(5);
            if (!name.contains(':') && !names.contains(name))
                names << name;
        }
    } while (cursor != "0" && !cursor.isEmpty());
    std::sort(names.begin(), names.end());
    return names;
}

template <typename T, typename Ask>
Result<T> QueueClient::ask(const QByteArray &queue, Ask ask)
{
    const auto keys = bullmq::QueueKeys::of(queue, m_prefix);
    if (!keys)
        return keys.error();
    bullmq::Queue asked(m_connection, *keys);
    return waitFor<T>([&](bullmq::Then<T> then) { ask(asked, std::move(then)); });
}

Result<bullmq::QueueCounts> QueueClient::counts(const QByteArray &queue)
{
    return ask<bullmq::QueueCounts>(queue, [](bullmq::Queue &q, auto then) { q.counts(then); });
}

Result<QList<bullmq::Job>> QueueClient::failed(const QByteArray &queue, int count)
{
    QList<bullmq::Job> jobs;
    while (jobs.size() < count) {
        const int most = std::min(count - int(jobs.size()), jobsAtOnce);
        const auto page = ask<QList<bullmq::Job>>(
            queue, [&](bullmq::Queue &q, auto then) { q.failedJobs(jobs.size(), most, then); });
        if (!page)
            return page.error();
        jobs += *page;
        if (page->size() < most)
            break;
    }
    return jobs;
}

Result<bullmq::Outcome> QueueClient::retry(const QByteArray &queue, const QByteArray &id)
{
    return ask<bullmq::Outcome>(queue, [&](bullmq::Queue &q, auto then) { q.retryFailed(id, true, then); });
}

Result<bullmq::Outcome> QueueClient::remove(const QByteArray &queue, const QByteArray &id)
{
    return ask<bullmq::Outcome>(queue, [&](bullmq::Queue &q, auto then) { q.remove(id, then); });
}

Result<bullmq::Outcome> QueueClient::setPaused(const QByteArray &queue, bool paused)
{
    return ask<bullmq::Outcome>(queue, [paused](bullmq::Queue &q, auto then) {
        if (paused)
            q.pause(then);
        else
            q.resume(then);
    });
}

} // namespace codewar
