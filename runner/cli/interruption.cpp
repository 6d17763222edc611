// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/interruption.h"

#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>

namespace codewar {

namespace {

/// A signal handler can reach nothing but globals.
int eventDescriptor = -1;
/// What an end adds to the descriptor's count; a hang-up adds 1.
constexpr eventfd_t endsOne = 1 << 20;
std::atomic<int> timesLeft = 0;
constexpr int signalNumbers[] = {SIGINT, SIGTERM, SIGHUP};

int openEventDescriptor()
{
    return eventDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

} // namespace

Interruption::Interruption(Hangup hangup, int times)
    : m_notifier(openEventDescriptor(), QSocketNotifier::Read)
{
    timesLeft = times;
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        eventfd_t count;
        ::eventfd_read(eventDescriptor, &count);
        if (count % endsOne > 0)
            Q_EMIT hungUp();
        if (count >= endsOne)
            Q_EMIT interrupted();
    });
    for (int number : signalNumbers)
        ::signal(number, &Interruption::handle);
    if (hangup == Hangup::Tells)
        ::signal(SIGHUP, &Interruption::handleHangup);
}

Interruption::~Interruption()
{
    for (int number : signalNumbers)
        ::signal(number, SIG_DFL);
    ::close(eventDescriptor);
}

void Interruption::handle(int signalNumber)
{
    ::eventfd_write(eventDescriptor, endsOne);
    // The next one ends the command at once; the sandbox dies with it.
    if (--timesLeft <= 0)
        ::signal(signalNumber, SIG_DFL);
}

void Interruption::handleHangup(int)
{
    ::eventfd_write(eventDescriptor, 1);
}

} // namespace codewar
