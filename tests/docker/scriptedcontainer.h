// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentstream.h"
#include "tests/docker/scriptedserver.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace codewar::test {

constexpr std::chrono::seconds patience{60};

inline QByteArray frame(char type, const QByteArray &payload)
{
    QByteArray bytes(8, '\0');
    bytes[0] = type;
    for (int i = 0; i < 4; ++i)
        bytes[4 + i] = char(payload.size() >> (24 - 8 * i) & 0xff);
    return bytes + payload;
}

inline const QByteArray upgraded =
    "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\n"
    "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n";

/// An engine whose container does what `container` says.
inline ScriptedServer::Session attachable(std::function<void(ScriptedPeer &)> container)
{
    return [container = std::move(container)](ScriptedPeer &peer) {
        while (true) {
            const QByteArray request = peer.readRequest();
            if (request.startsWith("POST /v1.41/containers/x/attach?"))
                return container(peer);
            if (!request.startsWith("GET /version ") || !peer.say(ScriptedServer::version()))
                return;
        }
    };
}

inline AgentStream::TimePoint soon()
{
    return std::chrono::steady_clock::now() + patience;
}

/// Reads so many bytes, or to the end.
inline QByteArray readAtMost(AgentStream &stream, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        std::array<char, 10'000> buffer;
        if (!stream.wait(true, false, soon()).readable)
            break;
        const qint64 got =
            stream.readSome(buffer.data(), std::min<qint64>(qint64(buffer.size()), size - bytes.size()));
        if (got < 0)
            break;
        bytes.append(buffer.data(), got);
    }
    return bytes;
}

inline bool writeAll(AgentStream &stream, QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        if (!stream.wait(false, true, soon()).writable)
            return false;
        const qint64 sent = stream.writeSome(bytes.constData(), bytes.size());
        if (sent < 0)
            return false;
        bytes.remove(0, sent);
    }
    return true;
}

} // namespace codewar::test
