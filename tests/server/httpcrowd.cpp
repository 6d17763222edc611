// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/httpcrowd.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <charconv>
#include <list>

namespace codewar::test {

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;
using ErrorCode = boost::system::error_code;

namespace {

std::size_t numberAfter(std::string_view text, std::string_view mark)
{
    std::size_t number = 0;
    const std::size_t at = text.find(mark);
    if (at != std::string_view::npos)
        std::from_chars(text.data() + at + mark.size(), text.data() + text.size(), number);
    return number;
}

} // namespace

class HttpCrowd::Impl
{
public:
    explicit Impl(unsigned short port) : target(asio::ip::address_v4::loopback(), port) {}

    const tcp::endpoint target;
    asio::io_context context;
    bool asking = false;
    int waiting = 0; ///< for an answer
    struct Client;
    struct Slow;
    std::list<Client> clients;
    std::list<Slow> slow;
    std::list<tcp::socket> idle;
};

/// Ask, answer, ask.
struct HttpCrowd::Impl::Client
{
    Impl &crowd;
    const int number;
    const Ask ask;
    const Take take;
    tcp::socket socket{crowd.context};
    std::string out{};
    std::string in{};
    Clock::time_point begin{};

    void next()
    {
        if (!crowd.asking)
            return;
        out = ask(number);
        begin = Clock::now();
        ++crowd.waiting;
        if (socket.is_open())
            return send();
        socket.async_connect(target(), [this](const ErrorCode &error) { error ? answered(0, 0) : send(); });
    }
    const tcp::endpoint &target() const { return crowd.target; }
    void send()
    {
        // Where the server has answered and closed already, the answer is still there to be read.
        asio::async_write(socket, asio::buffer(out), [this](const ErrorCode &, std::size_t) { readHead(); });
    }
    void readHead()
    {
        asio::async_read_until(
            socket, asio::dynamic_buffer(in), "\r\n\r\n",
            [this](const ErrorCode &error, std::size_t size) { error ? answered(0, 0) : readBody(size); });
    }
    void readBody(std::size_t headSize)
    {
        const std::size_t all =
            headSize + numberAfter(std::string_view(in).substr(0, headSize), "Content-Length: ");
        if (in.size() >= all)
            return answered(headSize, all);
        asio::async_read(socket, asio::dynamic_buffer(in), asio::transfer_exactly(all - in.size()),
                         [this, headSize, all](const ErrorCode &error, std::size_t) {
                             error ? answered(0, 0) : answered(headSize, all);
                         });
    }
    void answered(std::size_t headSize, std::size_t all)
    {
        const std::chrono::duration<double, std::milli> time = Clock::now() - begin;
        const std::string_view head = std::string_view(in).substr(0, headSize);
        --crowd.waiting;
        take(number, {int(numberAfter(head, " ")), head,
                      std::string_view(in).substr(headSize, all - headSize), time.count()});
        if (headSize == 0 || head.find("Connection: close") != std::string_view::npos) {
            ErrorCode ignored;
            socket.close(ignored);
            in.clear();
        } else {
            in.erase(0, all);
        }
        asio::post(crowd.context, [this] { next(); });
    }
};

/// One byte after the other.
struct HttpCrowd::Impl::Slow
{
    Impl &crowd;
    const std::string request;
    const std::chrono::milliseconds pause;
    tcp::socket socket{crowd.context};
    asio::steady_timer timer{crowd.context};
    std::size_t sent = 0;

    void next()
    {
        if (!crowd.asking)
            return;
        ErrorCode error;
        if (!socket.is_open() || sent == request.size()) {
            socket.close(error);
            sent = 0;
            socket.connect(crowd.target, error);
        }
        asio::write(socket, asio::buffer(request.data() + sent++, 1), error);
        if (error)
            socket.close(error);
        timer.expires_after(pause);
        timer.async_wait([this](const ErrorCode &stopped) { stopped ? void() : next(); });
    }
};

HttpCrowd::HttpCrowd(unsigned short port) : m_impl(std::make_unique<Impl>(port)) {}

HttpCrowd::~HttpCrowd() = default;

void HttpCrowd::add(int clients, Ask ask, Take take)
{
    for (int i = 0; i < clients; ++i)
        m_impl->clients.push_back({*m_impl, int(m_impl->clients.size()), ask, take});
}

void HttpCrowd::addIdle(int clients)
{
    for (int i = 0; i < clients; ++i)
        m_impl->idle.emplace_back(m_impl->context).connect(m_impl->target);
}

void HttpCrowd::addSlow(int clients, std::string request, std::chrono::milliseconds pause)
{
    for (int i = 0; i < clients; ++i)
        m_impl->slow.push_back({*m_impl, request, pause});
}

bool HttpCrowd::run(std::chrono::milliseconds time, std::chrono::milliseconds patience)
{
    m_impl->asking = true;
    m_impl->context.restart();
    for (Impl::Client &client : m_impl->clients)
        client.next();
    for (Impl::Slow &client : m_impl->slow)
        client.next();
    m_impl->context.run_for(time);
    m_impl->asking = false;
    const auto end = Clock::now() + patience;
    while (m_impl->waiting > 0 && Clock::now() < end)
        m_impl->context.run_one_until(end);
    m_impl->context.poll();
    return m_impl->waiting == 0;
}

std::string crowdRequest(std::string_view method, std::string_view path, std::string_view body,
                         std::string_view fields)
{
    std::string request = std::string(method) + ' ' + std::string(path) + " HTTP/1.1\r\nHost: localhost\r\n";
    request.append(fields);
    if (!body.empty())
        request +=
            "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    return request.append("\r\n").append(body);
}

} // namespace codewar::test
