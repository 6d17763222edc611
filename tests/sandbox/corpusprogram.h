// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace codewar {

/// One program of the corpus with what it must do, as expand_manifest.py writes it.
struct CorpusProgram
{
    QString id; ///< "cpp/sleep_forever"
    QString language;
    QString source;  ///< path of the program's text
    QString saveAs;  ///< the hostile file name to submit it under; empty for the usual one
    QString input;   ///< path of its stdin
    QString output;  ///< path of the exact stdout it must print; empty where that is open
    QString nextRun; ///< id of a program to run directly afterwards
    QJsonObject expect;
    QJsonObject limits;
    int repeat = 1;
    bool streams = false;   ///< arrival times of its output are judged
    bool keepsDisk = false; ///< tries to fill the disk
    bool alone = false;     ///< nothing else may run beside it, as times or the free disk are judged
};

/// What came back from one run of a program.
struct CorpusOutcome
{
    bool answered = false; ///< ended before the driver gave up
    int exitStatus = -1;   ///< of codewar-runner; -1 where a signal ended it
    QJsonObject result;    ///< the result object; empty where none came
    QByteArray resultText; ///< the same as it was printed
    QByteArray messages;   ///< stderr of codewar-runner
    double totalSeconds = 0;
    double firstByteSeconds = -1; ///< from the start of the run stage; -1 where no output came
    double streamSeconds = 0;     ///< from the first to the last piece of output
};

/// The secret that lies on the host for hostile programs to find.
inline constexpr char canarySecret[] = "CWCANARY_SECRET_5d1c";

/// Expands the manifests of a corpus into `folder`; `error` says why where the list is empty.
QList<CorpusProgram> loadCorpus(const QString &corpus, const QString &folder, QString *error);

/// Everything in which an outcome falls short of what the program must do; empty where it is right.
/// Without `strict` only what protects the host is judged.
QStringList judge(const CorpusProgram &program, const CorpusOutcome &outcome, bool strict);

} // namespace codewar
