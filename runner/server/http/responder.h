// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/response.h"

#include <functional>
#include <memory>
#include <string>

namespace codewar::http {

/// The connection's side of one answer. Every method may be called from any thread.
class Reply
{
public:
    virtual ~Reply() = default;
    virtual void answer(Response response) = 0;
    virtual void begin(Response head) = 0;
    virtual void write(std::string bytes) = 0;
    virtual void end() = 0;
    virtual void onDrained(std::function<void()> drained) = 0;
    virtual void onGone(std::function<void()> gone) = 0;
};

/// An answer that comes in pieces. Copies are the same stream.
class BodyStream
{
public:
    explicit BodyStream(std::shared_ptr<Reply> reply) : m_reply(std::move(reply)) {}

    /// Never waits. Whoever has much to say waits for `drained` between pieces: nothing else bounds what the
    /// connection keeps.
    void write(std::string bytes) const { m_reply->write(std::move(bytes)); }
    void end() const { m_reply->end(); }

private:
    std::shared_ptr<Reply> m_reply;
};

/// Answers one request: once, now or later, from any thread. Copies answer the same request; the first answer
/// counts. A request whose last responder is gone unanswered gets status 500.
class Responder
{
public:
    /// Sees each answer's status and header before it leaves, on the thread that gives it.
    using Hook = std::function<void(Response &)>;

    explicit Responder(std::shared_ptr<Reply> reply);

    void answer(Response response) const;
    /// An answer without an end yet. `drained` is called on the connections' thread whenever everything
    /// written so far has left.
    BodyStream stream(Response head, std::function<void()> drained) const;
    /// `gone` is called on the connections' thread, once, where the client leaves before the answer's end;
    /// at once where it has left already.
    void onGone(std::function<void()> gone) const;
    /// Before anybody else has a copy. The last one given runs first.
    void addHook(Hook hook);

private:
    struct Pending;
    std::shared_ptr<Pending> m_pending;
};

} // namespace codewar::http
