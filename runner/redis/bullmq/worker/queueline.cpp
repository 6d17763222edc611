// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/queueline.h"

#include <algorithm>

namespace codewar::bullmq {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds longestLimit = 30s; ///< not to be trusted for longer: it may be lifted
constexpr milliseconds pauseAfterFailure = 500ms;

/// BullMQ's list of workers goes by the name of this connection.
redis::ConnectionSettings settingsForDoorbell(const redis::Connection &commands, const QueueKeys &keys,
                                              const QByteArray &worker)
{
    redis::ConnectionSettings settings = commands.settings();
    const QByteArray prefix = keys.base().chopped(keys.queue().size() + 2);
    settings.clientName = prefix + ':' + keys.queue().toBase64();
    if (!worker.isEmpty())
        settings.clientName += ":w:" + worker;
    return settings;
}

} // namespace

QueueLine::QueueLine(redis::Connection &commands, const QueueKeys &keys, const WorkerSettings &settings,
                     QObject *parent)
    : QObject(parent),
      m_commands(commands),
      m_transitions(commands, keys),
      m_doorbell(settingsForDoorbell(commands, keys, settings.name), keys.key("marker"),
                 settings.longestSleep)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QueueLine::becomePromising);
    connect(&m_doorbell, &Doorbell::rang, this, &QueueLine::becomePromising);
    connect(&m_doorbell, &Doorbell::heardOfDelayed, this,
            [this](qint64 due) { lookIn(milliseconds(due - m_commands.serverTime())); });
}

void QueueLine::open()
{
    m_doorbell.open();
}

void QueueLine::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_timer.stop();
    if (m_doorbell.isListening())
        passOn();
    m_doorbell.close();
}

void QueueLine::ask(const WorkerIdentity &worker)
{
    m_state = State::Asking;
    m_askAgain = false;
    m_timer.stop();
    m_transitions.fetch(
        worker, [this, token = worker.token](const Result<Fetched> &answer) { answered(answer, token); });
}

void QueueLine::answered(const Result<Fetched> &answer, const QByteArray &token)
{
    if (answer && answer->job) {
        m_state = State::Promising;
        Q_EMIT fetched(*answer->job, token);
        return;
    }
    m_state = answer && m_askAgain ? State::Promising : State::Quiet;
    if (!answer) {
        lookIn(pauseAfterFailure);
        Q_EMIT failed(answer.error());
    } else if (m_state == State::Quiet) {
        learn(*answer);
    }
    Q_EMIT wentQuiet();
}

void QueueLine::learn(const Fetched &nothing)
{
    if (m_state == State::Promising)
        m_state = State::Quiet;
    if (m_closed || m_state != State::Quiet)
        return;
    m_state = State::Quiet;
    if (nothing.limited > 0ms)
        return lookIn(std::min(nothing.limited, longestLimit));
    if (nothing.nextDue)
        lookIn(*nothing.nextDue);
    m_doorbell.listen();
}

void QueueLine::passOn()
{
    m_commands.send({"ZADD", keys().key("marker"), "0", "0"}, [](const Result<redis::Reply> &) {});
}

void QueueLine::becomePromising()
{
    if (m_closed)
        return;
    if (m_state == State::Asking) {
        m_askAgain = true;
        return;
    }
    m_state = State::Promising;
    Q_EMIT becamePromising();
}

void QueueLine::lookIn(milliseconds time)
{
    time = std::clamp<milliseconds>(time, 1ms, 24h);
    if (!m_closed && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > time))
        m_timer.start(time);
}

} // namespace codewar::bullmq
