// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/command.h"
#include "runner/redis/connectionsettings.h"
#include "runner/redis/reply.h"

#include <QObject>

#include <functional>

namespace codewar::redis {

/// What became of a command. The error says whether it ran:
/// Unavailable, Refused: not, it never left (or Redis said that it cannot now): it may be sent again.
/// TimedOut: it left and no answer came, so nobody knows whether it ran.
/// Cancelled: the connection was closed; a command that had left may have run.
/// Otherwise Redis did not want it: see errorFromReply().
using Answer = std::function<void(Result<Reply> reply)>;

/// An answer, and what it is.
struct Answered
{
    Answer answer;
    Result<Reply> reply;
};

/// One connection to a Redis, which it makes again whenever it is lost. Belongs to one thread, whose event
/// loop it needs. Commands are answered in their order, many may be under way, and those of one turn of the
/// event loop leave together.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Connecting,
        Ready,
        Waiting, ///< to connect again: see failure()
    };
    Q_ENUM(State)

    explicit Connection(ConnectionSettings settings, QObject *parent = nullptr);
    /// Calls no answer any more; close() first where they are wanted.
    ~Connection() override;

    void open();
    /// Every command that is without its answer gets ErrorCode::Cancelled before this returns.
    void close();

    const ConnectionSettings &settings() const;
    State state() const;
    /// Why the last try to connect failed, or the last connection broke; for the time until it is Ready
    /// again.
    const std::optional<Error> &failure() const;
    /// Until the next try, while it is Waiting.
    std::chrono::milliseconds retryDelay() const;

    /// `answer` is called once, on this thread, never from inside send(); it may do anything, also destroy
    /// the connection. A command that finds no connection waits for one, at most `timeout`, which starts
    /// again once it leaves. Where no answer comes in that time the connection is given up. None given:
    /// commandTimeout.
    void send(const Command &command, Answer answer, std::chrono::milliseconds timeout = {});
    /// The same for a command that makes Redis wait, for `blocksFor` as the command itself says: more than
    /// nothing, as otherwise nobody would notice that the other end is gone. Others wait behind it: give it a
    /// connection of its own.
    void sendBlocking(const Command &command, std::chrono::milliseconds blocksFor, Answer answer);

    /// `send` is to send one command that may gather more until then: it is called once, before anything else
    /// is sent, at the end of this turn of the event loop at the latest. Not called where the connection is
    /// destroyed.
    void gather(std::function<void()> send);
    /// Gives the answers of a command that stood for many, within the answer of that one.
    void deliver(std::vector<Answered> answers);

    /// The clock of Redis, in milliseconds since 1970: asked at connecting, and again every few minutes.
    qint64 serverTime() const;
    /// serverTime() less our own; 0 while it is not known.
    std::chrono::milliseconds clockOffset() const;

Q_SIGNALS:
    void stateChanged(codewar::redis::Connection::State state);
    /// Connected, for the first time or again, before any command that waited leaves: what a connection had
    /// begun to follow is to be followed anew.
    void ready();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace codewar::redis
