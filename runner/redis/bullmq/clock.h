// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace codewar::bullmq {

/// Gives milliseconds since 1970. Empty: that of Redis, one for all who share a queue. A test may have its
/// own.
using Clock = std::function<qint64()>;

/// As the scripts take it.
inline QByteArray timeFrom(const Clock &clock)
{
    return clock ? QByteArray::number(clock()) : QByteArray();
}

} // namespace codewar::bullmq
