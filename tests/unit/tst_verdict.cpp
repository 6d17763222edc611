// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnostic.h"
#include "runner/run/signalname.h"
#include "runner/run/verdict.h"

#include <QtTest>

#include <csignal>
#include <cstring>

using namespace codewar;
using namespace Qt::StringLiterals;

class tst_Verdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsGoThereAndBack_data();
    void verdictsGoThereAndBack();
    void namesThatAreNoVerdict();
    void stagesAndSeveritiesHaveNames();
    void signalsHaveNames_data();
    void signalsHaveNames();
};

void tst_Verdict::verdictsGoThereAndBack_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("name");

    QTest::newRow("ok") << Verdict::Ok << u"ok"_s;
    QTest::newRow("compile error") << Verdict::CompileError << u"compile_error"_s;
    QTest::newRow("runtime error") << Verdict::RuntimeError << u"runtime_error"_s;
    QTest::newRow("time limit") << Verdict::TimeLimit << u"time_limit"_s;
    QTest::newRow("memory limit") << Verdict::MemoryLimit << u"memory_limit"_s;
    QTest::newRow("output limit") << Verdict::OutputLimit << u"output_limit"_s;
    QTest::newRow("cancelled") << Verdict::Cancelled << u"cancelled"_s;
    QTest::newRow("internal error") << Verdict::InternalError << u"internal_error"_s;
}

void tst_Verdict::verdictsGoThereAndBack()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, name);

    QCOMPARE(verdictName(verdict), name);
    QCOMPARE(verdictFromName(name), verdict);
}

void tst_Verdict::namesThatAreNoVerdict()
{
    for (const QString &name : {u""_s, u"OK"_s, u"ok "_s, u"error"_s})
        QVERIFY(!verdictFromName(name));
}

void tst_Verdict::stagesAndSeveritiesHaveNames()
{
    QCOMPARE(stageName(Stage::Queued), u"queued"_s);
    QCOMPARE(stageName(Stage::Prepare), u"prepare"_s);
    QCOMPARE(stageName(Stage::Compile), u"compile"_s);
    QCOMPARE(stageName(Stage::Run), u"run"_s);
    QCOMPARE(stageName(Stage::Done), u"done"_s);
    QCOMPARE(severityName(Diagnostic::Severity::Error), u"error"_s);
    QCOMPARE(severityName(Diagnostic::Severity::Warning), u"warning"_s);
    QCOMPARE(severityName(Diagnostic::Severity::Note), u"note"_s);
}

void tst_Verdict::signalsHaveNames_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");

    for (int number = 1; number <= SIGSYS; ++number) // as the C library of Linux names them
        QTest::newRow(sigabbrev_np(number)) << number << u"SIG"_s + QLatin1StringView(sigabbrev_np(number));
    QTest::newRow("first real-time") << SIGRTMIN << u"SIGRTMIN"_s;
    QTest::newRow("a real-time") << SIGRTMIN + 2 << u"SIGRTMIN+2"_s;
    QTest::newRow("last real-time") << SIGRTMAX << u"SIGRTMIN+%1"_s.arg(SIGRTMAX - SIGRTMIN);
    QTest::newRow("of the C library") << SIGRTMIN - 1 << u"signal %1"_s.arg(SIGRTMIN - 1);
    QTest::newRow("none") << 0 << u"signal 0"_s;
    QTest::newRow("too large") << 200 << u"signal 200"_s;
    QTest::newRow("negative") << -1 << u"signal -1"_s;
}

void tst_Verdict::signalsHaveNames()
{
    QFETCH(int, number);
    QFETCH(QString, name);

    QCOMPARE(signalName(number), name);
}

QTEST_APPLESS_MAIN(tst_Verdict)
#include "tst_verdict.moc"
