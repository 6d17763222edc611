// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"
#include "runner/redis/live/streamkeys.h"

#include <QTimer>

namespace codewar::live {

/// Sends input to whoever runs a job, and never more than the worker has given room for. What Redis has not
/// taken for sure stays here while it is away, and is there once, in its order, when it is back: each entry
/// has an id of its own, by which Redis knows one that it has.
class InputWriter : public QObject
{
    Q_OBJECT

public:
    /// `connection` must outlive it. One for each job.
    InputWriter(redis::Connection &connection, const StreamKeys &keys, QObject *parent = nullptr);

    /// Tells the worker to stop; nothing that is written after it is heard.
    static void cancel(redis::Connection &connection, const StreamKeys &keys);

    /// Ignored once the input is closed.
    void write(const QByteArray &bytes);
    void close();

    /// The worker has given so much back.
    void taken(qint64 bytes);
    /// Another attempt begins, which reads everything from the beginning.
    void startAgain();
    /// Bytes not known to be with the program: a writer of much input waits while this is large.
    qint64 pending() const { return m_waiting.size() + m_sent - m_taken; }

Q_SIGNALS:
    /// Redis will never take it: there will be no more input.
    void refused(const codewar::Error &error);

private:
    enum class Entry { None, Data, Close };

    void sendNext();
    void chooseEntry();
    void send(const redis::Command &fields);
    void hear(const Result<redis::Reply> &reply);
    void advance();

    redis::Connection &m_connection;
    QByteArray m_key;
    QTimer m_again;              ///< Redis is there, and cannot take it now
    QByteArray m_waiting;        ///< with the next entry
    qsizetype m_leaves = 0;      ///< bytes of it in the next entry
    qint64 m_sent = 0;           ///< bytes that Redis has
    qint64 m_taken = 0;          ///< in this attempt
    quint64 m_entries = 0;       ///< that Redis has
    Entry m_entry = Entry::None; ///< the next one, the same until Redis has it
    bool m_isUnderWay = false;
    bool m_closed = false;
    bool m_isOver = false; ///< nothing follows
};

} // namespace codewar::live
