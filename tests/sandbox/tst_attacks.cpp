// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that attack their sandbox, one row or more for each class of attack; after each, a probe in the
// sandbox it left must find nothing of it. CODEWAR_TEST_SANDBOX names the kind of sandbox.
#include "runner/connect/connect.h"
#include "tests/support/testedsandbox.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <signal.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace codewar;

namespace {

/// How an attack ends and the longest its run stage may take.
struct Expectation
{
    QList<Verdict> verdicts;
    std::chrono::milliseconds time = 10s;
};

const Expectation fine{{Verdict::Ok}};
const Expectation stopped{{Verdict::TimeLimit}, 1s};
const Expectation refused{{Verdict::CompileError}};
/// Stopped, or told that there is no more: which, depends on what holds the limits.
const Expectation bounded{{Verdict::MemoryLimit, Verdict::RuntimeError, Verdict::Ok}};

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray program(const QString &name)
{
    return readFile(QStringLiteral(CODEWAR_ATTACKS) + u'/' + name);
}

/// Fields of /proc/PID/stat behind the name: state, parent and so on; none where there is no such process.
QList<QByteArray> statOf(const QString &pid)
{
    const QByteArray stat = readFile("/proc/"_L1 + pid + "/stat"_L1);
    return stat.isEmpty() ? QList<QByteArray>() : stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

bool isAlive(const QString &pid)
{
    const QList<QByteArray> fields = statOf(pid);
    return !fields.isEmpty() && fields.first() != "Z" && fields.first() != "X";
}

/// Pids of everything that a process started and that those started.
QStringList descendantsOf(qint64 pid)
{
    QStringList found{QString::number(pid)};
    const QStringList pids = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (qsizetype next = 0; next < found.size(); ++next) {
        for (const QString &candidate : pids) {
            const QList<QByteArray> fields = statOf(candidate);
            if (fields.size() > 1 && QString::fromLatin1(fields[1]) == found[next])
                found += candidate;
        }
    }
    return found.mid(1);
}

} // namespace

Q_DECLARE_METATYPE(Expectation)

class TestAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void attack_data();
    void attack();
    void slowReaderKeepsVerdict();
    void hostileTextArrivesUnchanged();
    void crashOfTheAppLeavesNoProcess();

private:
    RunResult run(const QString &file, std::chrono::milliseconds time = 10s);

    const bool m_inDocker = test::testedSandbox() == Target::Sandbox::Docker;
    QTemporaryDir m_folder;
    LanguageRegistry m_registry;
    std::unique_ptr<Runner> m_runner;
};

void TestAttacks::initTestCase()
{
    // The sandbox's own users must be able to walk to it.
    QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7055)));
    qputenv("TMP_DIR", m_folder.path().toLocal8Bit());
    m_registry = LanguageRegistry::loadDefault();
    Target target;
    target.sandbox = test::testedSandbox();
    target.concurrency = 1; // so that the probe gets the sandbox that the attack left
    Result<std::unique_ptr<Runner>> runner = connectRunner(target, m_registry);
    QVERIFY2(runner, runner ? "" : qPrintable(runner.error().message));
    m_runner = std::move(*runner);
    QTRY_VERIFY2_WITH_TIMEOUT(m_runner->status().ready, qPrintable(m_runner->status().message), 60'000);
}

RunResult TestAttacks::run(const QString &file, std::chrono::milliseconds time)
{
    RunRequest request;
    request.language = file.endsWith(".py"_L1) ? u"python"_s : u"cpp"_s;
    request.files = {{file, program(file)}};
    request.limits.runTime = time;
    request.limits.compileTime = 4s;
    request.limits.compileMemoryBytes = 512 << 20;
    RunResult result;
    result.error = u"it never ended"_s;
    const Result<std::unique_ptr<Run>> started = m_runner->start(request);
    if (!started)
        return result;
    bool over = false;
    connect(started->get(), &Run::finished, this, [&](const RunResult &finished) {
        result = finished;
        over = true;
    });
    (void)QTest::qWaitFor([&over] { return over; }, 25'000);
    return result;
}

void TestAttacks::attack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Expectation>("expected");
    const auto row = [](const char *name, const QString &file, const Expectation &expected) {
        QTest::newRow(name) << file << expected;
    };
    row("forged results", u"forged_results.py"_s, {{Verdict::RuntimeError}});
    row("symlink, FIFO and TOCTOU on result files", u"result_files.py"_s, fine);
    row("symlink, FIFO and TOCTOU on result files: executable", u"replaced_executable.cpp"_s, fine);
    row("time", u"time.py"_s, stopped);
    row("kill races: fork bomb", u"kill_races.py"_s, stopped);
    row("kill races: orphans", u"kill_races_orphans.py"_s, fine);
    row("kill races: output held by nobody", u"held_output.py"_s, {{Verdict::Ok}, 2s});
    row("output flood", u"output_flood.py"_s, {{Verdict::OutputLimit}});
    row("memory: sum of processes", u"memory_children.py"_s, {{Verdict::MemoryLimit}});
    row("memory: held by no process", u"memory_unmapped.py"_s, bounded);
    row("memory: System V", u"memory_system_v.py"_s, bounded);
    row("memory: shared pages", u"memory_shared.py"_s, bounded);
    row("memory: page tables", u"memory_page_tables.cpp"_s, bounded);
    row("memory: the agent is no victim", u"oom_agent.cpp"_s,
        {{Verdict::MemoryLimit, Verdict::TimeLimit}, 4s});
    row("OOM verdict: a child's", u"oom_verdict.py"_s, {{Verdict::MemoryLimit}});
    row("OOM verdict: forged", u"oom_forged.py"_s, {{Verdict::RuntimeError}});
    row("disk and inodes", u"disk_and_inodes.py"_s, fine);
    row("leftovers for the next run", u"leftovers.py"_s, fine);
    row("leftovers for the next run: rights", u"folder_rights.py"_s, fine);
    row("compile time: endless input", u"compile_endless_input.cpp"_s, refused);
    row("compile time: templates", u"compile_templates.cpp"_s, refused);
    row("compile time: diagnostics", u"compile_diagnostics.cpp"_s, refused);
    row("compile time: data", u"compile_data.cpp"_s, refused);
    row("compile time: secrets", u"compile_secrets.cpp"_s, refused);
    row("same-uid tricks against the agent", u"agent_tricks.py"_s, fine);
    row("same-uid tricks against the agent: wide numbers", u"agent_tricks_wide.py"_s, fine);
    row("same-uid tricks against the agent: processors", u"processors.py"_s, fine);
    row("kernel surface: calls", u"kernel_surface.py"_s, fine);
    row("kernel surface: other architectures", u"kernel_surface_abi.cpp"_s, fine);
    if (m_inDocker) {
        row("images: what of the host is visible", u"container_view.py"_s, fine);
        row("images: ways out", u"container_escape.py"_s, fine);
    } else {
        row("images: what of the host is visible", u"host_view.py"_s, fine);
        row("images: made-up users and hosts", u"made_up_files.py"_s, fine);
    }
}

void TestAttacks::attack()
{
    QFETCH(const QString, file);
    QFETCH(const Expectation, expected);
    const RunResult result = run(file, expected.time);
    const QByteArray said = result.output.left(2000) + result.errorOutput.left(2000);
    const QByteArray report = verdictName(result.verdict).toUtf8() + ": " + result.error.toUtf8() + '\n' +
                              said + result.compileOutput.left(500);
    QVERIFY2(expected.verdicts.contains(result.verdict), report.constData());
    QVERIFY2(!said.contains("BREACH"), said.constData());
    QVERIFY2(result.timing.runMs < double(expected.time.count()) + 1500,
             qPrintable(QString::number(result.timing.runMs)));

    const RunResult probe = run(file.endsWith(".py"_L1) ? u"probe.py"_s : u"probe.cpp"_s);
    QVERIFY2(probe.output.startsWith("CLEAN in "), probe.output.constData());
    QCOMPARE(probe.errorOutput + probe.compileOutput, QByteArray());
    QCOMPARE(probe.verdict, Verdict::Ok);
}

/// Class "time": the time that a reader takes is not the program's.
void TestAttacks::slowReaderKeepsVerdict()
{
    RunRequest request;
    request.language = u"python"_s;
    request.files = {{u"main.py"_s, program(u"slow_reader.py"_s)}};
    request.limits.runTime = 1s;
    Result<std::unique_ptr<Run>> started = m_runner->start(request);
    QVERIFY(started);
    std::optional<RunResult> result;
    connect(started->get(), &Run::finished, this, [&](const RunResult &finished) { result = finished; });
    (*started)->setOutputPaused(true);
    QTest::qWait(5500);
    (*started)->setOutputPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000);
    QCOMPARE(result->verdict, Verdict::Ok);
    QCOMPARE(result->output.size(), 1'450'000);
}

/// Class "GUI": making it sane is the reader's work, so nothing may be lost or changed before.
void TestAttacks::hostileTextArrivesUnchanged()
{
    QByteArray text;
    for (int byte = 0; byte < 256; ++byte)
        text += char(byte);
    text += "\x1b]52;c;Y29kZXdhcg==\x07\x1b]0;title\x07\x1b[2J\x1b[31m<img src='file:///etc/passwd'>";
    text += u"\u202e\u2066\ufeff\U0001f600"_s.toUtf8().chopped(1) + "\xc3\xc3\xc3";
    QCOMPARE(run(u"hostile_text.py"_s).output, text.repeated(100));
}

/// Class "crash of the app"; for containers see tst_kill.
void TestAttacks::crashOfTheAppLeavesNoProcess()
{
    if (m_inDocker)
        return;
    QProcess app;
    app.start(QStringLiteral(CODEWAR_RUNNER),
              {u"run"_s, u"--sandbox"_s, u"bubblewrap"_s, QStringLiteral(CODEWAR_ATTACKS) + "/sleeper.py"_L1,
               u"--time-limit"_s, u"60"_s});
    QVERIFY(app.waitForStarted());
    QStringList started;
    // bubblewrap, the agent and the program.
    QTRY_VERIFY_WITH_TIMEOUT((started = descendantsOf(app.processId())).size() >= 3, 15'000);
    ::kill(static_cast<pid_t>(app.processId()), SIGKILL);
    app.waitForFinished();
    for (const QString &pid : started)
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 1000);
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
