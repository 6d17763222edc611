// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/jobid.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;

namespace {

constexpr auto maxLength = 256;

constexpr std::array keysOfQueues = std::to_array<std::string_view>({
    "active",        "completed", "de",
    "delayed",       "dn",        "events",
    "failed",        "id",        "limiter",
    "marker",        "meta",      "metrics",
    "paused",        "pc",        "prioritized",
    "priority",      "repeat",    "stalled",
    "stalled-check", "wait",      "waiting-children",
});

bool isKeyOfQueue(const QByteArray &id)
{
    return std::ranges::find(keysOfQueues, std::string_view(id)) != keysOfQueues.end();
}

// What an automatic id looks like, so that a later automatic one would meet it.
bool isAutomatic(const QByteArray &id)
{
    return std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; }) &&
           (id == "0" || id.front() != '0');
}

QString whyNot(const QByteArray &id)
{
    if (id.isEmpty())
        return u"it is empty"_s;
    if (id.size() > maxLength)
        return u"it is longer than %1 bytes"_s.arg(maxLength);
    if (id.contains(':'))
        return u"it has a colon"_s;
    if (isAutomatic(id))
        return u"whole numbers are given out by the queue itself"_s;
    if (isKeyOfQueue(id))
        return u"the queue keeps something else under this name"_s;
    return {};
}

} // namespace

Result<void> checkJobId(const QByteArray &id)
{
    const QString reason = whyNot(id);
    if (reason.isEmpty())
        return {};
    return Error{
        ErrorCode::InvalidInput,
        u"A job cannot have the id \"%1\": %2. Choose another."_s.arg(QString::fromUtf8(id.left(80)), reason),
        u"queue"_s};
}

} // namespace codewar::bullmq
