// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpushost.h"
#include "corpusprogram.h"

#include <QTemporaryDir>

namespace codewar {

/// Runs programs of the corpus through `codewar-runner run` in the sandbox that is tested, as one user with a
/// home of their own.
/// Used from several threads.
class CorpusRunner
{
public:
    /// `userId` < 0: as the user who runs the test. Any other id needs root, and gets no group of root's.
    CorpusRunner(QString name, int userId, ProcessNursery &nursery);

    QString name() const { return m_name; }
    bool isOrdinaryUser() const;
    /// Makes the home, a copy of the program that this user can reach, and precompiled headers; says what
    /// went wrong.
    QString prepare(const QString &binaries);

    /// Runs a program once. `leftovers` names files that the run left in its temporary and current folder.
    CorpusOutcome run(const CorpusProgram &program, QStringList *leftovers);

private:
    QString buildHeaders();
    QStringList command(const CorpusProgram &program, const QString &source) const;
    QStringList asUser(const QStringList &command) const;
    QProcessEnvironment environment(const QString &temporary) const;
    bool makeFolder(const QString &path) const;

    QString m_name;
    int m_userId;
    const bool m_inDocker;
    ProcessNursery &m_nursery;
    QTemporaryDir m_place;
    QString m_runner;
    QAtomicInt m_runs = 0;
};

} // namespace codewar
