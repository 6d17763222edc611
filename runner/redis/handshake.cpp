// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/handshake.h"

#include "runner/redis/errors.h"

namespace codewar::redis {

using namespace Qt::StringLiterals;

namespace {

/// Some servers, and the rights of some users, leave these out; nothing depends on them.
bool mayBeRefused(const QByteArray &command, const QByteArray &error)
{
    return (command == "CLIENT" || command == "TIME") &&
           (error.startsWith("NOPERM") || error.startsWith("ERR unknown command"));
}

} // namespace

Handshake::Handshake(const ConnectionSettings &settings) : m_address(settings.address)
{
    if (!m_address.user.isEmpty())
        add({"AUTH", m_address.user.toUtf8(), m_address.password.toUtf8()});
    else if (!m_address.password.isEmpty())
        add({"AUTH", m_address.password.toUtf8()});
    if (!settings.clientName.isEmpty())
        add({"CLIENT", "SETNAME", settings.clientName});
    if (m_address.database != 0)
        add({"SELECT", QByteArray::number(m_address.database)});
    add({"TIME"});
}

Result<void> Handshake::take(const Reply &reply)
{
    if (m_commands.isEmpty())
        return notRedis(m_address, u"it answers what was not asked"_s);
    const QByteArray command = m_commands.takeFirst();
    if (reply.isError())
        return mayBeRefused(command, reply.text()) ? Result<void>()
                                                   : Result<void>(errorFromReply(reply.text()));
    if (command != "TIME")
        return {};
    m_time = timeFromReply(reply);
    return m_time ? Result<void>() : notRedis(m_address, u"it does not tell the time"_s);
}

void Handshake::add(const Command &command)
{
    m_commands += command.first();
    appendCommand(m_wire, command);
}

std::optional<qint64> timeFromReply(const Reply &reply)
{
    constexpr qint64 latest = qint64(1) << 40; // seconds, so that milliseconds fit
    const auto seconds = reply.at(0).toInteger();
    const auto microseconds = reply.at(1).toInteger();
    if (!seconds || !microseconds || *seconds < 0 || *seconds > latest || *microseconds < 0 ||
        *microseconds >= 1'000'000)
        return std::nullopt;
    return *seconds * 1000 + *microseconds / 1000;
}

} // namespace codewar::redis
