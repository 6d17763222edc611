// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/inputcourier.h"

#include "runner/run/run.h"

#include <algorithm>

namespace codewar {

namespace {

using namespace std::chrono_literals;

constexpr auto lookInterval = 20ms;
/// A producer keeps to its credit; one that does not is not read on.
constexpr qint64 mostUnderWay = 2 * live::inputCredit;

} // namespace

InputCourier::InputCourier(Run &run, bool live, live::StreamFollower &follower, const live::StreamKeys &keys)
    : m_run(run), m_reader(follower, keys), m_open(live)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &InputCourier::look);
    connect(&m_reader, &live::InputReader::inputArrived, this, &InputCourier::bring);
    connect(&m_reader, &live::InputReader::inputClosed, this, [this] {
        m_open = false;
        m_run.closeInput();
    });
    connect(&m_reader, &live::InputReader::cancelled, this, [this] { m_run.cancel(); });
}

void InputCourier::bring(const QByteArray &bytes)
{
    if (!m_open) {
        Q_EMIT delivered(bytes.size());
        return;
    }
    m_run.writeInput(bytes);
    m_underWay += bytes.size();
    m_reader.setPaused(m_underWay >= mostUnderWay);
    if (!m_timer.isActive())
        m_timer.start();
}

void InputCourier::look()
{
    // What the program found at its start goes before, and is pending as well.
    const qint64 pending = std::min(m_run.pendingInput(), m_underWay);
    const qint64 arrived = m_underWay - pending;
    m_underWay = pending;
    m_reader.setPaused(m_underWay >= mostUnderWay);
    if (m_underWay == 0)
        m_timer.stop();
    if (arrived > 0)
        Q_EMIT delivered(arrived);
}

} // namespace codewar
