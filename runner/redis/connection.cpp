// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/connection.h"

#include "runner/queue/backoff.h"
#include "runner/redis/commandqueue.h"
#include "runner/redis/errors.h"
#include "runner/redis/handshake.h"
#include "runner/redis/serverclock.h"
#include "runner/redis/turn.h"
#include "runner/redis/wire.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <array>
#include <cerrno>

namespace codewar::redis {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockInterval = 5min;
/// An answer to TIME that took longer tells less than what is known.
constexpr auto longestClockAnswer = 100ms;
/// An answer may have come while nobody ran the event loop: it is looked for before Redis is given up.
constexpr auto lastChance = 100ms;
constexpr auto blockingGrace = 1s;

} // namespace

class Connection::Private
{
public:
    using Steady = std::chrono::steady_clock;

    Private(Connection *connection, ConnectionSettings settings);

    void connectNow();
    void close();
    void send(const Command &command, Answer answer, std::chrono::milliseconds timeout);

    const ConnectionSettings m_settings;
    State m_state = State::Closed;
    std::optional<Error> m_failure;
    std::chrono::milliseconds m_retryDelay{};
    ServerClock m_clock;
    QTimer m_step; ///< to the next state, and to the next look at the clock while Ready
    Turn m_turn;

private:
    /// Whether a connection is still there, and the same, after other people's code ran.
    class Unchanged
    {
    public:
        explicit Unchanged(const Private &d) : m_alive(d.q), m_d(d), m_wire(d.m_wire.get()) {}
        explicit operator bool() const { return m_alive && m_d.m_wire.get() == m_wire; }

    private:
        QPointer<Connection> m_alive;
        const Private &m_d;
        const Wire *m_wire;
    };

    void greet();
    void readAll();
    void take(Reply reply);
    void takeGreeting(const Reply &reply);
    void becomeReady();
    void lose(const Error &why);
    void setState(State state);
    void takeStep();
    void askClock();
    void watch(Steady::time_point due);
    void checkDeadlines();
    qsizetype pendingBytes() const;
    void flush();
    std::chrono::milliseconds nextRetryDelay();

    Connection *const q;
    Wire::Pointer m_wire;
    std::optional<ReplyReader> m_reader;
    std::optional<Handshake> m_handshake;
    Steady::time_point m_greeted;
    CommandQueue m_commands;
    QByteArray m_output;
    QTimer m_deadline;
    Steady::time_point m_watched;
    bool m_onLastChance = false;
    int m_attempt = 0;
};

Connection::Private::Private(Connection *connection, ConnectionSettings settings)
    : m_settings(std::move(settings)), m_turn(connection, [this] { flush(); }), q(connection)
{
    m_step.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, q, [this] { takeStep(); });
    connect(&m_deadline, &QTimer::timeout, q, [this] { checkDeadlines(); });
}

void Connection::Private::connectNow()
{
    m_reader.emplace(m_settings.limits);
    m_wire = Wire::make(m_settings.address);
    connect(m_wire.get(), &Wire::opened, q, [this] { greet(); });
    connect(m_wire.get(), &Wire::readyRead, q, [this] { readAll(); });
    connect(m_wire.get(), &Wire::failed, q, [this](const Error &error) { lose(error); });
    m_step.start(m_settings.connectTimeout);
    const Unchanged unchanged(*this);
    setState(State::Connecting);
    if (unchanged)
        m_wire->open();
}

void Connection::Private::greet()
{
    m_handshake.emplace(m_settings);
    m_greeted = Steady::now();
    m_wire->write(m_handshake->wire());
}

void Connection::Private::readAll()
{
    const Unchanged unchanged(*this);
    std::array<char, 16 * 1024> buffer;
    qint64 size = 0;
    while ((size = m_wire->read(buffer.data(), qint64(buffer.size()))) > 0) {
        std::string_view bytes(buffer.data(), std::size_t(size));
        while (std::optional<Reply> reply = m_reader->next(bytes)) {
            take(std::move(*reply));
            if (!unchanged)
                return;
        }
        if (!m_reader->problem().isEmpty())
            return lose(notRedis(m_settings.address, m_reader->problem()));
    }
    flush();
}

void Connection::Private::take(Reply reply)
{
    m_onLastChance = false;
    if (m_handshake)
        return takeGreeting(reply);
    if (!m_commands.hasSent())
        return lose(notRedis(m_settings.address, u"it answers what was not asked"_s));
    const Answer answer = m_commands.takeFirstSent();
    if (reply.isError())
        answer(errorFromReply(reply.text()));
    else
        answer(std::move(reply));
}

void Connection::Private::takeGreeting(const Reply &reply)
{
    const Result<void> taken = m_handshake->take(reply);
    if (!taken)
        return lose(taken.error());
    if (!m_handshake->isOver())
        return;
    if (m_handshake->time())
        m_clock.set(*m_handshake->time(), m_greeted);
    becomeReady();
}

void Connection::Private::becomeReady()
{
    m_handshake.reset();
    m_failure.reset();
    m_attempt = 0;
    m_step.start(clockInterval);
    const Unchanged unchanged(*this);
    setState(State::Ready);
    if (unchanged)
        Q_EMIT q->ready();
    if (unchanged)
        m_commands.release(m_output);
}

/// Ends this connection; a next one is made in a while.
void Connection::Private::lose(const Error &why)
{
    m_wire.reset();
    m_handshake.reset();
    m_output.clear();
    m_onLastChance = false;
    m_failure = why;
    for (CommandQueue::Sent &sent : m_commands.takeSent())
        m_turn.answerAtEnd(std::move(sent.answer), unanswered(sent.name, why));
    if (why.code == ErrorCode::InvalidInput) {
        for (CommandQueue::Waiting &waiting : m_commands.takeWaiting())
            m_turn.answerAtEnd(std::move(waiting.answer), why);
    }
    m_retryDelay = nextRetryDelay();
    m_step.start(m_retryDelay);
    setState(State::Waiting);
}

void Connection::Private::close()
{
    m_turn.sendGathered();
    m_wire.reset();
    m_handshake.reset();
    m_output.clear();
    m_failure.reset();
    m_attempt = 0;
    m_step.stop();
    m_deadline.stop();
    const Error error = closed(m_settings.address);
    for (CommandQueue::Sent &sent : m_commands.takeSent())
        m_turn.answerAtEnd(std::move(sent.answer), error);
    for (CommandQueue::Waiting &waiting : m_commands.takeWaiting())
        m_turn.answerAtEnd(std::move(waiting.answer), error);
    const QPointer<Connection> alive(q);
    setState(State::Closed);
    if (alive)
        m_turn.answerAll();
}

void Connection::Private::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT q->stateChanged(state);
}

void Connection::Private::takeStep()
{
    switch (m_state) {
    case State::Connecting:
        // A server without TLS waits on for what it would understand.
        return lose(m_settings.address.tls && !m_handshake
                        ? tlsFailed(m_settings.address, qt_error_string(ETIMEDOUT))
                        : connectTimedOut(m_settings.address));
    case State::Waiting:
        return connectNow();
    case State::Ready:
        return askClock();
    case State::Closed:
        break;
    }
}

void Connection::Private::askClock()
{
    m_step.start(clockInterval);
    const Steady::time_point asked = Steady::now();
    q->send({"TIME"}, [this, asked](const Result<Reply> &reply) {
        const auto time = reply ? timeFromReply(*reply) : std::nullopt;
        if (time && Steady::now() - asked <= longestClockAnswer)
            m_clock.set(*time, asked);
    });
}

void Connection::Private::send(const Command &command, Answer answer, std::chrono::milliseconds timeout)
{
    m_turn.sendGathered();
    if (m_state == State::Closed)
        return m_turn.answerAtEnd(std::move(answer), closed(m_settings.address));
    if (m_commands.size() >= m_settings.maxPending || pendingBytes() >= m_settings.maxPendingBytes)
        return m_turn.answerAtEnd(std::move(answer), tooManyPending(m_settings.address));
    if (m_state != State::Ready)
        return watch(m_commands.wait(command, std::move(answer), timeout));
    appendCommand(m_output, command);
    watch(m_commands.sent(command.value(0), std::move(answer), timeout));
    m_turn.post();
}

qsizetype Connection::Private::pendingBytes() const
{
    return m_output.size() + m_commands.waitingBytes() + (m_wire ? qsizetype(m_wire->unsent()) : 0);
}

void Connection::Private::watch(Steady::time_point due)
{
    if (m_deadline.isActive() && m_watched <= due)
        return;
    m_watched = due;
    m_deadline.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(due - Steady::now())));
}

void Connection::Private::checkDeadlines()
{
    const Steady::time_point now = Steady::now();
    if (m_commands.isOverdue(now)) {
        if (std::exchange(m_onLastChance, true))
            return lose(noAnswerInTime(m_settings.address));
        return watch(now + lastChance);
    }
    const Error error =
        redisError(ErrorCode::Unavailable, m_failure.value_or(connectTimedOut(m_settings.address)).message);
    for (CommandQueue::Waiting &waiting : m_commands.takeExpired(now))
        m_turn.answerAtEnd(std::move(waiting.answer), error);
    if (const auto due = m_commands.nextDue())
        watch(*due);
}

void Connection::Private::flush()
{
    m_turn.sendGathered();
    if (m_output.isEmpty())
        return;
    m_wire->write(m_output);
    m_output.resize(0); // keeps its memory, unless the wire shares it
}

std::chrono::milliseconds Connection::Private::nextRetryDelay()
{
    const std::chrono::milliseconds longest = delayAfter(
        {.first = m_settings.firstRetry, .factor = 2, .most = m_settings.longestRetry}, ++m_attempt);
    return longest -
           std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(longest.count() / 2 + 1)));
}

Connection::Connection(ConnectionSettings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings)))
{}

Connection::~Connection() = default;

void Connection::open()
{
    if (d->m_state == State::Closed || d->m_state == State::Waiting)
        d->connectNow();
}

void Connection::close()
{
    d->close();
}

const ConnectionSettings &Connection::settings() const
{
    return d->m_settings;
}

Connection::State Connection::state() const
{
    return d->m_state;
}

const std::optional<Error> &Connection::failure() const
{
    return d->m_failure;
}

std::chrono::milliseconds Connection::retryDelay() const
{
    return d->m_state == State::Waiting ? d->m_step.remainingTimeAsDuration() : 0ms;
}

void Connection::send(const Command &command, Answer answer, std::chrono::milliseconds timeout)
{
    d->send(command, std::move(answer), timeout > 0ms ? timeout : d->m_settings.commandTimeout);
}

void Connection::sendBlocking(const Command &command, std::chrono::milliseconds blocksFor, Answer answer)
{
    if (blocksFor > 0ms)
        return d->send(command, std::move(answer), blocksFor + blockingGrace);
    d->m_turn.answerAtEnd(std::move(answer), blocksForEver());
}

void Connection::gather(std::function<void()> send)
{
    d->m_turn.gather(std::move(send));
}

void Connection::deliver(std::vector<Answered> answers)
{
    d->m_turn.answerNow(std::move(answers));
}

qint64 Connection::serverTime() const
{
    return d->m_clock.now();
}

std::chrono::milliseconds Connection::clockOffset() const
{
    return d->m_clock.offset();
}

} // namespace codewar::redis
