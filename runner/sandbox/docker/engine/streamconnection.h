// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the transports' own .cpp files: it brings in all of Asio.
#include "runner/sandbox/docker/engine/connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <stop_token>
#include <utility>

namespace codewar::docker {

/// The event loop of one connection. It runs only while the thread that uses the connection waits.
class ConnectionLoop
{
public:
    using TimePoint = AgentStream::TimePoint;

    boost::asio::io_context &context() { return m_context; }

    /// Runs what `start` begins until it called its handler. Whoever gets `timed_out` or `operation_aborted`
    /// from here must destroy what was begun.
    template <typename Start>
    boost::system::error_code runUntilDone(Start start, TimePoint deadline, const std::stop_token &stop)
    {
        const std::stop_callback waker(stop, [this] { wake(); });
        bool done = false;
        boost::system::error_code result;
        start([&](const boost::system::error_code &error, const auto &...) {
            done = true;
            result = error;
        });
        while (!done) {
            if (stop.stop_requested())
                return boost::asio::error::operation_aborted;
            if (!runOne(deadline))
                return boost::asio::error::timed_out;
        }
        return result;
    }

    /// False where the deadline is over and nothing was left to do.
    bool runOne(TimePoint deadline)
    {
        return m_context.run_one_until(deadline) != 0 || m_context.poll_one() != 0;
    }
    void poll() { m_context.poll(); }

    /// From any thread: ends a runOne().
    void wake()
    {
        boost::asio::post(m_context, [] {});
    }

private:
    boost::asio::io_context m_context{1};
    // Without it, waiting for a wake() alone would count as nothing to wait for.
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work{m_context.get_executor()};
};

/// A Connection over any of Asio's streams, whose executor must be `loop`'s. One read and one write are under
/// way at most, each into or out of a buffer of its own, so that it is the same over sockets, TLS and
/// whatever comes later.
template <typename Stream>
class StreamConnection final : public Connection
{
public:
    StreamConnection(std::unique_ptr<ConnectionLoop> loop, std::unique_ptr<Stream> stream)
        : m_loop(std::move(loop)), m_stream(std::move(stream))
    {}

    Events wait(bool wantRead, bool wantWrite, TimePoint deadline) override
    {
        if (wantRead)
            startReading();
        while (true) {
            const bool readable = wantRead && !m_reading;
            const bool writable = wantWrite && !m_writing;
            const bool woken = m_woken.exchange(false);
            if (readable || writable || woken)
                return {.readable = readable, .writable = writable, .woken = woken};
            if (!m_loop->runOne(deadline))
                return {};
        }
    }

    qint64 readSome(char *data, qint64 size) override
    {
        startReading();
        if (m_reading)
            m_loop->poll();
        if (m_reading)
            return 0;
        if (m_readBegin == m_readEnd)
            return -1;
        const std::size_t taken = std::min(std::size_t(size), m_readEnd - m_readBegin);
        std::memcpy(data, m_readBuffer.get() + m_readBegin, taken);
        m_readBegin += taken;
        return qint64(taken);
    }

    qint64 writeSome(const char *data, qint64 size) override
    {
        if (m_writing)
            m_loop->poll();
        if (m_writing)
            return 0;
        if (m_writeFailure)
            return -1;
        const std::size_t taken = std::min(std::size_t(size), bufferSize);
        std::memcpy(m_writeBuffer.get(), data, taken);
        m_writeBegin = 0;
        m_writeEnd = taken;
        startWriting();
        // What the system took at once is known at once, as is that the engine is gone.
        m_loop->poll();
        return m_writeFailure ? -1 : qint64(taken);
    }

    void wake() override
    {
        if (!m_woken.exchange(true))
            m_loop->wake();
    }

    std::error_code failure() const override { return m_readFailure ? m_readFailure : m_writeFailure; }

private:
    static constexpr std::size_t bufferSize = 64 * 1024;

    void startReading()
    {
        if (m_reading || m_readBegin < m_readEnd || m_readEnded)
            return;
        m_reading = true;
        m_stream->async_read_some(boost::asio::buffer(m_readBuffer.get(), bufferSize),
                                  [this](const boost::system::error_code &error, std::size_t size) {
                                      m_reading = false;
                                      m_readBegin = 0;
                                      m_readEnd = size;
                                      m_readEnded = bool(error);
                                      if (error && error != boost::asio::error::eof)
                                          m_readFailure = error;
                                  });
    }

    void startWriting()
    {
        m_writing = true;
        m_stream->async_write_some(
            boost::asio::buffer(m_writeBuffer.get() + m_writeBegin, m_writeEnd - m_writeBegin),
            [this](const boost::system::error_code &error, std::size_t size) {
                m_writing = false;
                m_writeBegin += size;
                if (error)
                    m_writeFailure = error;
                else if (m_writeBegin < m_writeEnd)
                    startWriting();
            });
    }

    std::unique_ptr<ConnectionLoop> m_loop;
    std::unique_ptr<char[]> m_readBuffer = std::make_unique_for_overwrite<char[]>(bufferSize);
    std::unique_ptr<char[]> m_writeBuffer = std::make_unique_for_overwrite<char[]>(bufferSize);
    std::unique_ptr<Stream> m_stream;
    std::size_t m_readBegin = 0;
    std::size_t m_readEnd = 0;
    std::size_t m_writeBegin = 0;
    std::size_t m_writeEnd = 0;
    bool m_reading = false;
    bool m_readEnded = false;
    bool m_writing = false;
    std::error_code m_readFailure;
    std::error_code m_writeFailure;
    std::atomic<bool> m_woken = false;
};

template <typename Stream>
std::unique_ptr<Connection> makeConnection(std::unique_ptr<ConnectionLoop> loop,
                                           std::unique_ptr<Stream> stream)
{
    return std::make_unique<StreamConnection<Stream>>(std::move(loop), std::move(stream));
}

} // namespace codewar::docker
