// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/doorbell.h"
#include "runner/redis/bullmq/worker/workersettings.h"

#include <QTimer>

namespace codewar::bullmq {

/// One of a worker's queues: asks it for jobs, one at a time, and knows when asking is worthwhile.
class QueueLine : public QObject
{
    Q_OBJECT

public:
    QueueLine(redis::Connection &commands, const QueueKeys &keys, const WorkerSettings &settings,
              QObject *parent = nullptr);

    const QueueKeys &keys() const { return m_transitions.keys(); }
    JobTransitions &transitions() { return m_transitions; }

    void open();
    /// Asks for no more jobs; whoever else waits for this queue hears what we may have heard last.
    void close();

    /// It may have a job, for all we know.
    bool isPromising() const { return m_state == State::Promising; }
    bool isAsking() const { return m_state == State::Asking; }
    /// fetched() follows, or it is not promising until becamePromising().
    void ask(const WorkerIdentity &worker);
    /// What an answer to something else said of the next job, which was none.
    void learn(const Fetched &nothing);
    /// Nobody of us can take a job now that the queue has one: another worker shall.
    void passOn();
    /// There is reason to ask again.
    void becomePromising();

Q_SIGNALS:
    void fetched(const codewar::bullmq::Job &job, const QByteArray &token);
    void becamePromising();
    /// Asking led to nothing.
    void wentQuiet();
    void failed(const codewar::Error &error);

private:
    enum class State { Promising, Asking, Quiet };

    void answered(const Result<Fetched> &answer, const QByteArray &token);
    void lookIn(std::chrono::milliseconds time);

    redis::Connection &m_commands;
    JobTransitions m_transitions;
    Doorbell m_doorbell;
    QTimer m_timer; ///< until it is promising by itself
    State m_state = State::Promising;
    bool m_askAgain = false; ///< what is being asked may be answered from before we were told to look
    bool m_closed = false;
};

} // namespace codewar::bullmq
