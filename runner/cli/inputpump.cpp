// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/inputpump.h"

#include <unistd.h>

#include <cerrno>

namespace codewar {

namespace {

constexpr qint64 maxPending = 4 << 20;
constexpr int retryMs = 5;

} // namespace

InputPump::InputPump(Run &run, int fd) : m_run(run), m_fd(fd), m_readable(fd, QSocketNotifier::Read)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_readable, &QSocketNotifier::activated, this, &InputPump::pump);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_readable.setEnabled(true); });
}

void InputPump::pump()
{
    if (m_run.pendingInput() > maxPending) {
        m_readable.setEnabled(false);
        m_retry.start();
        return;
    }
    char buffer[64 * 1024];
    const ssize_t size = ::read(m_fd, buffer, sizeof buffer);
    if (size > 0) {
        m_run.writeInput(QByteArray(buffer, size));
    } else if (size == 0 || (errno != EAGAIN && errno != EINTR)) {
        m_readable.setEnabled(false);
        m_run.closeInput();
    }
}

} // namespace codewar
