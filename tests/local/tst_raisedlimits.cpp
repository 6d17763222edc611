// SPDX-License-Identifier: GPL-3.0-or-later
// A limit that is changed holds: what failed below works above it, and the other way round.
#include "runner/run/requestvalidation.h"
#include "tests/support/privatefolders.h"
#include "tests/support/runrecord.h"
#include "tests/support/testedrunner.h"

#include <QTest>

#include <functional>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(Limits &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRaisedLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runnerSaysTheMostItGives();
    void changedLimitsHold_data();
    void changedLimitsHold();
    void theNextProgramHasTheUsualLimitsAgain();

private:
    PrivateFolders m_folders;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<Runner> m_runner;
};

void TestRaisedLimits::initTestCase()
{
    Result<std::unique_ptr<Runner>> runner = testedRunner(m_registry);
    QVERIFY2(runner, runner ? "" : qPrintable(runner.error().message));
    m_runner = std::move(*runner);
}

void TestRaisedLimits::runnerSaysTheMostItGives()
{
    const Limits usual;
    const Limits largest = m_runner->status().largest;
    QVERIFY(largest.runTime > usual.runTime && largest.runTime <= largestLimits().runTime);
    QVERIFY(largest.compileTime > usual.compileTime);
    QVERIFY(largest.outputBytes > usual.outputBytes);
    QVERIFY(largest.runMemoryBytes >= usual.runMemoryBytes);
    QVERIFY(largest.runMemoryBytes <= largestLimits().runMemoryBytes);
    // The sandbox is made before the program comes: these cannot be raised any more.
    QCOMPARE(largest.processes, usual.processes);
    QCOMPARE(largest.fileBytes, usual.fileBytes);
}

void TestRaisedLimits::changedLimitsHold_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("usually");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("changed");
    const auto row = [](const char *name, const char *language, const char *source, const char *usually,
                        Change change, const char *changed) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(source) << QString::fromLatin1(usually)
                            << change << QString::fromLatin1(changed);
    };
    const char *vectorOf300MiB =
        "#include <vector>\nint main(){std::vector<char> v(300<<20,1);return v[9]-1;}";
    const char *bytesOf300MiB = "a = bytearray(b'x') * (300 << 20)\nprint(len(a))";
    const Change memory = [](Limits &limits) { limits.runMemoryBytes = 512LL << 20; };
    row("300 MiB in C++", "cpp", vectorOf300MiB, "memory_limit", memory, "ok");
    row("300 MiB in Python", "python", bytesOf300MiB, "memory_limit", memory, "ok");
    row(
        "12 seconds", "python", "import time\ntime.sleep(12)\nprint('awake')", "time_limit",
        [](Limits &limits) { limits.runTime = 30s; }, "ok");
    row(
        "12 seconds of work in C++", "cpp",
        "#include <time.h>\nint main(){while(clock()<12*CLOCKS_PER_SEC);}", "time_limit",
        [](Limits &limits) { limits.runTime = 120s; }, "ok");
    row(
        "6 MiB of output", "python", "for i in range(6): print('x' * ((1 << 20) - 1))", "output_limit",
        [](Limits &limits) { limits.outputBytes = 8LL << 20; }, "ok");
    row(
        "less output", "python", "for i in range(3): print('x' * ((1 << 20) - 1))", "ok",
        [](Limits &limits) { limits.outputBytes = 1LL << 20; }, "output_limit");
    row(
        "less time", "python", "import time\ntime.sleep(3)", "ok",
        [](Limits &limits) { limits.runTime = 1s; }, "time_limit");
    row(
        "less memory", "python", "a = bytearray(b'x') * (100 << 20)\nprint(len(a))", "ok",
        [](Limits &limits) { limits.runMemoryBytes = 64LL << 20; }, "memory_limit");
    row(
        "less memory to compile", "cpp", "#include <regex>\nint main(){std::regex r(\"a\");}", "ok",
        [](Limits &limits) { limits.compileMemoryBytes = 24LL << 20; }, "compile_error");
}

void TestRaisedLimits::changedLimitsHold()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, source);
    QFETCH(QString, usually);
    QFETCH(Change, change);
    QFETCH(QString, changed);
    RunRequest request = requestFor(language.constData(), source);
    request.useCache = false;
    RunRecord before(*m_runner, request);
    QVERIFY(before.wait(180'000));
    QCOMPARE(verdictName(before.result->verdict), usually);

    change(request.limits);
    RunRecord after(*m_runner, request);
    QVERIFY(after.wait(300'000));
    QVERIFY2(verdictName(after.result->verdict) == changed, qPrintable(after.result->error));
}

void TestRaisedLimits::theNextProgramHasTheUsualLimitsAgain()
{
    RunRequest request = requestFor("python", "a = bytearray(b'x') * (300 << 20)\nprint(len(a))");
    request.limits.runMemoryBytes = 512LL << 20;
    RunRecord raised(*m_runner, request);
    QVERIFY(raised.wait());
    QCOMPARE(raised.result->verdict, Verdict::Ok);
    request.limits = {};
    RunRecord usual(*m_runner, request);
    QVERIFY(usual.wait());
    QCOMPARE(usual.result->verdict, Verdict::MemoryLimit);
}

QTEST_GUILESS_MAIN(TestRaisedLimits)
#include "tst_raisedlimits.moc"
