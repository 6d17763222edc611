// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/responseparser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

namespace codewar::docker {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

class ResponseParser::Reader final : public http::basic_parser<false>
{
public:
    explicit Reader(std::function<void(std::string_view)> takeBody) : m_takeBody(std::move(takeBody))
    {
        header_limit(headerLimit);
        body_limit(boost::none);
        eager(false);
    }

    int status = 0;
    QString problem;
    bool tooMuch = false;

    void fail(const error_code &error)
    {
        problem = QString::fromStdString(error.message());
        tooMuch = error == http::error::header_limit || error == http::error::buffer_overflow;
    }

private:
    void on_request_impl(http::verb, string_view, string_view, int, error_code &) override {}
    void on_response_impl(int code, string_view, int, error_code &) override { status = code; }
    void on_field_impl(http::field, string_view, string_view, error_code &) override {}
    void on_header_impl(error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view body, error_code &) override
    {
        m_takeBody({body.data(), body.size()});
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &) override
    {
        m_takeBody({body.data(), body.size()});
        return body.size();
    }
    void on_finish_impl(error_code &) override {}

    std::function<void(std::string_view)> m_takeBody;
};

ResponseParser::ResponseParser(std::function<void(std::string_view)> takeBody)
    : m_reader(std::make_unique<Reader>(std::move(takeBody)))
{}

ResponseParser::~ResponseParser() = default;

std::size_t ResponseParser::feed(std::string_view bytes)
{
    const bool stopAtHeader = !headerDone();
    std::size_t total = 0;
    while (total < bytes.size() && !done() && problem().isEmpty()) {
        error_code error;
        const std::size_t used =
            m_reader->put(boost::asio::buffer(bytes.data() + total, bytes.size() - total), error);
        total += used;
        if (error && error != http::error::need_more)
            m_reader->fail(error);
        if (error || used == 0 || (stopAtHeader && headerDone()))
            break;
    }
    if (bytes.size() - total > headerLimit && !done() && problem().isEmpty() &&
        !(stopAtHeader && headerDone()))
        m_reader->fail(http::error::buffer_overflow);
    return total;
}

void ResponseParser::end()
{
    error_code error = http::error::partial_message;
    if (m_reader->got_some())
        m_reader->put_eof(error);
    if (error)
        m_reader->fail(error);
}

bool ResponseParser::headerDone() const
{
    return m_reader->is_header_done();
}

bool ResponseParser::done() const
{
    return m_reader->is_done();
}

int ResponseParser::status() const
{
    return m_reader->status;
}

bool ResponseParser::keepsAlive() const
{
    return m_reader->keep_alive();
}

const QString &ResponseParser::problem() const
{
    return m_reader->problem;
}

bool ResponseParser::tooMuch() const
{
    return m_reader->tooMuch;
}

} // namespace codewar::docker
