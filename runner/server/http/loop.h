// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <mutex>
#include <utility>

namespace codewar::http {

/// The event loop of the connections, as those know it that may outlive it. Its one thread owns every
/// connection.
class Loop
{
public:
    boost::asio::io_context &context() { return m_context; }

    /// On the loop's thread: at once where this is it. Dropped once the loop has ended.
    template <typename Work>
    void dispatch(Work work)
    {
        if (m_context.get_executor().running_in_this_thread())
            return work();
        const std::lock_guard lock(m_mutex);
        if (!m_ended)
            boost::asio::post(m_context, std::move(work));
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }

private:
    boost::asio::io_context m_context{1};
    std::mutex m_mutex;
    bool m_ended = false;
};

} // namespace codewar::http
