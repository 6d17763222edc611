// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

namespace codewar::bullmq {

/// InvalidInput where it is not JSON: one such text in a queue stops every BullMQ program that reads it.
Result<void> checkJson(const QByteArray &text);

} // namespace codewar::bullmq
