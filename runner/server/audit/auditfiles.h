// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/fd.h"
#include "runner/run/result.h"

#include <QStringList>

namespace codewar::server {

/// Makes the file and its folder, for its owner's eyes only, and locks it against other servers for as long
/// as the descriptor lives.
Result<agent::Fd> claimAuditFile(const QString &file);
/// Gives a closed file another name, with `word` and the time in it.
Result<void> moveAuditFile(const QString &file, const QString &word);
/// The files that were moved with `word`, the oldest first.
QStringList movedAuditFiles(const QString &file, const QString &word);
/// With the journal that is not in the file yet.
qint64 auditBytes(const QString &file);

} // namespace codewar::server
