// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

namespace codewar::bullmq {

/// The names of a queue's keys in Redis, which start with "<prefix>:<queue>:".
class QueueKeys
{
public:
    /// InvalidInput where the queue or the prefix has no name, or the queue's has a colon.
    static Result<QueueKeys> of(const QByteArray &queue, const QByteArray &prefix = "bull");

    const QByteArray &queue() const { return m_queue; }
    const QByteArray &base() const { return m_base; }
    QByteArray key(const QByteArray &name) const { return m_base + name; }

private:
    QueueKeys(QByteArray queue, QByteArray base) : m_queue(std::move(queue)), m_base(std::move(base)) {}

    QByteArray m_queue;
    QByteArray m_base;
};

} // namespace codewar::bullmq
