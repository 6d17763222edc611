// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

namespace codewar::bullmq {

/// Whether a job may be called so; empty, which asks for an automatic id, may not. BullMQ leaves this to its
/// clients, and lets through names of a queue's own keys, which destroy the queue.
Result<void> checkJobId(const QByteArray &id);

} // namespace codewar::bullmq
