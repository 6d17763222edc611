// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/doorbell.h"

#include <QTimer>

namespace codewar::bullmq {

using redis::Reply;
using namespace std::chrono_literals;

Doorbell::Doorbell(redis::ConnectionSettings settings, QByteArray marker,
                   std::chrono::milliseconds longestWait, QObject *parent)
    : QObject(parent),
      m_connection(std::move(settings)),
      m_marker(std::move(marker)),
      m_longestWait(std::max<std::chrono::milliseconds>(longestWait, 10ms))
{}

void Doorbell::close()
{
    m_listening = false;
    m_connection.close();
}

void Doorbell::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    wait();
}

void Doorbell::wait()
{
    const QByteArray seconds = QByteArray::number(double(m_longestWait.count()) / 1000, 'f', 3);
    m_connection.sendBlocking({"BZPOPMIN", m_marker, seconds}, m_longestWait,
                              [this](const Result<Reply> &reply) { hear(reply); });
}

void Doorbell::hear(const Result<Reply> &reply)
{
    if (!m_listening)
        return;
    if (reply && reply->at(1).text() == "1") {
        // A due time has a fraction below the millisecond.
        const qint64 due = qint64(reply->at(2).text().toDouble());
        if (due > m_connection.serverTime()) {
            Q_EMIT heardOfDelayed(due);
            return wait();
        }
    }
    m_listening = false;
    if (reply && !reply->isError()) {
        Q_EMIT rang();
    } else {
        // The connection is making itself anew; meanwhile the other one looks.
        QTimer::singleShot(500ms, this, &Doorbell::rang);
    }
}

} // namespace codewar::bullmq
