// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace codewar {

/// A language in the words of the docker command and a shell.
struct DockerLanguage
{
    QString image;
    QString mainFile;
    QString line; ///< compiles and runs the main file in the current folder
};

DockerLanguage cppInDocker();
DockerLanguage pythonInDocker();

/// Runs programs that print "hello" with the docker command, as others do. Each gives the milliseconds from
/// the source text to the output, and aborts where that is wrong. Thread-safe.
class DockerJobs
{
public:
    /// Starts the container for exec().
    explicit DockerJobs(DockerLanguage language);
    ~DockerJobs();
    DockerJobs(const DockerJobs &) = delete;
    DockerJobs &operator=(const DockerJobs &) = delete;

    /// A container for the program, as the original server has it: its command, and what its run.sh does.
    double runAsOriginal(const QByteArray &source) const;
    /// The same command with this image's own run.sh, which keeps program and results apart and uses the
    /// precompiled headers.
    double runImage(const QByteArray &source) const;
    /// A container that is there already, with nothing between it and the program.
    double exec(const QByteArray &source) const;

private:
    double run(const QByteArray &source, const QStringList &command) const;

    DockerLanguage m_language;
    QTemporaryDir m_jobs; ///< the warm container's folder of jobs
    QString m_warm;       ///< id
};

/// The root file system of an image, in a folder of its own.
class ImageRoot
{
public:
    explicit ImageRoot(const QString &image);
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace codewar
