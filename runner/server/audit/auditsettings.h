// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace codewar::server {

/// Where runs are recorded, and for how long.
struct AuditSettings
{
    QString file;
    qint64 maxBytes = 64LL << 20;       ///< then a new file begins
    std::chrono::hours maxAge{24 * 30}; ///< of a file's first run; likewise
    int keep = 12;                      ///< older files; one more is deleted
};

} // namespace codewar::server
