// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rates.h"
#include "series.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace codewar {

/// How all languages here compile and run a job in its folder, but for what ours adds.
QStringList cppCompileCommand();
QStringList pythonCommand();

/// Does by hand what a sandbox does, to compare with: the same compiler, flags and interpreter, and nothing
/// around them; or around each job one bubblewrap of its own. Every job starts from its source in an empty
/// folder. Thread-safe but for execCpp().
class BareJobs
{
public:
    enum class Around { Nothing, Bubblewrap };

    /// `root`: the folder that holds the compiler's or interpreter's system; empty: this machine's own, with
    /// programs from this process' PATH.
    explicit BareJobs(QString root = {}) : m_root(std::move(root)) {}

    /// Each gives the milliseconds from the source text to the end of the program, and aborts where it goes
    /// wrong.
    double cpp(const QByteArray &source, Around around) const;
    double python(const QByteArray &source, Around around) const;
    /// Only starts a program that is there already.
    double execCpp();
    /// Only runs a command, on this machine's own root.
    static double timed(const QStringList &command);

private:
    QString jobTemplate() const;
    void run(const QStringList &command, const QString &folder) const;
    void runInBubblewrap(const QStringList &command, const QString &folder) const;

    QString m_root;
    std::unique_ptr<QTemporaryDir> m_hello; ///< for execCpp()
};

/// The measurements of both kinds; `cpp` and `python` must outlive them.
std::vector<Measurement> bareLatencies(BareJobs &cpp, const BareJobs &python);
Rate bareCppRate(const BareJobs &bare);
Rate barePythonRate(const BareJobs &bare);

} // namespace codewar
