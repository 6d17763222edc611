// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/streamid.h"

namespace codewar::bullmq {

StreamId StreamId::fromText(const QByteArray &text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {.time = text.toULongLong(), .sequence = 0};
    return {.time = text.first(dash).toULongLong(), .sequence = text.sliced(dash + 1).toULongLong()};
}

QByteArray StreamId::toText() const
{
    return QByteArray::number(time) + '-' + QByteArray::number(sequence);
}

} // namespace codewar::bullmq
