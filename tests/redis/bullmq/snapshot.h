// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

#include <QStringList>

namespace codewar::test {

/// All keys that start with the base, at one moment: each a line that is the same whoever wrote it. Without
/// the ids of events, the order of JSON members and the seconds of what expires.
QStringList snapshot(redis::Connection &connection, const QByteArray &base);

} // namespace codewar::test
