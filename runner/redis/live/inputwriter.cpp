// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/inputwriter.h"

#include "runner/redis/live/streamwriter.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace codewar::live {

using namespace std::chrono_literals;

namespace {

bool mayComeLater(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Refused || code == ErrorCode::TimedOut;
}

/// Redis has an entry with this id, or a later one: that is "cancel", after which input is of no interest.
bool isThereAlready(const Error &error)
{
    return error.message.contains(QLatin1String("equal or smaller"));
}

} // namespace

InputWriter::InputWriter(redis::Connection &connection, const StreamKeys &keys, QObject *parent)
    : QObject(parent), m_connection(connection), m_key(keys.input)
{
    m_again.setSingleShot(true);
    m_again.setInterval(500ms);
    connect(&m_again, &QTimer::timeout, this, &InputWriter::sendNext);
    connect(&m_connection, &redis::Connection::ready, this, &InputWriter::sendNext);
}

void InputWriter::cancel(redis::Connection &connection, const StreamKeys &keys)
{
    StreamWriter(connection, keys.input).write("cancel");
}

void InputWriter::write(const QByteArray &bytes)
{
    if (m_closed || m_isOver)
        return;
    m_waiting += bytes;
    sendNext();
}

void InputWriter::close()
{
    m_closed = true;
    sendNext();
}

void InputWriter::taken(qint64 bytes)
{
    // The worker may be quicker than the answer of Redis.
    m_taken = std::clamp(m_taken + bytes, m_taken, m_sent + m_leaves);
    sendNext();
}

void InputWriter::startAgain()
{
    m_taken = 0;
}

/// One entry at a time, so that none goes before one that is to be sent again.
void InputWriter::sendNext()
{
    if (m_isUnderWay || m_isOver || m_again.isActive() ||
        m_connection.state() != redis::Connection::State::Ready)
        return;
    if (m_entry == Entry::None)
        chooseEntry();
    if (m_entry == Entry::Data)
        send({"input", "data", m_waiting.left(m_leaves)});
    else if (m_entry == Entry::Close)
        send({"close"});
}

void InputWriter::chooseEntry()
{
    const qint64 room = std::max<qint64>(inputCredit - (m_sent - m_taken), 0);
    m_leaves = std::min({qsizetype(room), m_waiting.size(), maxEntryBytes});
    if (m_leaves > 0)
        m_entry = Entry::Data;
    else if (m_closed && m_waiting.isEmpty())
        m_entry = Entry::Close;
}

void InputWriter::send(const redis::Command &fields)
{
    m_isUnderWay = true;
    const QByteArray id = "0-" + QByteArray::number(m_entries + 1);
    m_connection.send(redis::Command{"XADD", m_key, "MAXLEN", "~", maxEntries, id, "event"} + fields,
                      [self = QPointer(this)](const Result<redis::Reply> &reply) {
                          if (self)
                              self->hear(reply);
                      });
}

void InputWriter::hear(const Result<redis::Reply> &reply)
{
    m_isUnderWay = false;
    if (reply || isThereAlready(reply.error())) {
        advance();
        return sendNext();
    }
    if (mayComeLater(reply.error().code)) {
        if (m_connection.state() == redis::Connection::State::Ready)
            m_again.start();
        return;
    }
    m_isOver = true;
    m_waiting.clear();
    m_leaves = 0;
    m_taken = m_sent;
    Q_EMIT refused(reply.error());
}

void InputWriter::advance()
{
    ++m_entries;
    m_waiting.remove(0, m_leaves);
    m_sent += std::exchange(m_leaves, 0);
    m_isOver = std::exchange(m_entry, Entry::None) == Entry::Close;
    m_connection.send({"PEXPIRE", m_key, QByteArray::number(std::chrono::milliseconds(lifetime).count())},
                      [](const Result<redis::Reply> &) {});
}

} // namespace codewar::live
