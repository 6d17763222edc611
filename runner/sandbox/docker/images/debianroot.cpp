// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/debianroot.h"

#include "runner/sandbox/process/hostcommand.h"

#include <QProcess>

#include <signal.h>
#include <unistd.h>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int pollMs = 100;
constexpr int secondsToEnd = 30;
constexpr qsizetype keptLines = 5;

/// This machine's own way to reach an archive (proxies and the like) holds inside too.
QStringList aptOptions()
{
    QStringList options{u"--aptopt=Acquire::Check-Valid-Until \"false\""_s}; // an old mirror will do
    const Result<QByteArray> all = runHostCommand({u"apt-config"_s, u"dump"_s}, 30s);
    if (!all)
        return options;
    for (const QByteArray &line : all->split('\n')) {
        for (const char *wanted : {"Acquire::http", "Acquire::https", "Acquire::Retries",
                                   "Acquire::Check-Date", "Acquire::Force"}) {
            if (line.startsWith(wanted)) {
                options += u"--aptopt="_s + QString::fromUtf8(line);
                break;
            }
        }
    }
    return options;
}

QStringList arguments(const DebianRoot &root, const QString &tar)
{
    QStringList list = {u"--variant=minbase"_s,
                        u"--include="_s + root.packages.join(u','),
                        u"--dpkgopt=path-exclude=/usr/share/man/*"_s,
                        u"--dpkgopt=path-exclude=/usr/share/info/*"_s,
                        u"--dpkgopt=path-exclude=/usr/share/locale/*"_s,
                        u"--dpkgopt=path-exclude=/usr/share/doc/*"_s,
                        u"--dpkgopt=path-include=/usr/share/doc/*/copyright"_s};
    for (const auto &[name, target] : root.links.asKeyValueRange())
        list += u"--customize-hook=ln -sf '%1' \"$1/usr/bin/%2\""_s.arg(target, name);
    return list << aptOptions() << root.suite << tar;
}

Error failed(const QStringList &lastLines)
{
    return {
        ErrorCode::Unavailable,
        u"No base image could be made from Debian packages; mmdebstrap said: %1 — Check that this machine "
        "reaches its Debian archive (apt-get update), and run this as root or install the package uidmap."_s
            .arg(lastLines.join(u" / "_s)),
        u"images"_s};
}

/// Ends mmdebstrap, which consists of several processes, the way Ctrl-C does: then it cleans up after itself.
void end(QProcess &process)
{
    const pid_t group = static_cast<pid_t>(process.processId());
    ::kill(-group, SIGINT);
    if (!process.waitForFinished(secondsToEnd * 1000)) {
        ::kill(-group, SIGKILL);
        process.waitForFinished();
    }
}

} // namespace

Result<QString> makeDebianRoot(const DebianRoot &root, const QString &folder, const ImageProgress &progress,
                               const std::stop_token &stop)
{
    const QString program = findProgram(u"mmdebstrap"_s);
    if (program.isEmpty())
        return Error{ErrorCode::Unavailable,
                     u"No base image can be made from Debian packages, as mmdebstrap is missing. Install it "
                     "(apt-get install mmdebstrap), or load images that another machine saved: "
                     "codewar-runner images load FILE."_s,
                     u"images"_s};
    const QString tar = folder + "/root.tar"_L1;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QString::fromLatin1(sandboxPath) + ":/usr/sbin:/sbin"_L1);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setsid(); }); // a group of its own, for end()
    process.start(program, arguments(root, tar));
    QStringList lastLines;
    const auto readLines = [&] {
        while (process.canReadLine()) {
            const QString line = QString::fromUtf8(process.readLine()).trimmed();
            lastLines = (lastLines << line).mid(qMax(0, lastLines.size() - keptLines));
            progress(ProgressKind::Detail, line);
        }
    };
    while (!process.waitForFinished(pollMs) && process.state() != QProcess::NotRunning) {
        readLines();
        if (!stop.stop_requested())
            continue;
        end(process);
        return Error{ErrorCode::Cancelled, u"The base image was not made: cancelled."_s, u"images"_s};
    }
    readLines();
    if (process.error() == QProcess::FailedToStart)
        return failed({process.errorString()});
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(lastLines);
    return tar;
}

} // namespace codewar::docker
