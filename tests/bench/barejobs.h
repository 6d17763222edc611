// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace codewar {

/// Does by hand what a sandbox does, to compare with: the same compiler, flags and interpreter, and nothing
/// around them; or around each job one bubblewrap of its own. Every job starts from its source in an empty
/// folder. Programs are found on this process' PATH.
class BareJobs
{
public:
    enum class Around { Nothing, Bubblewrap };

    /// Each gives the milliseconds from the source text to the end of the program, and aborts where it goes
    /// wrong.
    static double cpp(const QByteArray &source, Around around);
    static double python(const QByteArray &source, Around around);
    /// Only starts a program that is there already.
    double execCpp();
    /// Only runs a command.
    static double timed(const QStringList &command);

    BareJobs();

private:
    QTemporaryDir m_folder; ///< holds a compiled hello for execCpp()
};

/// Runs a command to its end with nothing on its stdin; returns its stdout. Aborts where it fails.
QByteArray runCommand(const QStringList &command, const QString &folder);

} // namespace codewar
