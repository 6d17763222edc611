// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/containerstream.h"

#include <algorithm>
#include <cstring>

namespace codewar::docker {

ContainerStream::ContainerStream(std::unique_ptr<Connection> connection, std::string ahead,
                                 std::function<void(const QByteArray &)> errorOutput)
    : m_connection(std::move(connection)), m_ahead(std::move(ahead)), m_errorOutput(std::move(errorOutput))
{}

AgentStream::Events ContainerStream::wait(bool wantRead, bool wantWrite, TimePoint deadline)
{
    const bool readable = wantRead && (!m_ahead.empty() || m_frames.broken());
    Events events =
        m_connection->wait(wantRead && !readable, wantWrite, readable ? TimePoint::min() : deadline);
    events.readable = events.readable || readable;
    return events;
}

qint64 ContainerStream::readSome(char *data, qint64 size)
{
    if (m_frames.broken())
        return -1;
    const qint64 got = readRaw(data, size);
    return got > 0 ? keepOutput(data, got) : got;
}

qint64 ContainerStream::readRaw(char *data, qint64 size)
{
    if (m_ahead.empty())
        return m_connection->readSome(data, size);
    const std::size_t taken = std::min(m_ahead.size(), std::size_t(size));
    std::memcpy(data, m_ahead.data(), taken);
    m_ahead.erase(0, taken);
    return qint64(taken);
}

/// Moves together, in place, what is stdout; how much that is, or -1 where the stream is broken before any.
qint64 ContainerStream::keepOutput(char *data, qint64 size)
{
    std::string_view bytes(data, std::size_t(size));
    std::size_t kept = 0;
    while (const auto piece = m_frames.next(bytes)) {
        if (piece->channel == MultiplexedStream::Channel::Output) {
            std::memmove(data + kept, piece->bytes.data(), piece->bytes.size());
            kept += piece->bytes.size();
        } else if (m_errorOutput) {
            m_errorOutput(QByteArray(piece->bytes.data(), qsizetype(piece->bytes.size())));
        }
    }
    return kept == 0 && m_frames.broken() ? -1 : qint64(kept);
}

qint64 ContainerStream::writeSome(const char *data, qint64 size)
{
    return m_connection->writeSome(data, size);
}

void ContainerStream::wake()
{
    m_connection->wake();
}

} // namespace codewar::docker
