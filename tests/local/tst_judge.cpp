// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/judge.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;
using Killed = StageReport::Killed;

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunStageDecides_data();
    void theRunStageDecides();
    void theCompileStageDecides_data();
    void theCompileStageDecides();
    void aMissingRunIsOurFailure();
    void aSandboxThatIsNotThereSaysItself();
    void timesAndMemoryAreThoseOfTheRun();
};

void TestJudge::theRunStageDecides_data()
{
    QTest::addColumn<bool>("signalled");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("killed");
    QTest::addColumn<bool>("outOfMemory");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("signal");
    const auto row = [](const char *name, bool signalled, int status, Killed killed, bool outOfMemory,
                        const QString &verdict, const QString &signal = {}) {
        QTest::newRow(name) << signalled << status << int(killed) << outOfMemory << verdict << signal;
    };
    row("exit 0", false, 0, Killed::No, false, u"ok"_s);
    row("exit 1", false, 1, Killed::No, false, u"runtime_error"_s);
    row("exit 124 is no time limit", false, 124, Killed::No, false, u"runtime_error"_s);
    row("exit 137 is no kill", false, 137, Killed::No, false, u"runtime_error"_s);
    row("segmentation fault", true, 11, Killed::No, false, u"runtime_error"_s, u"SIGSEGV"_s);
    row("killed itself", true, 9, Killed::No, false, u"runtime_error"_s, u"SIGKILL"_s);
    row("killed by the kernel for memory", true, 9, Killed::No, true, u"memory_limit"_s, u"SIGKILL"_s);
    row("a child was, and it went on well", false, 0, Killed::No, true, u"memory_limit"_s);
    row("the watch struck", true, 9, Killed::Memory, true, u"memory_limit"_s, u"SIGKILL"_s);
    row("too slow", true, 9, Killed::WallTime, false, u"time_limit"_s, u"SIGKILL"_s);
    row("too loud", true, 9, Killed::Output, false, u"output_limit"_s, u"SIGKILL"_s);
    row("too loud, but ended well", false, 0, Killed::Output, false, u"output_limit"_s);
    row("cancelled", true, 9, Killed::Cancelled, false, u"cancelled"_s, u"SIGKILL"_s);
}

void TestJudge::theRunStageDecides()
{
    QFETCH(bool, signalled);
    QFETCH(int, status);
    QFETCH(int, killed);
    QFETCH(bool, outOfMemory);
    TaskReport report;
    report.run.emplace();
    report.run->signalled = signalled;
    report.run->status = status;
    report.run->killed = Killed(killed);
    report.run->outOfMemory = outOfMemory;
    RunResult result;
    judge(report, Limits(), result);
    QTEST(verdictName(result.verdict), "verdict");
    QTEST(result.signal, "signal");
    QCOMPARE(result.error.isEmpty(), result.verdict == Verdict::Ok);
    QCOMPARE(result.exitCode.has_value(), !signalled);
}

void TestJudge::theCompileStageDecides_data()
{
    QTest::addColumn<int>("killed");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("word");
    QTest::newRow("wrong program") << int(Killed::No) << u"compile_error"_s << u"does not compile"_s;
    QTest::newRow("slow compiler") << int(Killed::WallTime) << u"compile_error"_s << u"30 s"_s;
    QTest::newRow("large compiler") << int(Killed::Memory) << u"compile_error"_s << u"1024 MiB"_s;
    QTest::newRow("loud compiler") << int(Killed::Output) << u"compile_error"_s << u"1024 KiB"_s;
    QTest::newRow("cancelled") << int(Killed::Cancelled) << u"cancelled"_s << u"cancelled"_s;
}

void TestJudge::theCompileStageDecides()
{
    QFETCH(int, killed);
    QFETCH(QString, word);
    TaskReport report;
    report.compile.emplace();
    report.compile->status = 1;
    report.compile->killed = Killed(killed);
    RunResult result;
    judge(report, Limits(), result);
    QTEST(verdictName(result.verdict), "verdict");
    QVERIFY2(result.error.contains(word), qPrintable(result.error));
    QVERIFY(!result.exitCode);
}

void TestJudge::aMissingRunIsOurFailure()
{
    RunResult result;
    judge(TaskReport(), Limits(), result);
    QCOMPARE(result.verdict, Verdict::InternalError);
    QVERIFY(result.error.contains(u"doctor"_s));
}

void TestJudge::aSandboxThatIsNotThereSaysItself()
{
    RunResult result;
    judgeInternalError({ErrorCode::NotFound, u"No engine; start it."_s, {}}, result);
    QCOMPARE(result.verdict, Verdict::InternalError);
    QVERIFY(result.unreachable);
    QCOMPARE(result.error, u"No engine; start it."_s);
    judgeInternalError({ErrorCode::Internal, u"It broke."_s, {}}, result);
    QVERIFY(!result.unreachable);
    QVERIFY(result.error.contains(u"doctor"_s));
}

void TestJudge::timesAndMemoryAreThoseOfTheRun()
{
    using namespace std::chrono_literals;
    TaskReport report;
    report.compile.emplace().wall = 150ms;
    report.compile->peakBytes = 1;
    report.run.emplace().wall = 20ms;
    report.run->cpu = 10ms;
    report.run->peakBytes = 4096;
    report.run->peakSource = u"cgroup"_s;
    RunResult result;
    judge(report, Limits(), result);
    QCOMPARE(result.timing.compileMs, 150.0);
    QCOMPARE(result.timing.runMs, 20.0);
    QCOMPARE(result.timing.cpuMs, 10.0);
    QCOMPARE(result.peakMemoryBytes, 4096);
    QCOMPARE(result.peakMemorySource, u"cgroup"_s);
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
