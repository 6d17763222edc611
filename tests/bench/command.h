// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QStringList>

namespace codewar {

/// Runs a command to its end, with nothing on its stdin and a small environment; returns its stdout. Where
/// `root` is not empty, that folder is the command's `/`, and `folder` is a path in it. Aborts where the
/// command fails. Thread-safe.
QByteArray runCommand(const QStringList &command, const QString &folder, const QString &root = {});

void writeFile(const QString &path, const QByteArray &text);

inline double millisecondsOf(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace codewar
