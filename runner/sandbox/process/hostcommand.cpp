// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/process/hostcommand.h"

#include "runner/run/sentences.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace codewar {

using namespace Qt::StringLiterals;

QString findProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name, QString::fromLatin1(sandboxPath).split(u':'));
}

Result<QByteArray> runHostCommand(const QStringList &command, std::chrono::milliseconds timeout,
                                  const QString &folder)
{
    const QString program = findProgram(command.first());
    if (program.isEmpty())
        return Error{ErrorCode::NotFound, Sentences::tr("%1 is not installed.").arg(command.first()),
                     u"toolchain"_s};
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, QString::fromLatin1(sandboxPath));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, command.mid(1));
    if (!process.waitForFinished(static_cast<int>(timeout.count()))) {
        process.kill();
        process.waitForFinished(1000);
        return Error{ErrorCode::TimedOut, Sentences::tr("%1 did not finish in time.").arg(command.first()),
                     u"toolchain"_s};
    }
    const QByteArray output = process.readAll();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::Internal,
                     Sentences::tr("%1 failed: %2").arg(command.first(), QString::fromUtf8(output.left(400))),
                     u"toolchain"_s};
    return output;
}

} // namespace codewar
