// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace codewar::test {

using namespace Qt::StringLiterals;

inline constexpr int dockerTimeoutMs = 120'000;

struct Outcome
{
    int status = -1;
    QByteArray output; ///< of the command
    QByteArray errorOutput;
};

/// The docker command, as other programs use it.
inline Outcome docker(const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"docker"_s, arguments);
    if (!process.waitForFinished(dockerTimeoutMs))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// In a container of the language's image.
inline Outcome shell(const QString &language, const QString &script)
{
    return docker(
        {u"run"_s, u"--rm"_s, u"--network"_s, u"none"_s, "codewar/"_L1 + language, u"sh"_s, u"-c"_s, script});
}

inline QString mainFile(const QString &language)
{
    return "main."_L1 + (language == "python"_L1 ? u"py"_s : language);
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

inline void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

/// A job folder as the original server makes it.
class Job
{
public:
    Job(const QString &language, const QByteArray &source) : m_language(language)
    {
        write(mainFile(language), source);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const { writeFile(path(name), text); }
    Outcome run() const
    {
        return docker({u"run"_s, u"--rm"_s, u"--cpus=1"_s, u"--memory=256m"_s, u"--network"_s, u"none"_s,
                       u"-v"_s, m_folder.path() + ":/app"_L1, "codewar/"_L1 + m_language});
    }
    QByteArray output() const { return readFile(path(u"output.txt"_s)); }
    /// The seconds in time.txt; -1 where it holds anything else.
    double seconds() const
    {
        bool isNumber = false;
        const QByteArray text = readFile(path(u"time.txt"_s));
        const double value = text.trimmed().toDouble(&isNumber);
        return isNumber && text.count('\n') == 1 ? value : -1;
    }

private:
    QString m_language;
    QTemporaryDir m_folder;
};

} // namespace codewar::test
