// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/errors.h"

#include "runner/redis/address.h"
#include "runner/run/quote.h"
#include "runner/run/sentences.h"

#include <algorithm>

namespace codewar::redis {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuote = 300;

QString quote(const QString &text)
{
    return codewar::quote(text, longestQuote);
}

bool startsWithOneOf(const QByteArray &reply, std::initializer_list<const char *> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char *beginning) { return reply.startsWith(beginning); });
}

/// The sentence that says what to do; empty where only they can know.
QString advice(const QByteArray &reply)
{
    if (startsWithOneOf(reply, {"WRONGPASS", "ERR invalid password"}))
        return Sentences::tr("Check the user and the password in its address.");
    if (startsWithOneOf(reply, {"ERR AUTH <password> called", "ERR Client sent AUTH"}))
        return Sentences::tr("It has no password: leave it out of its address.");
    if (reply.startsWith("NOAUTH"))
        return Sentences::tr("It wants a password: put it into its address, as in redis://:PASSWORD@HOST.");
    if (reply.startsWith("NOPERM"))
        return Sentences::tr("Use a user with more rights, or have whoever runs Redis grant them.");
    if (startsWithOneOf(reply, {"ERR DB index", "ERR invalid DB index", "ERR SELECT is not allowed"}))
        return Sentences::tr("Choose a database that it has, usually 0 to 15.");
    if (reply.startsWith("LOADING"))
        return Sentences::tr("It is reading its data after a start: it will be there in a moment.");
    if (reply.startsWith("BUSY "))
        return Sentences::tr("It is busy with a script: try again when that has ended.");
    if (startsWithOneOf(reply, {"READONLY", "MASTERDOWN", "NOREPLICAS"}))
        return Sentences::tr("It is a copy that cannot be written to now: use the address of the main one.");
    if (startsWithOneOf(reply, {"MOVED", "ASK ", "CLUSTERDOWN", "CROSSSLOT"}))
        return Sentences::tr("It is part of a cluster, which CodeWar cannot use: name a Redis of its own.");
    if (startsWithOneOf(reply, {"OOM", "MISCONF"}))
        return Sentences::tr("Its memory or disk is full: give it more, or remove old jobs.");
    if (reply.startsWith("ERR max number of clients"))
        return Sentences::tr("It has too many clients: raise its \"maxclients\", or stop some.");
    return {};
}

ErrorCode codeOf(const QByteArray &reply)
{
    if (reply.startsWith("NOSCRIPT"))
        return ErrorCode::NotFound;
    if (startsWithOneOf(
            reply, {"LOADING", "BUSY ", "READONLY", "MASTERDOWN", "NOREPLICAS", "CLUSTERDOWN", "TRYAGAIN"}))
        return ErrorCode::Unavailable;
    if (startsWithOneOf(reply, {"OOM", "MISCONF", "ERR max number of clients"}))
        return ErrorCode::Refused;
    return advice(reply).isEmpty() ? ErrorCode::Internal : ErrorCode::InvalidInput;
}

} // namespace

Error redisError(ErrorCode code, const QString &message)
{
    return {code, message, u"redis"_s};
}

Error cannotConnect(const Address &address, const QString &reason)
{
    return redisError(
        ErrorCode::Unavailable,
        Sentences::tr("Redis at %1 cannot be reached: %2. Check that it runs there, and its address.")
            .arg(address.toDisplay(), quote(reason)));
}

Error connectTimedOut(const Address &address)
{
    return redisError(
        ErrorCode::Unavailable,
        Sentences::tr("Redis at %1 did not answer a connection in time. Check that it runs, and that "
                      "no firewall is in the way.")
            .arg(address.toDisplay()));
}

Error tlsFailed(const Address &address, const QString &reason)
{
    return redisError(
        ErrorCode::Unavailable,
        Sentences::tr("The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks "
                      "TLS at this port; without it, the address begins with redis://.")
            .arg(address.toDisplay(), quote(reason)));
}

Error certificateRefused(const Address &address, const QString &reason)
{
    return redisError(
        ErrorCode::InvalidInput,
        Sentences::tr("Redis at %1 is not to be trusted: %2. Check that its certificate is for this "
                      "host and valid today, and name the file of the authority that signed it.")
            .arg(address.toDisplay(), quote(reason)));
}

Error authorityUnusable(const QString &caFile)
{
    return redisError(
        ErrorCode::InvalidInput,
        Sentences::tr("There is no certificate in \"%1\" to know Redis by. Name a readable file in "
                      "the PEM format.")
            .arg(quote(caFile)));
}

Error notRedis(const Address &address, const QString &what)
{
    return redisError(
        ErrorCode::Corrupt,
        Sentences::tr("What answers at %1 does not speak as Redis does: %2. Check the host and the port.")
            .arg(address.toDisplay(), quote(what)));
}

Error connectionLost(const Address &address, const QString &reason)
{
    return redisError(
        ErrorCode::Unavailable,
        Sentences::tr("The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.")
            .arg(address.toDisplay(), quote(reason)));
}

Error noAnswerInTime(const Address &address)
{
    return redisError(
        ErrorCode::Unavailable,
        Sentences::tr("Redis at %1 did not answer in time. Check that it is not overloaded, and the network.")
            .arg(address.toDisplay()));
}

Error unanswered(const QByteArray &command, const Error &why)
{
    return redisError(ErrorCode::TimedOut, Sentences::tr("It is not known whether Redis carried out %1. %2")
                                               .arg(quote(QString::fromUtf8(command)), why.message));
}

Error tooManyPending(const Address &address)
{
    return redisError(ErrorCode::Refused,
                      Sentences::tr("Too much is waiting for Redis at %1. Try again when it answers.")
                          .arg(address.toDisplay()));
}

Error closed(const Address &address)
{
    return redisError(ErrorCode::Cancelled,
                      Sentences::tr("The connection to Redis at %1 is closed.").arg(address.toDisplay()));
}

Error blocksForEver()
{
    return redisError(
        ErrorCode::InvalidInput,
        Sentences::tr("A command that waits for ever is not sent: nobody would notice that Redis is "
                      "gone. Give it a time."));
}

Error errorFromReply(const QByteArray &reply)
{
    const QString sentence =
        Sentences::tr("Redis said: %1.").arg(quote(QString::fromUtf8(reply.left(4 * longestQuote))));
    const QString what = advice(reply);
    return redisError(codeOf(reply), what.isEmpty() ? sentence : sentence + u' ' + what);
}

} // namespace codewar::redis
