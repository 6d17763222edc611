// SPDX-License-Identifier: GPL-3.0-or-later
// Job folders and programs that try to fool run.sh, under `docker run` as the original server uses it.
#include "tests/docker/imagejob.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestImageAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plantedResultsAreReplaced_data();
    void plantedResultsAreReplaced();
    void plantedSourcesAreRefused_data();
    void plantedSourcesAreRefused();
    void resultsCannotBeForged();
    void programsCannotReachTheScript();
    void whatAProgramLeavesBehindIsEnded();
    void aForkBombEndsWithItsTime();
};

void TestImageAttacks::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DOCKER_HOST"),
             "This test needs the engine of tests/engine/with-engine, as scripts/test starts it.");
}

void TestImageAttacks::plantedResultsAreReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLink"); ///< else a FIFO
    for (const QString &name : {u"output.txt"_s, u"time.txt"_s}) {
        QTest::newRow(qPrintable(name + " link"_L1)) << name << true;
        QTest::newRow(qPrintable(name + " fifo"_L1)) << name << false;
    }
}

void TestImageAttacks::plantedResultsAreReplaced()
{
    QFETCH(QString, name);
    QFETCH(bool, isLink);
    const Job job(u"python"_s, "print('real')");
    // A link's target as the container sees it.
    job.write(u"precious"_s, "untouched");
    const QByteArray path = job.path(name).toLocal8Bit();
    QCOMPARE(isLink ? ::symlink("/app/precious", path.constData()) : ::mkfifo(path.constData(), 0666), 0);
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("real\n"));
    QVERIFY(job.seconds() >= 0);
    QCOMPARE(readFile(job.path(u"precious"_s)), QByteArray("untouched"));
    struct stat info
    {};
    QCOMPARE(::lstat(path.constData(), &info), 0);
    QVERIFY(S_ISREG(info.st_mode));
}

void TestImageAttacks::plantedSourcesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLink"); ///< else a FIFO
    for (const QString &name : {u"main.py"_s, u"input.txt"_s}) {
        QTest::newRow(qPrintable(name + " link"_L1)) << name << true;
        QTest::newRow(qPrintable(name + " fifo"_L1)) << name << false;
    }
}

void TestImageAttacks::plantedSourcesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, isLink);
    const Job job(u"python"_s, "print(input())");
    const QByteArray path = job.path(name).toLocal8Bit();
    QFile::remove(job.path(name));
    QCOMPARE(isLink ? ::symlink("/etc/hostname", path.constData()) : ::mkfifo(path.constData(), 0666), 0);
    const Outcome outcome = job.run();
    QCOMPARE(outcome.status, 64);
    QVERIFY2(outcome.errorOutput.contains("plain file"), outcome.errorOutput);
    QCOMPARE(job.output(), QByteArray());
    QVERIFY(job.seconds() >= 0);
}

void TestImageAttacks::resultsCannotBeForged()
{
    const Job job(u"python"_s, R"(
import os
for name in ("output.txt", "time.txt"):
    path = "/app/" + name
    try:
        open(path, "w").write("forged in place")
    except OSError:
        pass
    os.rename(path, path + ".old")
os.symlink("/etc/passwd", "/app/output.txt")
open("/app/time.txt", "w").write("forged")
print("real")
)");
    // Where the server's folder lets anyone in, a program can rename; what is read must be true all the same.
    QCOMPARE(::chmod(job.path(u"."_s).toLocal8Bit().constData(), 0777), 0);
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("real\n"));
    QVERIFY(!QFileInfo(job.path(u"output.txt"_s)).isSymLink());
    QVERIFY(job.seconds() >= 0);
}

void TestImageAttacks::programsCannotReachTheScript()
{
    const Job job(u"python"_s, R"(
import ctypes, os
def attempt(name, action):
    try:
        print(name, "DONE" if action() in (None, 0) else "refused")
    except OSError:
        print(name, "refused")
libc = ctypes.CDLL(None)
for pid in (1, os.getppid()):
    attempt("kill", lambda: os.kill(pid, 9))
    attempt("ptrace", lambda: libc.ptrace(16, pid, 0, 0))
    attempt("memory", lambda: open(f"/proc/{pid}/mem", "r+b").close())
    attempt("output", lambda: open(f"/proc/{pid}/fd/3", "w").close())
    attempt("time", lambda: open(f"/proc/{pid}/fd/4", "w").close())
print(os.getuid(), os.getgid(), os.getgroups(), sorted(os.listdir("/proc/self/fd"))[:4])
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(*(status[key].strip() for key in ("CapEff", "CapPrm", "CapInh", "CapBnd", "NoNewPrivs")))
)");
    const Outcome outcome = job.run();
    QVERIFY2(outcome.status == 0, outcome.errorOutput);
    const QByteArray refusals =
        "kill refused\nptrace refused\nmemory refused\noutput refused\ntime refused\n";
    // The fourth descriptor is listdir's own.
    QCOMPARE(job.output(), refusals + refusals +
                               "10001 10001 [] ['0', '1', '2', '3']\n"
                               "0000000000000000 0000000000000000 0000000000000000 0000000000000000 1\n");
}

void TestImageAttacks::whatAProgramLeavesBehindIsEnded()
{
    const Job job(u"python"_s, R"(
import os, time
print("main", flush=True)
if os.fork() == 0:
    os.setsid()
    time.sleep(1000)
)");
    QCOMPARE(job.run().status, 0);
    QCOMPARE(job.output(), QByteArray("main\n"));
    QVERIFY(job.seconds() < 10);
}

/// Without a bound of processes it takes all memory, and minutes to end.
void TestImageAttacks::aForkBombEndsWithItsTime()
{
    const Job job(u"python"_s, R"(
import os
print("main", flush=True)
while True:
    try:
        os.fork()
    except OSError:
        pass
)");
    const Outcome outcome = job.run();
    QVERIFY2(outcome.status == 124, outcome.errorOutput);
    QCOMPARE(job.output(), QByteArray("main\n"));
    QVERIFY(job.seconds() >= 10);
}

QTEST_GUILESS_MAIN(TestImageAttacks)
#include "tst_imageattacks.moc"
