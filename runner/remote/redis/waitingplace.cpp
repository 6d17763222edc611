// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/waitingplace.h"

#include "runner/remote/redis/queuelane.h"

#include <QPointer>

namespace codewar {

using namespace std::chrono_literals;
using State = bullmq::Whereabouts::State;

namespace {

bool waits(State state)
{
    return state == State::Waiting || state == State::Paused || state == State::Prioritized ||
           state == State::Delayed;
}

} // namespace

WaitingPlace::WaitingPlace(QueueLane &lane, QByteArray jobId, QObject *parent)
    : QObject(parent), m_lane(lane), m_jobId(std::move(jobId))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(300ms);
    connect(&m_pace, &QTimer::timeout, this, &WaitingPlace::look);
    m_patience.setSingleShot(true);
    m_patience.setInterval(4s);
    connect(&m_patience, &QTimer::timeout, this, &WaitingPlace::nobodyCame);
    connect(&m_lane.events, &bullmq::QueueEvents::arrived, this, [this](const bullmq::QueueEvent &event) {
        if (event.jobId() == m_jobId ? event.name() == "waiting" : event.name() != "added") {
            if (!m_pace.isActive() && !m_over)
                m_pace.start();
        }
    });
    look();
}

void WaitingPlace::look()
{
    m_lane.queue.whereabouts(m_jobId, [self = QPointer(this)](const Result<bullmq::Whereabouts> &place) {
        if (self && place && !self->m_over)
            self->take(*place);
    });
}

void WaitingPlace::take(const bullmq::Whereabouts &place)
{
    if (!waits(place.state)) {
        m_over = true;
        m_patience.stop();
        Q_EMIT left();
        return;
    }
    const qint64 position = place.position.value_or(0);
    if (m_position == position)
        return;
    m_position = position;
    if (position == 0)
        m_patience.start();
    Q_EMIT positionChanged(int(position));
}

} // namespace codewar
