// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

namespace codewar::redis {

struct Address;

// Every sentence about a Redis that a person may see.

Error redisError(ErrorCode code, const QString &message);

// On the way to it.
Error cannotConnect(const Address &address, const QString &reason);
Error connectTimedOut(const Address &address);
Error tlsFailed(const Address &address, const QString &reason);
Error certificateRefused(const Address &address, const QString &reason);
Error authorityUnusable(const QString &caFile);
Error notRedis(const Address &address, const QString &what);

// While it is there, or was.
Error connectionLost(const Address &address, const QString &reason);
Error noAnswerInTime(const Address &address);
/// It left, and `why` is all that is known.
Error unanswered(const QByteArray &command, const Error &why);
Error tooManyPending(const Address &address);
Error closed(const Address &address);
Error blocksForEver();

/// What an error reply means and what to do about it. Its code is NotFound for NOSCRIPT, Unavailable for what
/// will pass (LOADING, BUSY, READONLY, MASTERDOWN, …), InvalidInput for a wrong password, user, right or
/// database and for a cluster, Refused where Redis is full (OOM, MISCONF, too many clients). Everything else
/// is Internal, as are those of a script.
Error errorFromReply(const QByteArray &reply);

} // namespace codewar::redis
