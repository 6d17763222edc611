// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusrunner.h"

#include "tests/support/testedsandbox.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

// Far beyond every limit that the corpus sets: only a runner that hangs takes so long.
constexpr int giveUpMs = 90'000;

constexpr auto readableByAll = QFile::Permissions(0x6644);

/// The name to submit a program under: its own hostile one where a file system can hold it.
QString submittedName(const CorpusProgram &program)
{
    const QString &name = program.saveAs;
    if (!name.isEmpty() && !name.contains(u'/') && name != ".."_L1 && name.toUtf8().size() <= 255)
        return name;
    return program.language == "cpp"_L1 ? u"main.cpp"_s : u"main.py"_s;
}

/// Reads the lines of --events as they come, and when.
class EventReader
{
public:
    explicit EventReader(CorpusOutcome &outcome) : m_outcome(outcome) {}

    void read(const QByteArray &line)
    {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        const QString name = event["event"_L1].toString();
        if (name == "stage"_L1 && event["stage"_L1] == "run"_L1) {
            m_sinceRun.start();
        } else if (name == "stdout"_L1 && m_sinceRun.isValid()) {
            const double now = static_cast<double>(m_sinceRun.nsecsElapsed()) / 1e9;
            if (m_outcome.firstByteSeconds < 0)
                m_outcome.firstByteSeconds = now;
            m_outcome.streamSeconds = now - m_outcome.firstByteSeconds;
        } else if (name == "result"_L1) {
            m_outcome.result = event["result"_L1].toObject();
            m_outcome.resultText = line;
        }
    }

private:
    CorpusOutcome &m_outcome;
    QElapsedTimer m_sinceRun;
};

} // namespace

CorpusRunner::CorpusRunner(QString name, int userId, ProcessNursery &nursery)
    : m_name(std::move(name)),
      m_userId(userId),
      m_inDocker(test::testedSandbox() == Target::Sandbox::Docker),
      m_nursery(nursery)
{}

bool CorpusRunner::isOrdinaryUser() const
{
    return m_userId > 0 || ::geteuid() != 0;
}

QString CorpusRunner::prepare(const QString &binaries)
{
    if (!m_place.isValid())
        return m_place.errorString();
    // The folder of the test is closed to other users, and so may be the one it was built in.
    QFile::setPermissions(m_place.path(), QFile::Permissions(0x7755));
    m_runner = m_place.filePath(u"codewar-runner"_s);
    for (const QString &name : {u"codewar-runner"_s, u"codewar-agent"_s}) {
        const QString from = QDir(binaries).filePath(name);
        if (QFile::exists(from) && !QFile::copy(from, m_place.filePath(name)))
            return u"cannot copy %1"_s.arg(from);
    }
    for (const QString &name : {u"home"_s, u"runtime"_s, u"cache"_s}) {
        if (!makeFolder(m_place.filePath(name)))
            return u"cannot make the folders of %1"_s.arg(m_name);
    }
    // Images bring their own along.
    return m_inDocker ? QString() : buildHeaders();
}

/// Once for all programs, as the window does it in the background.
QString CorpusRunner::buildHeaders()
{
    QProcess process;
    process.setProcessEnvironment(environment(m_place.filePath(u"runtime"_s)));
    process.setStandardInputFile(QProcess::nullDevice());
    const QStringList command = asUser({m_runner, u"doctor"_s, u"--build-headers"_s});
    if (m_nursery.run(process, command, giveUpMs, [] {}) && process.exitCode() == 0)
        return {};
    return u"doctor, as %1: "_s.arg(m_name) +
           QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

CorpusOutcome CorpusRunner::run(const CorpusProgram &program, QStringList *leftovers)
{
    const QDir place(m_place.filePath(QString::number(m_runs.fetchAndAddOrdered(1))));
    const QString source = place.filePath(u"source/"_s + submittedName(program));
    const QString current = place.filePath(u"current"_s);
    const QString temporary = place.filePath(u"tmp"_s);
    CorpusOutcome outcome;
    if (!QDir().mkpath(place.filePath(u"source"_s)) || !QFile::copy(program.source, source) ||
        !makeFolder(current) || !makeFolder(temporary)) {
        outcome.messages = "cannot make the folders of a run";
        return outcome;
    }
    QFile::setPermissions(source, readableByAll);

    EventReader events(outcome);
    QProcess process;
    process.setProcessEnvironment(environment(temporary));
    process.setWorkingDirectory(current);
    process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    outcome.answered = m_nursery.run(process, command(program, source), giveUpMs, [&] {
        while (program.streams && process.canReadLine())
            events.read(process.readLine());
    });
    outcome.totalSeconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    outcome.exitStatus = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.messages = process.readAllStandardError();
    if (!program.streams) {
        outcome.resultText = process.readAllStandardOutput();
        outcome.result = QJsonDocument::fromJson(outcome.resultText).object();
    }
    for (const QString &folder : {current, temporary})
        *leftovers << QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                             QDir::NoDotAndDotDot);
    QDir(place).removeRecursively();
    return outcome;
}

QStringList CorpusRunner::command(const CorpusProgram &program, const QString &source) const
{
    const auto limit = [&](QLatin1String key) { return program.limits[key].toVariant().toString(); };
    return asUser({m_runner, u"run"_s, program.streams ? u"--events"_s : u"--json"_s, u"--sandbox"_s,
                   test::testedSandboxName(), u"--language"_s, program.language, u"--stdin"_s, program.input,
                   u"--time-limit"_s, limit("wall_s"_L1), u"--compile-time-limit"_s,
                   limit("compile_wall_s"_L1), u"--memory-limit"_s, limit("memory_mb"_L1),
                   u"--output-limit"_s, limit("output_bytes"_L1), source});
}

QStringList CorpusRunner::asUser(const QStringList &command) const
{
    if (m_userId <= 0)
        return command;
    const QString id = QString::number(m_userId);
    const QStringList become{u"setpriv"_s,        u"--reuid"_s,         id,     u"--regid"_s, id,
                             u"--clear-groups"_s, u"--inh-caps=-all"_s, u"--"_s};
    return become + command;
}

QProcessEnvironment CorpusRunner::environment(const QString &temporary) const
{
    QProcessEnvironment environment;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s})
        environment.insert(name, ours.value(name));
    if (m_inDocker)
        environment.insert(u"DOCKER_HOST"_s, ours.value(u"DOCKER_HOST"_s));
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_place.filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_place.filePath(u"runtime"_s));
    environment.insert(u"TMP_DIR"_s, m_place.filePath(u"cache"_s));
    environment.insert(u"TMPDIR"_s, temporary);
    return environment;
}

bool CorpusRunner::makeFolder(const QString &path) const
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::Permissions(0x7755)))
        return false;
    const auto id = static_cast<uid_t>(m_userId);
    return m_userId < 0 || ::chown(path.toLocal8Bit().constData(), id, id) == 0;
}

} // namespace codewar
