// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of everything at any moment: nothing is left a second later, or after the next start.
#include "tests/support/privatefolders.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 60'000;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All processes below this one, whichever of its threads started them. As a subreaper this test is the
/// parent of whatever outlives its own.
QList<pid_t> descendants(pid_t parent)
{
    QList<pid_t> found;
    const QString tasks = u"/proc/%1/task"_s.arg(parent);
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray children = readFile(tasks + u'/' + task + u"/children"_s);
        for (const QByteArray &child : children.simplified().split(' ')) {
            if (const pid_t pid = child.toInt(); pid > 0)
                found += QList<pid_t>{pid} + descendants(pid);
        }
    }
    return found;
}

bool isZombie(pid_t pid)
{
    const QByteArray stat = readFile(u"/proc/%1/stat"_s.arg(pid));
    return stat.isEmpty() || stat.mid(stat.lastIndexOf(')') + 2, 1) == "Z";
}

QList<pid_t> livingDescendants()
{
    QList<pid_t> living;
    for (pid_t pid : descendants(::getpid())) {
        if (!isZombie(pid))
            living += pid;
    }
    return living;
}

QStringList controlGroups()
{
    QStringList groups;
    QDirIterator folders(u"/sys/fs/cgroup"_s, {u"codewar"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        const QString base = folders.next();
        for (const QString &name : QDir(base).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            groups += base + u'/' + name;
    }
    return groups;
}

/// Whether no runner holds a group any more: a living one keeps its folder locked.
bool isOrphaned(const QString &group)
{
    const int fd = ::open(group.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool free = fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    ::close(fd);
    return free;
}

QStringList orphanedGroups()
{
    QStringList orphaned;
    for (const QString &group : controlGroups()) {
        if (isOrphaned(group))
            orphaned += group;
    }
    return orphaned;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void aKilledAgentIsOurFailureAndTheNextRunWorks();

private:
    int runHello();
    bool nothingIsOrphaned() const;

    PrivateFolders m_folders;
    QTemporaryDir m_work;
    QSet<QString> m_strangers; ///< groups of other runners that were killed where ours sweep nothing
};

void TestKill::initTestCase()
{
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
    const QStringList before = orphanedGroups();
    m_strangers = {before.begin(), before.end()};
    QFile cpp(m_work.filePath(u"a.cpp"_s));
    QVERIFY(cpp.open(QIODevice::WriteOnly));
    cpp.write("#include <iostream>\n#include <unistd.h>\nint main(){for(int "
              "i=0;i<5;++i)fork();for(;;)std::cout<<1;}");
    QFile python(m_work.filePath(u"a.py"_s));
    QVERIFY(python.open(QIODevice::WriteOnly));
    python.write(
        "import os\nfor i in range(4):\n    if os.fork() == 0 and i == 0: os.setsid()\nwhile True: pass\n");
    QFile hello(m_work.filePath(u"hello.py"_s));
    QVERIFY(hello.open(QIODevice::WriteOnly));
    hello.write("print('hello')\n");
}

bool TestKill::nothingIsOrphaned() const
{
    const QStringList orphaned = orphanedGroups();
    return std::all_of(orphaned.begin(), orphaned.end(),
                       [this](const QString &group) { return m_strangers.contains(group); });
}

int TestKill::runHello()
{
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER), {u"run"_s, u"--quiet"_s, m_work.filePath(u"hello.py"_s)});
    process.closeWriteChannel();
    return process.waitForFinished(timeoutMs) ? process.exitCode() : -1;
}

void TestKill::nothingIsLeft_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("afterMs");
    QTest::addColumn<bool>("runnerItself");
    const int rounds = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 200 : 6;
    for (int i = 0; i < rounds; ++i) {
        const int afterMs = QRandomGenerator::global()->bounded(i % 2 == 0 ? 80 : 900);
        QTest::addRow("%d: %s of a %s run after %d ms", i, i % 4 < 2 ? "the runner" : "any process",
                      i % 2 == 0 ? "Python" : "C++", afterMs)
            << (i % 2 == 0 ? u"a.py"_s : u"a.cpp"_s) << afterMs << (i % 4 < 2);
    }
}

void TestKill::nothingIsLeft()
{
    QFETCH(QString, file);
    QFETCH(int, afterMs);
    QFETCH(bool, runnerItself);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(CODEWAR_RUNNER),
                  {u"run"_s, u"--no-cache"_s, u"--time-limit"_s, u"2"_s, m_work.filePath(file)});
    QVERIFY(process.waitForStarted());
    // The moment is the test; the length of the wait is drawn by chance, not a guess at when something is
    // ready.
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < afterMs)
        QTest::qWait(1);
    // A run that was over before its moment has no pid, and kill(2) takes 0 for this test's own group.
    if (const auto runner = pid_t(process.processId()); runner > 0) {
        QList<pid_t> victims = runnerItself ? QList<pid_t>() : descendants(runner);
        if (victims.isEmpty())
            victims += runner;
        ::kill(victims[QRandomGenerator::global()->bounded(int(victims.size()))], SIGKILL);
        QVERIFY(process.waitForFinished(timeoutMs));
    }
    QTRY_VERIFY_WITH_TIMEOUT(livingDescendants().isEmpty(), 10'000);
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    // Other runners of this machine may come and go meanwhile; the next start after each is what counts.
    QTRY_VERIFY_WITH_TIMEOUT(runHello() == 0 && nothingIsOrphaned(), 20'000);
    const QStringList mounts = QString::fromLocal8Bit(readFile(u"/proc/self/mounts"_s)).split(u'\n');
    QVERIFY(mounts.filter(m_folders.path()).isEmpty());
}

void TestKill::aKilledAgentIsOurFailureAndTheNextRunWorks()
{
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER), {u"run"_s, u"--json"_s, m_work.filePath(u"a.py"_s)});
    process.closeWriteChannel();
    pid_t agent = 0;
    const auto findAgent = [&] {
        for (pid_t pid : descendants(pid_t(process.processId()))) {
            if (readFile(u"/proc/%1/cmdline"_s.arg(pid)).contains("seccomp-fd=") &&
                readFile(u"/proc/%1/comm"_s.arg(pid)).trimmed() != "bwrap" && !descendants(pid).isEmpty())
                agent = pid;
        }
        return agent != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(findAgent(), timeoutMs);
    ::kill(agent, SIGKILL);
    QVERIFY(process.waitForFinished(timeoutMs));
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(output.contains("\"verdict\":\"internal_error\""), output.constData());
    QCOMPARE(process.exitCode(), 70);
    QCOMPARE(runHello(), 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
