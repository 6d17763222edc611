// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/command.h"
#include "runner/redis/connectionsettings.h"
#include "runner/redis/reply.h"

namespace codewar::redis {

/// What is said to Redis first: who we are, which database, what time it is.
class Handshake
{
public:
    explicit Handshake(const ConnectionSettings &settings);

    const QByteArray &wire() const { return m_wire; }
    /// Takes the next answer. An error where Redis does not want us, or is none.
    Result<void> take(const Reply &reply);
    bool isOver() const { return m_commands.isEmpty(); }
    /// What Redis answered to TIME, in milliseconds since 1970; none where a user may not ask.
    std::optional<qint64> time() const { return m_time; }

private:
    void add(const Command &command);

    const Address m_address;
    QList<QByteArray> m_commands; ///< the names of those whose answers are to come
    QByteArray m_wire;
    std::optional<qint64> m_time;
};

/// Of an answer to TIME.
std::optional<qint64> timeFromReply(const Reply &reply);

} // namespace codewar::redis
