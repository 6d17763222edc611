// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/serverclock.h"

#include <QDateTime>

namespace codewar::redis {

void ServerClock::set(qint64 time, Steady::time_point asked)
{
    m_time = time;
    m_since = asked + (Steady::now() - asked) / 2;
}

qint64 ServerClock::now() const
{
    if (!m_time)
        return QDateTime::currentMSecsSinceEpoch();
    return *m_time + std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_since).count();
}

std::chrono::milliseconds ServerClock::offset() const
{
    return std::chrono::milliseconds(m_time ? now() - QDateTime::currentMSecsSinceEpoch() : 0);
}

} // namespace codewar::redis
