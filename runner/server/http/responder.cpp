// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/responder.h"

#include <atomic>
#include <vector>

namespace codewar::http {

struct Responder::Pending
{
    explicit Pending(std::shared_ptr<Reply> to) : reply(std::move(to)) {}
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending()
    {
        Response forgotten = errorResponse(500, "The server lost this request. Send it again.");
        if (claim(forgotten))
            reply->answer(std::move(forgotten));
    }

    /// Whether `response` is the first answer.
    bool claim(Response &response)
    {
        if (answered.exchange(true))
            return false;
        for (auto hook = hooks.rbegin(); hook != hooks.rend(); ++hook)
            (*hook)(response);
        return true;
    }

    std::shared_ptr<Reply> reply;
    std::vector<Hook> hooks;
    std::atomic<bool> answered = false;
};

Responder::Responder(std::shared_ptr<Reply> reply) : m_pending(std::make_shared<Pending>(std::move(reply))) {}

void Responder::answer(Response response) const
{
    if (m_pending->claim(response))
        m_pending->reply->answer(std::move(response));
}

BodyStream Responder::stream(Response head, std::function<void()> drained) const
{
    m_pending->reply->onDrained(std::move(drained));
    if (m_pending->claim(head))
        m_pending->reply->begin(std::move(head));
    return BodyStream(m_pending->reply);
}

void Responder::onGone(std::function<void()> gone) const
{
    m_pending->reply->onGone(std::move(gone));
}

void Responder::addHook(Hook hook)
{
    m_pending->hooks.push_back(std::move(hook));
}

} // namespace codewar::http
