// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/queuekeys.h"

#include "runner/run/sentences.h"

namespace codewar::bullmq {

using namespace Qt::StringLiterals;

Result<QueueKeys> QueueKeys::of(const QByteArray &queue, const QByteArray &prefix)
{
    if (queue.isEmpty() || queue.contains(':'))
        return Error{ErrorCode::InvalidInput,
                     Sentences::tr("A queue cannot be called \"%1\": give it a name without a colon.")
                         .arg(QString::fromUtf8(queue.left(80))),
                     u"queue"_s};
    if (prefix.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Sentences::tr("The prefix of the queues' keys is empty: BullMQ's own is \"bull\"."),
                     u"queue"_s};
    return QueueKeys(queue, prefix + ':' + queue + ':');
}

} // namespace codewar::bullmq
