// SPDX-License-Identifier: GPL-3.0-or-later
#include "barejobs.h"
#include "command.h"
#include "programs.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

} // namespace

QStringList cppCompileCommand()
{
    return words("g++ -std=c++17 -O2 -Wall main.cpp -o executable");
}

QStringList pythonCommand()
{
    return words("python3 main.py");
}

double BareJobs::cpp(const QByteArray &source, Around around) const
{
    QElapsedTimer clock;
    clock.start();
    const QTemporaryDir folder(jobTemplate());
    writeFile(folder.filePath(u"main.cpp"_s), source);
    if (around == Around::Bubblewrap) {
        const QString both = cppCompileCommand().join(u' ') + u" && ./executable"_s;
        runInBubblewrap({u"sh"_s, u"-c"_s, both}, folder.path());
    } else {
        run(cppCompileCommand(), folder.path());
        run({u"./executable"_s}, folder.path());
    }
    return millisecondsOf(clock);
}

double BareJobs::python(const QByteArray &source, Around around) const
{
    QElapsedTimer clock;
    clock.start();
    const QTemporaryDir folder(jobTemplate());
    writeFile(folder.filePath(u"main.py"_s), source);
    if (around == Around::Bubblewrap)
        runInBubblewrap(pythonCommand(), folder.path());
    else
        run(pythonCommand(), folder.path());
    return millisecondsOf(clock);
}

double BareJobs::execCpp()
{
    if (!m_hello) {
        m_hello = std::make_unique<QTemporaryDir>(jobTemplate());
        writeFile(m_hello->filePath(u"main.cpp"_s), iostreamHello);
        run(cppCompileCommand(), m_hello->path());
    }
    QElapsedTimer clock;
    clock.start();
    run({u"./executable"_s}, m_hello->path());
    return millisecondsOf(clock);
}

double BareJobs::timed(const QStringList &command)
{
    QElapsedTimer clock;
    clock.start();
    runCommand(command, u"/"_s);
    return millisecondsOf(clock);
}

QString BareJobs::jobTemplate() const
{
    return (m_root.isEmpty() ? QDir::tempPath() : m_root + u"/tmp"_s) + u"/bench-XXXXXX"_s;
}

void BareJobs::run(const QStringList &command, const QString &folder) const
{
    runCommand(command, folder.mid(m_root.size()), m_root);
}

void BareJobs::runInBubblewrap(const QStringList &command, const QString &folder) const
{
    QStringList around = words("bwrap --unshare-all --die-with-parent --new-session");
    for (const QString &place : {u"/usr"_s, u"/etc"_s})
        around << u"--ro-bind"_s << m_root + place << place;
    around << words("--symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 --proc /proc "
                    "--dev /dev --tmpfs /tmp --bind")
           << folder << words("/w --chdir /w --");
    runCommand(around + command, folder);
}

std::vector<Measurement> bareLatencies(BareJobs &cpp, const BareJobs &python)
{
    using Around = BareJobs::Around;
    return {
        {u"C++ bare"_s, [&cpp] { return cpp.cpp(iostreamHello, Around::Nothing); }, {}},
        {u"C++ bwrap a job"_s, [&cpp] { return cpp.cpp(iostreamHello, Around::Bubblewrap); }, {}},
        {u"C++ bare exec"_s, [&cpp] { return cpp.execCpp(); }, {}},
        {u"bits bare"_s, [&cpp] { return cpp.cpp(bitsHello, Around::Nothing); }, {}},
        {u"Python bare"_s, [&python] { return python.python(pythonHello, Around::Nothing); }, {}},
        {u"Python bwrap a job"_s, [&python] { return python.python(pythonHello, Around::Bubblewrap); }, {}},
        {u"no-op bare"_s, [] { return BareJobs::timed({u"/bin/true"_s}); }, {}},
    };
}

Rate bareCppRate(const BareJobs &bare)
{
    return {u"C++ bare"_s, [&bare](int milliseconds) {
                return rateOf([&] { bare.cpp(iostreamHello, BareJobs::Around::Nothing); }, milliseconds);
            }};
}

Rate barePythonRate(const BareJobs &bare)
{
    return {u"Python bare"_s, [&bare](int milliseconds) {
                return rateOf([&] { bare.python(pythonHello, BareJobs::Around::Nothing); }, milliseconds);
            }};
}

} // namespace codewar
