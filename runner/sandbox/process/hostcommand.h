// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace codewar {

/// Where programs are looked up, on the host for its own use and inside sandboxes alike.
inline constexpr auto sandboxPath = "/usr/local/bin:/usr/bin:/bin";

/// The full path of a program on sandboxPath; empty where there is none.
QString findProgram(const QString &name);

/// Runs a trusted command of this machine with a fixed environment and waits for it; its stdout and stderr
/// together. Only for commands of ours, never for anything a user wrote. Blocks: not for a GUI's thread.
Result<QByteArray> runHostCommand(const QStringList &command, std::chrono::milliseconds timeout,
                                  const QString &folder = QString());

} // namespace codewar
