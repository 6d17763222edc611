// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/namedjob.h"

#include <chrono>

namespace codewar {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds keepTime = 1h;

QByteArray keyOf(const bullmq::QueueKeys &keys, const QByteArray &id)
{
    // All queues of a prefix share the names.
    const QByteArray prefix = keys.base().chopped(keys.queue().size() + 2);
    return "codewar:name:" + prefix + ':' + id;
}

} // namespace

void keepName(redis::Connection &connection, const bullmq::QueueKeys &keys, const NamedJob &job,
              std::function<void(const Result<bool> &)> then)
{
    const QByteArray key = keyOf(keys, job.id);
    const QByteArray meaning = job.language + ' ' + job.label;
    // Not SET with NX and GET in one, which Redis has from 7.0 on.
    connection.send({"SET", key, meaning, "NX", "EX", QByteArray::number(keepTime.count())},
                    [&connection, key, meaning, then = std::move(then)](const Result<redis::Reply> &set) {
                        if (!set)
                            return then(set.error());
                        if (!set->isNil())
                            return then(true);
                        connection.send({"GET", key}, [meaning, then](const Result<redis::Reply> &kept) {
                            if (!kept)
                                return then(kept.error());
                            then(kept->isNil() || kept->text() == meaning);
                        });
                    });
}

} // namespace codewar
