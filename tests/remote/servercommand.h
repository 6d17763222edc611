// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QProcess>
#include <QTemporaryDir>

namespace codewar::test {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errorOutput;
};

/// `codewar-runner run --server` of a program, in Python unless `options` have another language. With the
/// test's event loop, in which scripted servers are.
inline Outcome runOn(const QString &server, const QStringList &options, const QByteArray &program,
                     const QByteArray &input = {}, const QString &key = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("main.py")));
    if (!file.open(QIODevice::WriteOnly) || file.write(program) != program.size() || !file.flush())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CODEWAR_API_KEY"), key);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  QStringList{QStringLiteral("run"), QStringLiteral("--server"), server} + options +
                      QStringList{file.fileName()});
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, timeoutMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace codewar::test
