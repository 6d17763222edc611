// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/requestparser.h"

#include <boost/beast/http/error.hpp>
#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>

namespace codewar::http {

namespace {

namespace beast = boost::beast;
using beast::http::error;

constexpr std::size_t mostFields = 100;
constexpr std::size_t leastLastChunk = 5; ///< "0\r\n\r\n"

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

bool isPlainTarget(std::string_view target)
{
    return std::all_of(target.begin(), target.end(),
                       [](char c) { return c > ' ' && c != '\x7f' && c != '#'; });
}

} // namespace

class RequestParser::Impl
{
public:
    beast::http::request_parser<beast::http::string_body> parser;
    beast::error_code problem;
};

RequestParser::RequestParser(const Limits &limits) : m_limits(limits), m_impl(std::make_unique<Impl>())
{
    m_impl->parser.header_limit(std::uint32_t(limits.headerBytes));
    m_impl->parser.body_limit(limits.bodyBytes);
    m_impl->parser.eager(false);
}

RequestParser::~RequestParser() = default;

std::size_t RequestParser::feed(std::string_view bytes)
{
    std::size_t used = 0;
    auto &parser = m_impl->parser;
    // Empty lines before a request are to be forgiven (RFC 9112, 2.2).
    while (m_state == State::Nothing && used < bytes.size() && (bytes[used] == '\r' || bytes[used] == '\n'))
        ++used;
    while (m_state != State::Done && m_state != State::Failed && used < bytes.size()) {
        if (m_state == State::Nothing)
            m_state = State::Header;
        // Beast asserts that a last chunk which it sees again has come whole.
        if (m_state == State::Body && parser.chunked() && bytes[used] == '0' &&
            bytes.size() - used < leastLastChunk)
            break;
        beast::error_code code;
        const std::size_t taken =
            parser.put(boost::asio::const_buffer(bytes.data() + used, bytes.size() - used), code);
        used += taken;
        if (code && code != error::need_more) {
            m_impl->problem = code;
            failAfter(bytes.substr(used));
            break;
        }
        if (m_state == State::Header && parser.is_header_done())
            headerCame();
        if (m_state == State::Body && parser.is_done())
            m_state = State::Done;
        if (taken == 0)
            break;
    }
    // A line that never ends, which the parser waits for.
    if ((m_state == State::Header || m_state == State::Body) && bytes.size() - used > m_limits.headerBytes)
        failAfter(bytes.substr(used));
    return used;
}

void RequestParser::headerCame()
{
    auto &parser = m_impl->parser;
    const auto &message = parser.get();
    m_state = State::Body;
    m_version = int(message.version());
    m_isHead = message.method() == beast::http::verb::head;
    m_keepsAlive = message.keep_alive();
    parser.eager(true);
    if (message.target().size() > m_limits.targetBytes)
        return fail(414, "The address of the request is too long.");
    if (!isPlainTarget(view(message.target())))
        return fail(400, "The address of the request has characters that it must not have.");
    if (std::size_t(std::distance(message.begin(), message.end())) > mostFields)
        return fail(431, "The request has too many header fields.");
    if (message.count("Transfer-Encoding") > 0 &&
        !equalIgnoringCase(view(message["Transfer-Encoding"]), "chunked"))
        return fail(501, "The only Transfer-Encoding understood here is chunked.");
    if (message.count("Content-Length") > 0 && message.count("Transfer-Encoding") > 0)
        return fail(400, "The request has both a Content-Length and a Transfer-Encoding.");
    if (message.count("Host") > 1 || (m_version == 11 && message.count("Host") == 0))
        return fail(400, "The request needs exactly one Host field.");
    if (message.count("Expect") > 0 && m_version == 11) {
        if (!equalIgnoringCase(view(message["Expect"]), "100-continue"))
            return fail(417, "The only Expect understood here is 100-continue.");
        m_expectsContinue = !parser.is_done();
    }
}

void RequestParser::failAfter(std::string_view unread)
{
    const bool inStartLine = m_state == State::Header && unread.size() >= m_limits.targetBytes &&
                             unread.substr(0, m_limits.targetBytes).find('\n') == std::string_view::npos &&
                             m_impl->parser.get().target().empty();
    if (inStartLine)
        fail(414, "The address of the request is too long.");
    else if (m_impl->problem == error::body_limit)
        fail(413, "The body of the request is larger than " + std::to_string(m_limits.bodyBytes) + " bytes.");
    else if (m_impl->problem == error::header_limit || (m_state == State::Header && !m_impl->problem))
        fail(431, "The header of the request is too large.");
    else if (m_impl->problem == error::bad_version)
        fail(505, "The versions of HTTP understood here are 1.0 and 1.1.");
    else
        fail(400, "The request is not HTTP: " +
                      (m_impl->problem ? m_impl->problem.message() : std::string("a line does not end")) +
                      ".");
}

void RequestParser::fail(int status, std::string sentence)
{
    m_state = State::Failed;
    m_keepsAlive = false;
    m_failure = {status, std::move(sentence)};
}

Request RequestParser::take()
{
    auto message = m_impl->parser.release();
    Request request;
    request.method = std::string(view(message.method_string()));
    const std::string_view target = view(message.target());
    const std::size_t mark = target.find('?');
    request.path = std::string(target.substr(0, mark));
    if (mark != std::string_view::npos)
        request.query = std::string(target.substr(mark + 1));
    for (const auto &field : message)
        request.headers.add(std::string(view(field.name_string())), std::string(view(field.value())));
    request.body = std::move(message.body());
    return request;
}

} // namespace codewar::http
