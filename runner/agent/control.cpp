// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/control.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace codewar::agent {

Control::Control(int in, int out) : m_in(in), m_out(out)
{
    for (int fd : {in, out})
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

void Control::send(FrameType type, std::string_view payload)
{
    m_pending += encodeFrame(type, payload);
    flush();
}

void Control::flush()
{
    while (!m_outputBroken && wantsWrite()) {
        const ssize_t written = ::write(m_out, m_pending.data() + m_sent, m_pending.size() - m_sent);
        if (written > 0)
            m_sent += static_cast<std::size_t>(written);
        else if (errno == EAGAIN)
            return;
        else if (errno != EINTR)
            m_outputBroken = true;
    }
    m_pending.clear();
    m_sent = 0;
}

void Control::flushAll()
{
    for (flush(); wantsWrite(); flush()) {
        pollfd waiting{m_out, POLLOUT, 0};
        ::poll(&waiting, 1, -1);
    }
}

void Control::wait()
{
    pollfd slots[] = {{m_in, POLLIN, 0}, {wantsWrite() ? m_out : -1, POLLOUT, 0}};
    ::poll(slots, 2, -1);
    if (slots[1].revents != 0)
        flush();
    if (slots[0].revents != 0)
        receive();
}

void Control::receive()
{
    char buffer[maxChunk];
    const ssize_t size = ::read(m_in, buffer, sizeof buffer);
    if (size > 0)
        m_decoder.feed(std::string_view(buffer, static_cast<std::size_t>(size)));
    else if (size == 0 || (errno != EAGAIN && errno != EINTR))
        m_inputEnded = true;
}

} // namespace codewar::agent
