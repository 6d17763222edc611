// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/eventreader.h"

#include <utility>

namespace codewar {

QList<ServerEvent> EventReader::take(const QByteArray &piece)
{
    QList<ServerEvent> events;
    qsizetype start = 0;
    while (start < piece.size() && !m_overflowed) {
        if (std::exchange(m_afterReturn, false) && piece[start] == '\n') {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < piece.size() && piece[end] != '\n' && piece[end] != '\r')
            ++end;
        m_line.append(piece.constData() + start, end - start);
        m_overflowed = m_line.size() + m_event.data.size() > maxEventBytes;
        if (end == piece.size())
            break;
        m_afterReturn = piece[end] == '\r';
        takeLine(std::exchange(m_line, {}), events);
        start = end + 1;
    }
    return events;
}

void EventReader::takeLine(const QByteArray &line, QList<ServerEvent> &events)
{
    if (line.isEmpty()) {
        if (m_hasData)
            events.append(m_event);
        m_event = {m_event.id, {}, {}};
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        m_event.data += m_hasData ? '\n' + value : value;
        m_hasData = true;
    } else if (field == "id" && !value.contains('\0')) {
        m_event.id = value;
    }
}

void EventReader::restart(const QByteArray &lastId)
{
    m_line.clear();
    m_event = {lastId, {}, {}};
    m_hasData = m_afterReturn = false;
}

} // namespace codewar
