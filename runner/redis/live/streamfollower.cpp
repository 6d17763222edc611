// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/streamfollower.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace codewar::live {

using redis::Command;
using redis::Reply;
using namespace std::chrono_literals;

namespace {

/// How long one read waits; only somebody who is gone without a word is noticed by its end.
constexpr auto readTime = 10s;
/// Entries of all streams in one reply; each has at most 64 KiB of data.
constexpr qsizetype entriesAtOnce = 512;
constexpr qsizetype entriesOfOneStream = 64;

redis::ConnectionSettings settingsFor(const redis::Connection &commands)
{
    redis::ConnectionSettings settings = commands.settings();
    settings.clientName = "codewar-live";
    // Many streams that all have much to tell.
    settings.limits.bytes = qsizetype(256) << 20;
    return settings;
}

StreamEntry entryFrom(const Reply &fields)
{
    StreamEntry entry;
    for (std::size_t index = 0; index + 1 < fields.size(); index += 2) {
        if (fields.at(index).text() == "event")
            entry.event = fields.at(index + 1).text();
        else
            entry.fields.emplace_back(fields.at(index).text(), fields.at(index + 1).text());
    }
    return entry;
}

} // namespace

StreamFollower::StreamFollower(redis::Connection &commands, QObject *parent)
    : QObject(parent), m_commands(commands), m_connection(settingsFor(commands))
{
    connect(&m_connection, &redis::Connection::ready, this, &StreamFollower::askForOurId);
}

StreamFollower::~StreamFollower() = default;

void StreamFollower::follow(const QByteArray &key, Handler handler)
{
    m_streams[key] = Stream{.handler = std::move(handler), .number = ++m_lastNumber};
    if (m_connection.state() == redis::Connection::State::Closed)
        m_connection.open();
    wake();
}

void StreamFollower::unfollow(const QByteArray &key)
{
    // A read that is under way may still bring entries of it, for nobody.
    m_streams.remove(key);
}

void StreamFollower::setPaused(const QByteArray &key, bool paused)
{
    const auto stream = m_streams.find(key);
    if (stream == m_streams.end() || stream->paused == paused)
        return;
    stream->paused = paused;
    if (!paused)
        wake();
}

void StreamFollower::askForOurId()
{
    m_clientId.clear();
    m_connection.send({"CLIENT", "ID"}, [this](const Result<Reply> &reply) {
        if (reply && reply->toInteger())
            m_clientId = QByteArray::number(*reply->toInteger());
    });
}

void StreamFollower::readNext()
{
    if (m_reading)
        return;
    Command keys;
    Command ids;
    for (auto stream = m_streams.cbegin(); stream != m_streams.cend(); ++stream) {
        if (stream->paused)
            continue;
        keys << stream.key();
        ids << stream->lastId;
    }
    if (keys.isEmpty())
        return;
    const qsizetype count = std::clamp<qsizetype>(entriesAtOnce / keys.size(), 1, entriesOfOneStream);
    const Command start = {"XREAD",
                           "COUNT",
                           QByteArray::number(count),
                           "BLOCK",
                           QByteArray::number(std::chrono::milliseconds(readTime).count()),
                           "STREAMS"};
    m_reading = true;
    ++m_readings;
    m_connection.sendBlocking(start + keys + ids, readTime,
                              [this](const Result<Reply> &reply) { read(reply); });
}

void StreamFollower::read(const Result<Reply> &reply)
{
    m_reading = false;
    const QPointer<StreamFollower> self(this);
    if (reply) {
        for (const Reply &stream : reply->elements()) {
            handle(stream);
            if (!self)
                return;
        }
    }
    if (reply && !reply->isError())
        readNext();
    else if (m_connection.state() != redis::Connection::State::Closed)
        QTimer::singleShot(100ms, this, &StreamFollower::readNext);
}

void StreamFollower::handle(const Reply &stream)
{
    const QByteArray key = stream.at(0).text();
    const auto known = m_streams.constFind(key);
    if (known == m_streams.cend())
        return;
    const quint64 number = known->number;
    const QPointer<StreamFollower> self(this);
    for (const Reply &entry : stream.at(1).elements()) {
        // The handler of the entry before may have stopped here, for now or for good.
        const auto current = m_streams.find(key);
        if (current == m_streams.end() || current->number != number || current->paused)
            return;
        current->lastId = entry.at(0).text();
        const Handler handler = current->handler;
        handler(entryFrom(entry.at(1)));
        if (!self)
            return;
    }
}

/// The read that is under way does not know of a new stream.
void StreamFollower::wake()
{
    if (m_reading)
        wakeAgain(m_readings);
    else
        readNext();
}

/// Until it is done: the command may come before the read has reached Redis, and then does nothing.
void StreamFollower::wakeAgain(quint64 reading)
{
    if (!m_reading || reading != m_readings)
        return;
    const auto tryLater = [this, reading] {
        QTimer::singleShot(5ms, this, [this, reading] { wakeAgain(reading); });
    };
    if (m_clientId.isEmpty() || m_connection.state() != redis::Connection::State::Ready)
        return tryLater();
    m_commands.send({"CLIENT", "UNBLOCK", m_clientId},
                    [self = QPointer(this), tryLater](const Result<Reply> &reply) {
                        if (self && !(reply && reply->toInteger() == 1))
                            tryLater();
                    });
}

} // namespace codewar::live
