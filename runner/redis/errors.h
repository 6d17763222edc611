// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

namespace codewar::redis {

/// What an error reply means and what to do about it. Its code is NotFound for NOSCRIPT, Unavailable for what
/// will pass (LOADING, BUSY, READONLY, MASTERDOWN, …), InvalidInput for a wrong password, user, right or
/// database, and Refused where Redis is full (OOM, MISCONF). Everything else is Internal.
Error errorFromReply(const QByteArray &reply);

} // namespace codewar::redis
