// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/queueevents.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace codewar::bullmq {

using redis::Reply;
using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;
constexpr int largestBatch = 512;

StreamId idOfFirst(const Reply &entries)
{
    return StreamId::fromText(entries.at(0).at(0).text());
}

} // namespace

QByteArray QueueEvent::value(const char *field) const
{
    for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
        if (fields.at(i).text() == field)
            return fields.at(i + 1).text();
    }
    return {};
}

QueueEvents::QueueEvents(redis::ConnectionSettings settings, QueueKeys keys, QObject *parent)
    : QObject(parent), m_keys(std::move(keys)), m_connection(std::move(settings)), m_batch(largestBatch)
{
    connect(&m_connection, &redis::Connection::ready, this, &QueueEvents::findPosition);
    connect(&m_connection, &redis::Connection::stateChanged, this, [this](redis::Connection::State state) {
        if (state != redis::Connection::State::Ready)
            m_isFollowing = false;
    });
}

void QueueEvents::close()
{
    ++m_session;
    m_isFollowing = false;
    m_connection.close();
}

void QueueEvents::findPosition()
{
    const quint64 session = ++m_session;
    auto oldest = std::make_shared<Reply>();
    m_connection.send({"XRANGE", m_keys.key("events"), "-", "+", "COUNT", "1"},
                      [oldest](Result<Reply> reply) { *oldest = reply ? std::move(*reply) : Reply(); });
    m_connection.send({"XREVRANGE", m_keys.key("events"), "+", "-", "COUNT", "1"},
                      [this, session, oldest](Result<Reply> newest) {
                          if (session != m_session)
                              return;
                          if (newest)
                              pinPosition(*oldest, *newest);
                          else
                              tryAgainLater();
                      });
}

// Never "$", which means another place each time it is said.
void QueueEvents::pinPosition(const Reply &oldest, const Reply &newest)
{
    const StreamId last = idOfFirst(newest);
    const bool isOtherStream = m_isPinned && last < m_position;
    const bool isTrimmed = m_isPinned && idOfFirst(oldest) > m_position;
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    if (!m_isPinned || isOtherStream)
        m_position = last;
    m_isPinned = true;
    read();
    const QPointer self = this;
    if (!wasFollowing)
        Q_EMIT following();
    if (self && (isOtherStream || isTrimmed))
        Q_EMIT gapSuspected();
}

void QueueEvents::read()
{
    const auto answer = [this, session = m_session](Result<Reply> reply) {
        if (session != m_session)
            return;
        if (reply)
            take(*reply);
        else
            tryAgainLater();
    };
    m_connection.sendBlocking({"XREAD", "COUNT", QByteArray::number(m_batch), "BLOCK",
                               QByteArray::number(qint64(milliseconds(patience).count())), "STREAMS",
                               m_keys.key("events"), m_position.toText()},
                              patience, answer);
}

void QueueEvents::take(const Reply &reply)
{
    const Reply &entries = reply.at(0).at(1);
    const bool isBehind = entries.size() >= std::size_t(m_batch);
    if (entries.size() > 0)
        m_position = StreamId::fromText(entries.elements().back().at(0).text());
    m_batch = std::min(m_batch * 2, largestBatch);
    // With more to come, Redis may drop events before they are read: look again where the stream begins.
    if (isBehind)
        findPosition();
    else
        read();
    const QPointer self = this; // whoever is told may have had enough
    for (const Reply &entry : entries.elements()) {
        if (self)
            Q_EMIT arrived({.id = StreamId::fromText(entry.at(0).text()), .fields = entry.at(1)});
    }
    if (self && entries.size() > 0)
        Q_EMIT caughtUp();
}

// A reply that was too large broke the connection: ask for fewer events.
void QueueEvents::tryAgainLater()
{
    m_batch = std::max(m_batch / 4, 1);
    QTimer::singleShot(1s, this, [this, session = m_session] {
        if (session == m_session && m_connection.state() == redis::Connection::State::Ready)
            findPosition();
    });
}

} // namespace codewar::bullmq
