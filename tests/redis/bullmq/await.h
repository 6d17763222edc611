// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/readreply.h"
#include "tests/redis/redistest.h"

namespace codewar::test {

/// Waits for what `ask` is answered through the Then<T> that it is given.
template <typename T, typename Ask>
Result<T> await(Ask ask)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    ask([answer](Result<T> result) { *answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, patience))
        qFatal("no answer from Redis");
    return std::move(**answer);
}

} // namespace codewar::test
