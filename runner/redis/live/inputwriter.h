// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/streamkeys.h"
#include "runner/redis/live/streamwriter.h"

namespace codewar::live {

/// Sends input and Stop to whoever runs a job, and never more input than the worker has given room for.
class InputWriter
{
public:
    /// `connection` must outlive it.
    InputWriter(redis::Connection &connection, const StreamKeys &keys);

    /// Ignored once the input is closed.
    void write(const QByteArray &bytes);
    void close();
    void cancel();

    /// The worker has given so much back.
    void taken(qint64 bytes);
    /// Another attempt begins, which reads everything from the beginning.
    void startAgain();
    /// Bytes not known to be with the program: a writer of much input waits while this is large.
    qint64 pending() const { return m_waiting.size() + m_sent - m_taken; }

private:
    void sendWhatMayGo();

    StreamWriter m_stream;
    QByteArray m_waiting;
    qint64 m_sent = 0;
    qint64 m_taken = 0; ///< in this attempt
    bool m_closed = false;
    bool m_closeSent = false;
};

} // namespace codewar::live
