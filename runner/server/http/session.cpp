// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/session.h"

#include "runner/server/http/sessionreply.h"

#include <algorithm>
#include <charconv>

namespace codewar::http {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;     ///< of an answer, which must leave within the write time
constexpr std::size_t readAheadBytes = 64 * 1024; ///< of requests sent ahead, and of a body on its way
constexpr auto lingerTime = 2s;
constexpr std::size_t mostLingered = 4 << 20;

std::string chunk(const std::string &bytes)
{
    std::array<char, 16> size{};
    const auto [end, problem] = std::to_chars(size.data(), size.data() + size.size(), bytes.size(), 16);
    return std::string(size.data(), end) + "\r\n" + bytes + "\r\n";
}

} // namespace

Session::Session(std::shared_ptr<Loop> loop, SessionOwner &owner, std::string peer, std::string local)
    : m_loop(std::move(loop)),
      m_owner(owner),
      m_peer(std::move(peer)),
      m_local(std::move(local)),
      m_deadline(Clock::now() + owner.limits().headerTime)
{}

void Session::begin()
{
    enter(Phase::Idle);
    read();
}

std::optional<Session::Clock::time_point> Session::idleSince() const
{
    if (m_phase == Phase::Idle)
        return m_idleSince;
    return {};
}

void Session::look(Clock::time_point now)
{
    if (now < m_deadline)
        return;
    if (m_phase == Phase::Header || m_phase == Phase::Body)
        reject(408, "The request took too long to come.");
    else
        close();
}

void Session::finish()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Handshake)
        close();
    else
        m_keepAlive = false;
}

void Session::close()
{
    if (m_phase == Phase::Closed)
        return;
    clientLeft(true);
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    closeSocket();
    m_owner.closed(this);
}

void Session::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Idle:
        m_parser = nullptr;
        m_continued = false;
        m_idleSince = Clock::now();
        return setDeadline(limits().idleTime);
    case Phase::Header:
        return setDeadline(limits().headerTime);
    case Phase::Body:
        return setDeadline(limits().bodyTime);
    case Phase::Writing:
        return setDeadline(limits().writeTime);
    case Phase::Lingering:
        return setDeadline(lingerTime);
    case Phase::Answering:
    case Phase::Streaming:
        m_deadline = Clock::time_point::max();
        return;
    case Phase::Handshake:
    case Phase::Closed:
        return;
    }
}

/// There is always a read under way while there is room for what comes: also to learn that the client left.
void Session::read()
{
    if (m_reading || m_readEnded || m_phase == Phase::Closed || m_in.size() >= readAheadBytes)
        return;
    m_reading = true;
    readSome(boost::asio::buffer(m_readBuffer),
             [self = shared_from_this()](const auto &error, std::size_t size) { self->cameIn(error, size); });
}

void Session::cameIn(const boost::system::error_code &error, std::size_t size)
{
    m_reading = false;
    if (m_phase == Phase::Closed)
        return;
    if (error) {
        m_readEnded = true;
        const bool answering =
            m_phase == Phase::Answering || m_phase == Phase::Streaming || m_phase == Phase::Writing;
        if (!answering || error != boost::asio::error::eof)
            return close();
        // It may have closed only its own direction and still take the answer.
        return clientLeft(false);
    }
    if (m_phase == Phase::Lingering) {
        m_lingered += size;
        return m_lingered > mostLingered ? close() : read();
    }
    m_in.append(m_readBuffer.data(), size);
    if (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body)
        parse();
    read();
}

void Session::parse()
{
    if (!m_parser)
        m_parser = std::make_unique<RequestParser>(limits());
    m_in.erase(0, m_parser->feed(m_in));
    switch (m_parser->state()) {
    case RequestParser::State::Nothing:
        return;
    case RequestParser::State::Header:
        return m_phase == Phase::Idle ? enter(Phase::Header) : void();
    case RequestParser::State::Body:
        if (m_phase != Phase::Body)
            enter(Phase::Body);
        return m_parser->expectsContinue() && !m_continued ? sendContinue() : void();
    case RequestParser::State::Done:
        return hand();
    case RequestParser::State::Failed:
        return reject(m_parser->failure().status, m_parser->failure().sentence);
    }
}

void Session::sendContinue()
{
    static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
    m_continued = true;
    // A client that sends its body all the same needs no word.
    if (!m_in.empty())
        return;
    m_sendingContinue = true;
    writeAll(boost::asio::buffer(line), [self = shared_from_this()](const auto &error, std::size_t) {
        self->m_sendingContinue = false;
        if (error)
            self->close();
        else
            self->writeNext();
    });
}

void Session::hand()
{
    Request request = m_parser->take();
    request.peer = m_peer;
    request.local = m_local;
    request.secure = isSecure();
    m_keepAlive = m_parser->keepsAlive();
    enter(Phase::Answering);
    const auto reply = std::make_shared<SessionReply>(m_loop, weak_from_this());
    m_reply = reply;
    m_owner.received(std::move(request), Responder(reply));
}

void Session::reject(int status, const std::string &sentence)
{
    m_owner.rejected(m_peer, status);
    m_keepAlive = false;
    m_phase = Phase::Answering;
    answer(errorResponse(status, sentence));
}

/// Whoever works on an answer may stop.
void Session::clientLeft(bool broken)
{
    const std::shared_ptr<SessionReply> reply = m_reply.lock();
    if (!reply)
        return;
    if (broken)
        m_reply.reset();
    reply->gone();
    if (broken)
        reply->detach();
}

bool Session::isLastAnswer() const
{
    return m_owner.isClosing() || (m_readEnded && m_in.empty());
}

void Session::answer(Response response)
{
    if (m_phase != Phase::Answering)
        return;
    const bool headOnly = m_parser && m_parser->isHead();
    m_keepAlive = m_keepAlive && !isLastAnswer();
    m_out = responseHead(response, {Framing::Length, m_keepAlive, m_parser ? m_parser->version() : 11});
    if (!headOnly && response.status != 204)
        m_out += response.body;
    m_outBegin = 0;
    enter(Phase::Writing);
    writeNext();
}

void Session::beginStream(Response head)
{
    if (m_phase != Phase::Answering)
        return;
    m_chunked = m_parser->version() == 11;
    m_keepAlive = m_keepAlive && m_chunked && !isLastAnswer();
    m_out =
        responseHead(head, {m_chunked ? Framing::Chunked : Framing::Close, m_keepAlive, m_parser->version()});
    m_outBegin = 0;
    m_streamEnded = false;
    enter(Phase::Streaming);
    writeNext();
}

void Session::writeStream(std::string bytes)
{
    if (m_phase != Phase::Streaming || m_streamEnded || bytes.empty() || m_parser->isHead())
        return;
    m_queued += m_chunked ? chunk(bytes) : bytes;
    writeNext();
}

void Session::endStream()
{
    if (m_phase != Phase::Streaming || m_streamEnded)
        return;
    m_streamEnded = true;
    if (m_chunked && !m_parser->isHead())
        m_queued += "0\r\n\r\n";
    writeNext();
}

void Session::writeNext()
{
    if (m_writing || m_sendingContinue || (m_phase != Phase::Writing && m_phase != Phase::Streaming))
        return;
    if (m_outBegin == m_out.size()) {
        m_out = std::exchange(m_queued, {});
        m_outBegin = 0;
    }
    if (m_out.empty()) {
        if (m_phase == Phase::Writing || m_streamEnded)
            return answered();
        m_deadline = Clock::time_point::max();
        if (const std::shared_ptr<SessionReply> reply = m_reply.lock())
            reply->drained();
        return;
    }
    m_writing = true;
    setDeadline(limits().writeTime);
    const std::size_t size = std::min(m_out.size() - m_outBegin, pieceBytes);
    writeAll(boost::asio::buffer(m_out.data() + m_outBegin, size),
             [self = shared_from_this(), size](const auto &error, std::size_t) {
                 self->m_writing = false;
                 self->m_outBegin += size;
                 self->wrote(error);
             });
}

void Session::wrote(const boost::system::error_code &error)
{
    if (m_phase == Phase::Closed)
        return;
    if (error)
        return close();
    writeNext();
}

void Session::answered()
{
    if (const std::shared_ptr<SessionReply> reply = m_reply.lock())
        reply->detach();
    m_reply.reset();
    if (!m_keepAlive || isLastAnswer())
        return linger();
    enter(Phase::Idle);
    if (!m_in.empty())
        parse();
    if (m_readEnded && m_phase != Phase::Answering && m_phase != Phase::Writing &&
        m_phase != Phase::Streaming)
        return close();
    read();
}

/// Closing with something unread would make the system throw away the answer on its way.
void Session::linger()
{
    if (m_readEnded)
        return close();
    enter(Phase::Lingering);
    m_in.clear();
    shutDownWriting([self = shared_from_this()](const auto &error, std::size_t) {
        if (error)
            self->close();
        else
            self->read();
    });
}

} // namespace codewar::http
