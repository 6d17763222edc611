// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/exchange.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/responseparser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

constexpr qsizetype longestErrorBody = 64 * 1024;

QByteArray hostField(const Endpoint &endpoint)
{
    if (endpoint.kind == Endpoint::Kind::UnixSocket)
        return "docker";
    const QString host = endpoint.host.contains(u':') ? u'[' + endpoint.host + u']' : endpoint.host;
    return (host + u':' + QString::number(endpoint.port)).toUtf8();
}

std::string requestHead(const ExchangeOrder &order)
{
    const Request &request = order.request;
    QByteArray head = request.method + ' ' + order.path.toUtf8() +
                      " HTTP/1.1\r\nHost: " + hostField(order.endpoint) + "\r\nUser-Agent: CodeWar\r\n";
    if (order.source || !request.body.isEmpty())
        head += "Content-Type: " + request.contentType + "\r\n";
    if (order.source)
        head += "Transfer-Encoding: chunked\r\n";
    else if (request.method != "GET" && request.method != "HEAD")
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    if (order.upgrade)
        head += "Connection: Upgrade\r\nUpgrade: tcp\r\n";
    return (head + "\r\n").toStdString();
}

class Exchange
{
public:
    Exchange(Connection &connection, const ExchangeOrder &order)
        : m_connection(connection),
          m_order(order),
          m_parser([this](std::string_view body) { take(body); }),
          m_outgoing(requestHead(order))
    {
        if (!order.source)
            m_outgoing.append(order.request.body.constData(), std::size_t(order.request.body.size()));
        restartClock();
    }

    ExchangeOutcome run()
    {
        const std::stop_callback waker(m_order.request.stop, [this] { m_connection.wake(); });
        while (!m_finished)
            step();
        return std::move(m_outcome);
    }

private:
    void step()
    {
        if (m_order.request.stop.stop_requested())
            return fail(cancelled());
        if (m_outgoing.empty() && m_order.source && !m_sourceEnded && !nextPiece())
            return;
        const auto events = m_connection.wait(true, !m_outgoing.empty(), m_deadline);
        if (events.readable)
            read();
        if (events.writable && !m_finished)
            write();
        if (!events.readable && !events.writable && !events.woken && steady_clock::now() >= m_deadline)
            fail(answerTimedOut(m_order.endpoint));
    }

    bool nextPiece()
    {
        const Result<QByteArray> piece = m_order.source();
        if (!piece) {
            fail(piece.error());
            return false;
        }
        m_sourceEnded = piece->isEmpty();
        m_outgoing = QByteArray::number(piece->size(), 16).toStdString() + "\r\n";
        m_outgoing.append(piece->constData(), std::size_t(piece->size())).append("\r\n");
        progressed();
        return true;
    }

    void write()
    {
        const qint64 written =
            m_connection.writeSome(m_outgoing.data() + m_written, qint64(m_outgoing.size() - m_written));
        if (written < 0) {
            // The engine reads no more. It may have said why, which reading will show.
            m_sourceEnded = true;
            m_cutShort = true;
            m_outgoing.clear();
            m_written = 0;
            return;
        }
        m_outcome.sent = m_outcome.sent || written > 0;
        m_written += std::size_t(written);
        if (m_written == m_outgoing.size()) {
            m_outgoing.clear();
            m_written = 0;
        }
        if (written > 0)
            progressed();
    }

    void read()
    {
        std::array<char, 64 * 1024> buffer;
        const qint64 size = m_connection.readSome(buffer.data(), qint64(buffer.size()));
        if (size < 0)
            return ended();
        m_outcome.answered = m_outcome.answered || size > 0;
        m_incoming.append(buffer.data(), std::size_t(size));
        if (size > 0)
            progressed();
        parse();
    }

    void parse()
    {
        const bool headerWasDone = m_parser.headerDone();
        std::size_t used = m_parser.feed(m_incoming);
        if (!headerWasDone && m_parser.headerDone()) {
            m_good = m_parser.status() / 100 == 2 || m_parser.status() == 304 ||
                     (m_order.upgrade && m_parser.status() == 101);
            m_incoming.erase(0, std::exchange(used, 0));
            if (m_good && m_order.upgrade)
                return finishUpgrade();
            if (m_good && m_order.request.answered)
                m_order.request.answered();
            used = m_parser.feed(m_incoming);
        }
        m_incoming.erase(0, used);
        if (m_takeFailure)
            return fail(*m_takeFailure);
        if (!m_parser.problem().isEmpty())
            return fail(m_parser.tooMuch() ? answeredTooMuch(m_order.endpoint, m_parser.problem())
                                           : answeredGarbage(m_order.endpoint, m_parser.problem()));
        if (m_parser.done())
            finish();
    }

    void take(std::string_view body)
    {
        const QByteArray piece(body.data(), qsizetype(body.size()));
        if (!m_good) {
            m_errorBody += piece.left(longestErrorBody - m_errorBody.size());
        } else if (m_order.sink && !m_takeFailure) {
            if (const Result<void> taken = m_order.sink(piece); !taken)
                m_takeFailure = taken.error();
        }
    }

    void ended()
    {
        if (m_parser.headerDone() && !m_connection.failure()) {
            m_parser.end();
            if (m_parser.problem().isEmpty())
                return finish();
        }
        fail(connectionLost(m_order.endpoint, m_connection.failure()));
        m_outcome.lost = true;
    }

    void finishUpgrade()
    {
        m_outcome.ahead = std::move(m_incoming);
        m_finished = true;
    }

    void finish()
    {
        const bool allSent = m_outgoing.empty() && !m_cutShort && (!m_order.source || m_sourceEnded);
        // What comes behind an answer belongs to no request.
        m_outcome.reusable = allSent && m_incoming.empty() && m_parser.keepsAlive();
        if (m_parser.status() / 100 == 1)
            m_outcome.failure = answeredGarbage(
                m_order.endpoint, Sentences::tr("status %1 where none was asked for").arg(m_parser.status()));
        else if (!m_good)
            m_outcome.failure = refusedByEngine(m_parser.status(), m_errorBody);
        m_finished = true;
    }

    void fail(const Error &error)
    {
        m_outcome.failure = error;
        m_finished = true;
    }

    void progressed()
    {
        if (!m_order.wholeTimeout)
            restartClock();
    }

    void restartClock()
    {
        const auto now = steady_clock::now();
        const auto most = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::hours(24 * 365));
        m_deadline = now + std::min(m_order.request.timeout, most);
    }

    Connection &m_connection;
    const ExchangeOrder &m_order;
    ResponseParser m_parser;
    std::string m_outgoing;
    std::size_t m_written = 0;
    std::string m_incoming;
    bool m_sourceEnded = false;
    bool m_cutShort = false;
    bool m_good = false;
    bool m_finished = false;
    QByteArray m_errorBody;
    std::optional<Error> m_takeFailure;
    steady_clock::time_point m_deadline;
    ExchangeOutcome m_outcome;
};

} // namespace

ExchangeOutcome exchange(Connection &connection, const ExchangeOrder &order)
{
    return Exchange(connection, order).run();
}

} // namespace codewar::docker
