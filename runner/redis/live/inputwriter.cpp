// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/inputwriter.h"

#include <algorithm>

namespace codewar::live {

InputWriter::InputWriter(redis::Connection &connection, const StreamKeys &keys)
    : m_stream(connection, keys.input)
{}

void InputWriter::write(const QByteArray &bytes)
{
    if (m_closed)
        return;
    m_waiting += bytes;
    sendWhatMayGo();
}

void InputWriter::close()
{
    m_closed = true;
    sendWhatMayGo();
}

void InputWriter::cancel()
{
    m_stream.write("cancel");
}

void InputWriter::taken(qint64 bytes)
{
    m_taken = std::clamp(m_taken + bytes, m_taken, m_sent);
    sendWhatMayGo();
}

void InputWriter::startAgain()
{
    m_taken = 0;
}

void InputWriter::sendWhatMayGo()
{
    const qint64 room = std::max<qint64>(inputCredit - (m_sent - m_taken), 0);
    const qsizetype count = std::min<qint64>(room, m_waiting.size());
    for (qsizetype done = 0; done < count; done += maxEntryBytes)
        m_stream.write("input", {"data", m_waiting.mid(done, std::min(maxEntryBytes, count - done))});
    m_waiting.remove(0, count);
    m_sent += count;
    if (m_closed && !m_closeSent && m_waiting.isEmpty()) {
        m_closeSent = true;
        m_stream.write("close");
    }
}

} // namespace codewar::live
