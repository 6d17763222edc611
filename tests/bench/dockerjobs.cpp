// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockerjobs.h"
#include "barejobs.h"
#include "command.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

constexpr char hello[] = "hello\n";

QString docker(const QStringList &arguments)
{
    return QString::fromUtf8(runCommand(QStringList{u"docker"_s} + arguments, u"/"_s)).trimmed();
}

void requireHello(const QByteArray &output)
{
    if (output != hello)
        qFatal("wrong output: %s", output.left(200).constData());
}

} // namespace

DockerLanguage cppInDocker()
{
    return {u"codewar/cpp"_s, u"main.cpp"_s, cppCompileCommand().join(u' ') + u" && ./executable"_s};
}

DockerLanguage pythonInDocker()
{
    return {u"codewar/python"_s, u"main.py"_s, pythonCommand().join(u' ')};
}

DockerJobs::DockerJobs(DockerLanguage language) : m_language(std::move(language))
{
    m_warm =
        docker({u"run"_s, u"--rm"_s, u"--detach"_s, u"--cpus=1"_s, u"--memory=1g"_s, u"--network"_s,
                u"none"_s, u"-v"_s, m_jobs.path() + u":/jobs"_s, m_language.image, u"sleep"_s, u"3600"_s});
}

DockerJobs::~DockerJobs()
{
    docker({u"rm"_s, u"--force"_s, m_warm});
}

double DockerJobs::runAsOriginal(const QByteArray &source) const
{
    return run(source, {u"sh"_s, u"-c"_s, m_language.line + u" <input.txt >output.txt"_s});
}

double DockerJobs::runImage(const QByteArray &source) const
{
    return run(source, {});
}

double DockerJobs::run(const QByteArray &source, const QStringList &command) const
{
    QElapsedTimer clock;
    clock.start();
    const QTemporaryDir folder;
    writeFile(folder.filePath(m_language.mainFile), source);
    writeFile(folder.filePath(u"input.txt"_s), {});
    docker(QStringList{u"run"_s, u"--rm"_s, u"--cpus=1"_s, u"--memory=256m"_s, u"--network"_s, u"none"_s,
                       u"-v"_s, folder.path() + u":/app"_s, m_language.image} +
           command);
    QFile output(folder.filePath(u"output.txt"_s));
    requireHello(output.open(QIODevice::ReadOnly) ? output.readAll() : QByteArray("no output.txt"));
    return millisecondsOf(clock);
}

double DockerJobs::exec(const QByteArray &source) const
{
    QElapsedTimer clock;
    clock.start();
    const QTemporaryDir folder(m_jobs.filePath(u"XXXXXX"_s));
    writeFile(folder.filePath(m_language.mainFile), source);
    const QString inside = u"/jobs/"_s + QDir(folder.path()).dirName();
    requireHello(runCommand(
        {u"docker"_s, u"exec"_s, u"--workdir"_s, inside, m_warm, u"sh"_s, u"-c"_s, m_language.line}, u"/"_s));
    return millisecondsOf(clock);
}

ImageRoot::ImageRoot(const QString &image)
{
    const QString id = docker({u"create"_s, u"--network"_s, u"none"_s, image});
    runCommand({u"sh"_s, u"-c"_s, u"docker export \"$0\" | tar -x --exclude=headers --exclude=dev"_s, id},
               m_folder.path());
    docker({u"rm"_s, id});
}

} // namespace codewar
