// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/socketstream.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace codewar {

namespace {

int millisecondsUntil(AgentStream::TimePoint deadline)
{
    using namespace std::chrono;
    const auto left = ceil<milliseconds>(deadline - steady_clock::now()).count();
    return static_cast<int>(std::clamp<long long>(left, 0, 1'000'000));
}

} // namespace

SocketStream::SocketStream(int socket) : m_socket(socket), m_wakeFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
}

SocketStream::~SocketStream()
{
    ::close(m_socket);
    ::close(m_wakeFd);
}

AgentStream::Events SocketStream::wait(bool wantRead, bool wantWrite, TimePoint deadline)
{
    const short wanted = static_cast<short>((wantRead ? POLLIN : 0) | (wantWrite ? POLLOUT : 0));
    // With nothing wanted the socket is left out: a hang-up would be reported again and again.
    pollfd slots[] = {{m_wakeFd, POLLIN, 0}, {wanted != 0 ? m_socket : -1, wanted, 0}};
    const int count = ::poll(slots, 2, millisecondsUntil(deadline));
    Events events;
    events.failed = count < 0 && errno != EINTR;
    if (count <= 0)
        return events;
    events.woken = slots[0].revents != 0;
    if (events.woken) {
        eventfd_t ignored;
        ::eventfd_read(m_wakeFd, &ignored);
    }
    events.readable = (slots[1].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
    events.writable = (slots[1].revents & POLLOUT) != 0;
    return events;
}

qint64 SocketStream::readSome(char *data, qint64 size)
{
    const ssize_t got = ::recv(m_socket, data, static_cast<std::size_t>(size), 0);
    if (got > 0)
        return got;
    return got < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

qint64 SocketStream::writeSome(const char *data, qint64 size)
{
    const ssize_t sent = ::send(m_socket, data, static_cast<std::size_t>(size), MSG_NOSIGNAL);
    if (sent >= 0)
        return sent;
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

void SocketStream::wake()
{
    ::eventfd_write(m_wakeFd, 1);
}

} // namespace codewar
