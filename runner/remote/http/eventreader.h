// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace codewar {

struct ServerEvent
{
    QByteArray id; ///< of the last event that had one
    QByteArray name;
    QByteArray data;
};

/// Server-sent events out of the pieces of a stream, as the standard for text/event-stream says.
class EventReader
{
public:
    /// No event, the result included, is longer.
    static constexpr qsizetype maxEventBytes = 64 << 20;

    /// The events that are complete now.
    QList<ServerEvent> take(const QByteArray &piece);
    /// An event was longer than any may be; nothing follows.
    bool overflowed() const { return m_overflowed; }
    /// A new stream that continues behind this event: what there was of the next one is dropped.
    void restart(const QByteArray &lastId);

private:
    void takeLine(const QByteArray &line, QList<ServerEvent> &events);

    QByteArray m_line;
    ServerEvent m_event;
    bool m_hasData = false;
    bool m_afterReturn = false; ///< the last line ended with CR, and a LF belongs to it
    bool m_overflowed = false;
};

} // namespace codewar
