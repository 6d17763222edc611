// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/connect.h"
#include "runner/redis/address.h"

namespace codewar {

/// InvalidInput where the URL cannot be understood.
Result<redis::Address> addressOf(const QueueAddress &queues);

} // namespace codewar
