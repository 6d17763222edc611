// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/sessionreply.h"

namespace codewar::http {

SessionReply::SessionReply(std::shared_ptr<Loop> loop, std::weak_ptr<Session> session)
    : m_loop(std::move(loop)), m_session(std::move(session))
{}

template <typename Work>
void SessionReply::inSession(Work work)
{
    m_loop->dispatch([self = shared_from_this(), work = std::move(work)]() mutable {
        if (const std::shared_ptr<Session> session = self->m_session.lock())
            work(*session);
    });
}

void SessionReply::answer(Response response)
{
    inSession(
        [response = std::move(response)](Session &session) mutable { session.answer(std::move(response)); });
}

void SessionReply::begin(Response head)
{
    inSession([head = std::move(head)](Session &session) mutable { session.beginStream(std::move(head)); });
}

void SessionReply::write(std::string bytes)
{
    inSession(
        [bytes = std::move(bytes)](Session &session) mutable { session.writeStream(std::move(bytes)); });
}

void SessionReply::end()
{
    inSession([](Session &session) { session.endStream(); });
}

void SessionReply::onDrained(std::function<void()> drained)
{
    const std::lock_guard lock(m_mutex);
    m_drained = std::move(drained);
}

void SessionReply::onGone(std::function<void()> gone)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isGone) {
            m_gone = std::move(gone);
            return;
        }
    }
    m_loop->dispatch(std::move(gone));
}

void SessionReply::drained()
{
    std::function<void()> tell;
    {
        const std::lock_guard lock(m_mutex);
        tell = m_drained;
    }
    if (tell)
        tell();
}

void SessionReply::gone()
{
    std::function<void()> tell;
    {
        const std::lock_guard lock(m_mutex);
        m_isGone = true;
        tell = std::exchange(m_gone, nullptr);
    }
    if (tell)
        tell();
}

void SessionReply::detach()
{
    m_session.reset();
    const std::lock_guard lock(m_mutex);
    m_drained = nullptr;
    m_gone = nullptr;
}

} // namespace codewar::http
