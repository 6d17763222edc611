// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/limits.h"
#include "runner/server/http/request.h"

#include <memory>
#include <string>
#include <string_view>

namespace codewar::http {

/// Makes one request of bytes, however they are cut. Knows no sockets.
class RequestParser
{
public:
    enum class State { Nothing, Header, Body, Done, Failed };

    struct Failure
    {
        int status = 400;
        std::string sentence;
    };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();

    /// Takes what it can use; the caller keeps the rest and gives it again with what follows.
    std::size_t feed(std::string_view bytes);

    State state() const { return m_state; }
    const Failure &failure() const { return m_failure; }
    /// The client waits for "100 Continue" before it sends its body.
    bool expectsContinue() const { return m_expectsContinue; }
    bool keepsAlive() const { return m_keepsAlive; }
    int version() const { return m_version; }
    bool isHead() const { return m_isHead; }
    /// Once, when done.
    Request take();

private:
    class Impl;

    void headerCame();
    void fail(int status, std::string sentence);
    void failAfter(std::string_view unread);

    Limits m_limits;
    std::unique_ptr<Impl> m_impl;
    State m_state = State::Nothing;
    Failure m_failure;
    bool m_expectsContinue = false;
    bool m_keepsAlive = false;
    bool m_isHead = false;
    int m_version = 11;
};

} // namespace codewar::http
