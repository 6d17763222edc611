// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// "0.4 ms", "12 ms", "1.25 s".
QString formatMilliseconds(double milliseconds);

/// "912 KiB", "3.4 MiB", "1.0 GiB".
QString formatBytes(qint64 bytes);

} // namespace codewar
