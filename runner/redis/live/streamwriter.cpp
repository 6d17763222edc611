// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/streamwriter.h"

#include "runner/redis/live/streamkeys.h"

namespace codewar::live {

StreamWriter::StreamWriter(redis::Connection &connection, QByteArray key, std::function<void()> written)
    : m_connection(connection), m_key(std::move(key)), m_traffic(std::make_shared<Traffic>())
{
    m_traffic->written = std::move(written);
}

StreamWriter::~StreamWriter()
{
    m_traffic->written = nullptr;
    m_traffic->isGone = true;
}

void StreamWriter::write(const QByteArray &event, const QByteArrayList &fields,
                         const std::function<void()> &lost)
{
    const redis::Command command =
        redis::Command{"XADD", m_key, "MAXLEN", "~", maxEntries, "*", "event", event} + fields;
    qint64 bytes = 0;
    for (const QByteArray &field : fields)
        bytes += field.size();
    m_traffic->bytes += bytes;
    m_connection.send(command, [traffic = m_traffic, bytes, lost](const Result<redis::Reply> &reply) {
        traffic->bytes -= bytes;
        if (!reply && lost && !traffic->isGone)
            lost();
        // It may destroy the writer and so itself.
        if (const std::function<void()> written = traffic->written)
            written();
    });
    expireIn(m_key, lifetime);
}

void StreamWriter::expireIn(const QByteArray &key, std::chrono::milliseconds time)
{
    m_connection.send({"PEXPIRE", key, QByteArray::number(time.count())},
                      [](const Result<redis::Reply> &) {});
}

qint64 StreamWriter::bytesUnderWay() const
{
    return m_traffic->bytes;
}

} // namespace codewar::live
