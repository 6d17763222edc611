// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of the owner of containers at any moment, of a container's agent and of the engine's process beside
// it: nothing of ours runs a moment later, and none exists after the next start.
#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "tests/docker/childprocess.h"
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/support/privatefolders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Processes in the control groups of these containers.
QStringList processesOf(const QStringList &containers)
{
    QStringList found;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QString groups = QString::fromLatin1(readFile(u"/proc/%1/cgroup"_s.arg(pid)));
        for (const QString &container : containers) {
            if (groups.contains(container))
                found << pid + u' ' + QString::fromUtf8(readFile(u"/proc/%1/comm"_s.arg(pid)).trimmed());
        }
    }
    return found;
}

qint64 parentOf(qint64 pid)
{
    const QByteArray stat = readFile(u"/proc/%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

class TestKillDocker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeftOfAKilledOwner_data();
    void nothingIsLeftOfAKilledOwner();
    void whatWasNeverStartedGoesAtTheNextStart();
    void aServerStartedAgainSweepsWhatItLeft();
    void aKilledContainerIsOurFailureAndTheNextRunWorks_data();
    void aKilledContainerIsOurFailureAndTheNextRunWorks();
    void cleanupTestCase();

private:
    QStringList containersOf(qint64 owner, const QString &state = {});
    qint64 agentOf(const QString &container);
    void startHello(QProcess &process);
    int runHello();

    PrivateFolders m_folders;
    QTemporaryDir m_work;
    std::unique_ptr<Engine> m_engine;
    qint64 m_slowestMs = 0;
};

void TestKillDocker::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DOCKER_HOST"), "DOCKER_HOST names no engine: run this by make test.");
    QVERIFY2(::geteuid() == 0, "This test kills the engine's processes, which needs root.");
    const Result<Endpoint> endpoint = findEndpoint();
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().message));
    m_engine = std::make_unique<Engine>(*endpoint);
    const QList<std::pair<QString, QByteArray>> programs{
        {u"spin.cpp"_s, "#include <iostream>\n#include <unistd.h>\n"
                        "int main(){for(int i=0;i<5;++i)fork();std::cout<<1;for(;;);}"},
        {u"spin.py"_s, "import os\nfor i in range(4):\n    if os.fork() == 0 and i == 0: os.setsid()\n"
                       "while True: pass\n"},
        {u"hello.py"_s, "print('hello')\n"}};
    for (const auto &[name, text] : programs) {
        QFile file(m_work.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QCOMPARE(runHello(), 0);
}

void TestKillDocker::startHello(QProcess &process)
{
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  {u"run"_s, u"--quiet"_s, u"--sandbox"_s, u"docker"_s, m_work.filePath(u"hello.py"_s)});
    process.closeWriteChannel();
}

int TestKillDocker::runHello()
{
    QProcess process;
    startHello(process);
    return process.waitForFinished(patience) ? process.exitCode() : -1;
}

/// Ids of a process' containers, in one state or in any. Fails the test where the engine does not say.
QStringList TestKillDocker::containersOf(qint64 owner, const QString &state)
{
    const QString label = QString::fromLatin1(ownerLabel);
    const Result<QList<ContainerSummary>> list = Containers(*m_engine).list(label);
    [&] { QVERIFY2(list, list ? "" : qPrintable(list.error().message)); }();
    QStringList found;
    for (const ContainerSummary &container : list ? *list : QList<ContainerSummary>()) {
        // "BOOT/NAMESPACE/PID-STARTTIME"
        const QString process = container.labels.value(label).section(u'/', 2);
        if (process.section(u'-', 0, 0).toLongLong() == owner &&
            (state.isEmpty() || container.state == state))
            found << container.id;
    }
    return found;
}

qint64 TestKillDocker::agentOf(const QString &container)
{
    Request request;
    request.target = u"/containers/%1/json"_s.arg(container);
    const Result<QByteArray> answer = m_engine->call(request);
    return answer ? QJsonDocument::fromJson(*answer)["State"_L1]["Pid"_L1].toInteger() : 0;
}

void TestKillDocker::nothingIsLeftOfAKilledOwner_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("afterMs");
    const QStringList run{QStringLiteral(CODEWAR_RUNNER),
                          u"run"_s,
                          u"--no-cache"_s,
                          u"--sandbox"_s,
                          u"docker"_s,
                          u"--time-limit"_s,
                          u"5"_s};
    const QList<QStringList> commands{run + QStringList{m_work.filePath(u"spin.py"_s)},
                                      run + QStringList{m_work.filePath(u"spin.cpp"_s)},
                                      {QStringLiteral(CODEWAR_WARM_OWNER)}};
    const char *const names[] = {"a Python run", "a C++ run", "warm containers"};
    const int rounds = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 100 : 6;
    for (int i = 0; i < rounds; ++i) {
        const int kind = i % 3;
        // Making a container, compiling and running, or containers made, used and thrown away in turn.
        const int afterMs = QRandomGenerator::global()->bounded(kind == 0 ? 400 : kind == 1 ? 1500 : 4000);
        QTest::addRow("%d: the owner of %s after %d ms", i, names[kind], afterMs)
            << commands[kind] << afterMs;
    }
}

void TestKillDocker::nothingIsLeftOfAKilledOwner()
{
    QFETCH(QStringList, command);
    QFETCH(int, afterMs);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    endWithTheTest(process);
    process.start(command.first(), command.mid(1));
    QVERIFY(process.waitForStarted());
    const qint64 owner = process.processId();
    // The moment is the test; the length of the wait is drawn by chance, not a guess at when something is
    // ready.
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < afterMs)
        QTest::qWait(1);
    QVERIFY(process.state() == QProcess::Running);
    ::kill(static_cast<pid_t>(owner), SIGKILL);
    clock.restart();
    QVERIFY(process.waitForFinished(patience));
    // The engine may have been asked to start one just before, and does it after this. So what runs is
    // watched until the next owner has come and gone.
    const QStringList containers = containersOf(owner);
    qint64 lastSeenMs = 0;
    const auto nothingRuns = [&] {
        const bool nothing = containersOf(owner, u"running"_s).isEmpty() && processesOf(containers).isEmpty();
        if (!nothing)
            lastSeenMs = clock.elapsed();
        return nothing;
    };
    QVERIFY2(QTest::qWaitFor(nothingRuns, patience), qPrintable(processesOf(containers).join(u"; "_s)));
    QProcess next;
    startHello(next);
    QVERIFY(QTest::qWaitFor(
        [&] {
            nothingRuns();
            return next.state() == QProcess::NotRunning;
        },
        patience));
    QCOMPARE(next.exitCode(), 0);
    QVERIFY2(QTest::qWaitFor(nothingRuns, patience), qPrintable(processesOf(containers).join(u"; "_s)));
    QVERIFY(QTest::qWaitFor([&] { return containersOf(owner).isEmpty(); }, patience));
    m_slowestMs = std::max(m_slowestMs, lastSeenMs);
}

void TestKillDocker::whatWasNeverStartedGoesAtTheNextStart()
{
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  {u"run"_s, u"--sandbox"_s, u"docker"_s, m_work.filePath(u"spin.py"_s)});
    QVERIFY(process.waitForStarted());
    const qint64 owner = process.processId();
    const QString label = QString::fromLatin1(ownerLabel);
    QString ownerName;
    const auto findOwnerName = [&] {
        const Result<QList<ContainerSummary>> list = Containers(*m_engine).list(label);
        for (const ContainerSummary &container : list ? *list : QList<ContainerSummary>()) {
            const QString name = container.labels.value(label);
            if (name.section(u'/', 2).startsWith(u"%1-"_s.arg(owner)))
                ownerName = name;
        }
        return !ownerName.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(findOwnerName(), patience);
    const ContainerPlan plan{.image = u"codewar/python"_s,
                             .languageId = u"python"_s,
                             .owner = ownerName,
                             .memoryBytes = 64 << 20,
                             .processes = 10,
                             .firstUser = 20'000,
                             .userCount = 1};
    const Result<QString> never = Containers(*m_engine).create(u"codewar-test-never-%1"_s.arg(owner),
                                                               containerSpecification(plan, "unconfined"));
    QVERIFY2(never, never ? "" : qPrintable(never.error().message));
    QVERIFY(containersOf(owner, u"created"_s).contains(*never));
    ::kill(static_cast<pid_t>(owner), SIGKILL);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(runHello(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(containersOf(owner), QStringList(), patience);
}

void TestKillDocker::aServerStartedAgainSweepsWhatItLeft()
{
    ServeProcess server({u"--sandbox"_s, u"docker"_s, u"--rate-limit"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(ask(server.port(), "GET", "/health").status == 200, patience);
    const QByteArray spin =
        QJsonDocument(QJsonObject{{u"language"_s, u"python"_s},
                                  {u"code"_s, u"import os\nos.fork()\nwhile True: pass"_s}})
            .toJson(QJsonDocument::Compact);
    QCOMPARE(ask(server.port(), "POST", "/v1/runs", spin).status, 202);
    const qint64 owner = server.pid();
    QStringList containers;
    QTRY_VERIFY_WITH_TIMEOUT(
        processesOf(containers = containersOf(owner, u"running"_s)).filter(u"python"_s).size() >= 2,
        patience);
    server.restart();
    QTRY_VERIFY_WITH_TIMEOUT(ask(server.port(), "GET", "/health").status == 200, patience);
    QTRY_COMPARE_WITH_TIMEOUT(containersOf(owner), QStringList(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(containers), QStringList(), patience);
}

void TestKillDocker::aKilledContainerIsOurFailureAndTheNextRunWorks_data()
{
    QTest::addColumn<bool>("shim");
    QTest::newRow("its agent") << false;
    QTest::newRow("its containerd-shim") << true;
}

void TestKillDocker::aKilledContainerIsOurFailureAndTheNextRunWorks()
{
    QFETCH(bool, shim);
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  {u"run"_s, u"--json"_s, u"--sandbox"_s, u"docker"_s, u"--time-limit"_s, u"60"_s,
                   m_work.filePath(u"spin.py"_s)});
    process.closeWriteChannel();
    QVERIFY(process.waitForStarted());
    const qint64 owner = process.processId();
    // The agent and the program's processes.
    QStringList containers;
    QTRY_VERIFY_WITH_TIMEOUT(processesOf(containers = containersOf(owner, u"running"_s)).size() > 10,
                             patience);
    const qint64 agent = agentOf(containers.first());
    QVERIFY(agent > 1);
    const qint64 victim = shim ? parentOf(agent) : agent;
    QVERIFY(readFile(u"/proc/%1/comm"_s.arg(victim)).startsWith(shim ? "containerd-shim" : "codewar-agent"));
    ::kill(static_cast<pid_t>(victim), SIGKILL);
    QVERIFY(process.waitForFinished(patience));
    const QByteArray output = process.readAllStandardOutput();
    const QJsonObject result = QJsonDocument::fromJson(output).object();
    QVERIFY2(result["verdict"_L1] == "internal_error"_L1, output.constData());
    QVERIFY2(result["error"_L1].toString().endsWith(u'.'), output.constData());
    QCOMPARE(process.exitCode(), 70);
    QCOMPARE(runHello(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(containersOf(owner), QStringList(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(processesOf(containers), QStringList(), patience);
}

void TestKillDocker::cleanupTestCase()
{
    qInfo("the slowest container was last seen %lld ms after its owner was killed", m_slowestMs);
}

QTEST_GUILESS_MAIN(TestKillDocker)
#include "tst_kill_docker.moc"
