// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/address.h"
#include "runner/redis/replyreader.h"

#include <chrono>

namespace codewar::redis {

struct ConnectionSettings
{
    Address address;
    QByteArray clientName{};                          ///< what CLIENT LIST calls us; without spaces
    std::chrono::milliseconds connectTimeout{10'000}; ///< until Redis knows us
    std::chrono::milliseconds commandTimeout{10'000}; ///< of a command that names none
    /// The first wait after a connection failed; each is twice the last, less up to half by chance.
    std::chrono::milliseconds firstRetry{100};
    std::chrono::milliseconds longestRetry{10'000};
    /// Commands without their answers, and bytes of commands that have not left; more are refused.
    qsizetype maxPending = 10'000;
    qsizetype maxPendingBytes = 64 << 20;
    ReplyLimits limits{};
};

} // namespace codewar::redis
