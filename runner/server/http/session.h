// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the .cpp files of the connections: it brings in Asio.
#include "runner/server/http/limits.h"
#include "runner/server/http/loop.h"
#include "runner/server/http/requestparser.h"
#include "runner/server/http/responder.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace codewar::http {

class Session;

/// What a connection needs of its server; used on the loop's thread.
class SessionOwner
{
public:
    virtual ~SessionOwner() = default;
    virtual const Limits &limits() const = 0;
    virtual bool isClosing() const = 0;
    virtual void received(Request request, Responder responder) = 0;
    /// A request that was none and got this status.
    virtual void rejected(const std::string &peer, int status) = 0;
    virtual void closed(Session *session) = 0;
};

/// One connection: reads a request, hands it on, writes the answer, and so on; requests that were sent ahead
/// wait in a bounded buffer. Lives on the loop's thread, kept by its owner until it is closed.
class Session : public std::enable_shared_from_this<Session>
{
public:
    using Clock = std::chrono::steady_clock;
    using Bytes = boost::asio::const_buffer;
    using Done = std::function<void(const boost::system::error_code &, std::size_t)>;

    Session(std::shared_ptr<Loop> loop, SessionOwner &owner, std::string peer, std::string local);
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    virtual void start() = 0;
    /// Since when it waits for a request; nothing where it has something to do.
    std::optional<Clock::time_point> idleSince() const;
    /// Ends what takes too long.
    void look(Clock::time_point now);
    /// Ends as soon as what was asked is answered.
    void finish();
    void close();

protected:
    static constexpr std::size_t readBytes = 8 * 1024;

    virtual void readSome(boost::asio::mutable_buffer into, Done done) = 0;
    virtual void writeAll(Bytes bytes, Done done) = 0;
    virtual void shutDownWriting(Done done) = 0;
    virtual void closeSocket() = 0;
    virtual bool isSecure() const = 0;

    void begin();
    const Limits &limits() const { return m_owner.limits(); }
    void setDeadline(std::chrono::milliseconds from) { m_deadline = Clock::now() + from; }

private:
    friend class SessionReply;
    enum class Phase { Handshake, Idle, Header, Body, Answering, Writing, Streaming, Lingering, Closed };

    void read();
    void cameIn(const boost::system::error_code &error, std::size_t size);
    void parse();
    void enter(Phase phase);
    void sendContinue();
    void hand();
    void reject(int status, const std::string &sentence);
    void clientLeft(bool broken);
    bool isLastAnswer() const;

    void answer(Response response);
    void beginStream(Response head);
    void writeStream(std::string bytes);
    void endStream();
    void writeNext();
    void wrote(const boost::system::error_code &error);
    void answered();
    void linger();

    std::shared_ptr<Loop> m_loop;
    SessionOwner &m_owner;
    const std::string m_peer;
    const std::string m_local;
    Phase m_phase = Phase::Handshake;
    Clock::time_point m_deadline;
    Clock::time_point m_idleSince{};
    std::unique_ptr<RequestParser> m_parser;
    std::array<char, readBytes> m_readBuffer;
    std::string m_in;
    bool m_reading = false;
    bool m_readEnded = false;
    bool m_continued = false;
    bool m_sendingContinue = false;

    std::weak_ptr<class SessionReply> m_reply; ///< of the request that is being answered
    std::string m_out;
    std::size_t m_outBegin = 0;
    std::string m_queued; ///< of a stream, behind m_out
    bool m_writing = false;
    bool m_keepAlive = true;
    bool m_chunked = true;
    bool m_streamEnded = false;
    std::size_t m_lingered = 0;
};

std::shared_ptr<Session> makePlainSession(std::shared_ptr<Loop> loop, SessionOwner &owner,
                                          boost::asio::ip::tcp::socket socket);
std::shared_ptr<Session> makeTlsSession(std::shared_ptr<Loop> loop, SessionOwner &owner,
                                        boost::asio::ip::tcp::socket socket,
                                        std::shared_ptr<boost::asio::ssl::context> context);

} // namespace codewar::http
