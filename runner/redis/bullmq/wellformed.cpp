// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/wellformed.h"

#include <nlohmann/json.hpp>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;

Result<void> checkJson(const QByteArray &text)
{
    if (nlohmann::json::accept(text.begin(), text.end()))
        return {};
    return Error{
        ErrorCode::InvalidInput,
        u"What a queue keeps must be JSON, and this is not: %1"_s.arg(QString::fromUtf8(text.left(80))),
        u"queue"_s};
}

} // namespace codewar::bullmq
