// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queue.h"

#include <QTimer>

namespace codewar {

struct QueueLane;

/// Watches how many jobs go before one that waits: looks when the queue has moved, a few times a second at
/// most.
class WaitingPlace : public QObject
{
    Q_OBJECT

public:
    /// `lane` must outlive it.
    WaitingPlace(QueueLane &lane, QByteArray jobId, QObject *parent = nullptr);

Q_SIGNALS:
    void positionChanged(int position);
    /// It was next for a while, and still nobody has taken it.
    void nobodyCame();
    /// It waits no longer.
    void left();

private:
    void look();
    void take(const bullmq::Whereabouts &place);

    QueueLane &m_lane;
    QByteArray m_jobId;
    QTimer m_pace;
    QTimer m_patience; ///< while it is the next
    std::optional<qint64> m_position;
    bool m_over = false;
};

} // namespace codewar
