// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/session.h"

namespace codewar::http {

/// One request's way back into its connection, from any thread; silent where the connection is gone.
class SessionReply final : public Reply, public std::enable_shared_from_this<SessionReply>
{
public:
    SessionReply(std::shared_ptr<Loop> loop, std::weak_ptr<Session> session);

    void answer(Response response) override;
    void begin(Response head) override;
    void write(std::string bytes) override;
    void end() override;
    void onDrained(std::function<void()> drained) override;
    void onGone(std::function<void()> gone) override;

    // By the session, on the loop's thread.
    void drained();
    void gone();
    /// The answer is over: what still comes belongs to no request.
    void detach();

private:
    template <typename Work>
    void inSession(Work work);

    std::shared_ptr<Loop> m_loop;
    std::weak_ptr<Session> m_session; ///< used on the loop's thread
    std::mutex m_mutex;
    std::function<void()> m_drained;
    std::function<void()> m_gone;
    bool m_isGone = false;
};

} // namespace codewar::http
