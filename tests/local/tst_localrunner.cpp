// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on this machine: real compilers, the real sandbox.
#include "tests/support/privatefolders.h"
#include "tests/support/runrecord.h"
#include "tests/support/testedrunner.h"
#include "tests/support/testedsandbox.h"

#include <QTest>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLocalRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void aProgramLargerThanItsMemoryIsItsOwnFault();
    void stagesComeInOrderAndOutputComesLive();
    void liveInputReachesAnInputLoop();
    void stopEndsAFloodAtOnceAndKeepsWhatWasThere();
    void aPausedReaderHoldsTheProgramBackAndLosesNothing();
    void theSecondCompileIsCachedAndRepeatsTheWarnings();
    void aCompileWhereAnOwnerWasIsForThatOwner();
    void aRunThatIsDroppedIsCancelled();
    void aWaitingRunCanBeCancelled();
    void theSameIdTwiceIsRefused();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void outputBeyondTheResultSpillsToAFile();
    void peakMemoryIsThatOfTheRun_data();
    void peakMemoryIsThatOfTheRun();

private:
    PrivateFolders m_folders;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<Runner> m_runner;
};

void TestLocalRunner::initTestCase()
{
    Result<std::unique_ptr<Runner>> runner = testedRunner(m_registry);
    QVERIFY2(runner, runner ? "" : qPrintable(runner.error().message));
    m_runner = std::move(*runner);
}

void TestLocalRunner::verdicts_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *name, const char *language, const char *source, const char *input,
                        const char *verdict, const char *output) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(source) << QByteArray(input)
                            << QString::fromLatin1(verdict) << QByteArray(output);
    };
    row("C++ hello", "cpp", "#include <iostream>\nint main(){std::cout<<\"hi\\n\";}", "", "ok", "hi\n");
    row("C++ reads", "cpp", "#include <iostream>\nint main(){int a,b;std::cin>>a>>b;std::cout<<a+b;}", "2 40",
        "ok", "42");
    row("C++ wrong", "cpp", "int main(){return x;}", "", "compile_error", "");
    row("C++ crash", "cpp", "int main(){volatile int*p=nullptr;*p=1;}", "", "runtime_error", "");
    row("C++ exit 3", "cpp", "int main(){return 3;}", "", "runtime_error", "");
    row("C hello", "c", "#include <stdio.h>\nint main(void){puts(\"hi\");return 0;}", "", "ok", "hi\n");
    row("C with mathematics", "c",
        "#include <math.h>\n#include <stdio.h>\nint main(int c,char**v)"
        "{(void)v;printf(\"%.2f\",sqrt(c+1.0));}",
        "", "ok", "1.41");
    row("Python hello", "python", "print('hi')", "", "ok", "hi\n");
    row("Python by alias", "py", "print(input()[::-1])", "abc\n", "ok", "cba\n");
    row("Python raises", "python", "print('before')\n1/0\n", "", "runtime_error", "before\n");
    row("Python exits", "python", "import sys; sys.exit(5)", "", "runtime_error", "");
    row("Python syntax", "python", "def f(:\n", "", "runtime_error", "");
    row("too slow", "python", "print('go', flush=True)\nwhile True: pass", "", "time_limit", "go\n");
    row("too much memory", "python", "a=[]\nwhile True: a.append(bytearray(1<<20))", "", "memory_limit", "");
}

void TestLocalRunner::verdicts()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, input);
    RunRequest request = requestFor(language.constData(), source, input);
    request.limits.runTime = 3s;
    RunRecord record(*m_runner, request);
    QVERIFY2(record.run, qPrintable(record.startError.message));
    QVERIFY(record.wait());
    const RunResult &result = *record.result;
    QTEST(verdictName(result.verdict), "verdict");
    QTEST(result.output, "output");
    QCOMPARE(record.output, result.output);
    QCOMPARE(record.errorOutput, result.errorOutput);
    QCOMPARE(result.sandbox, testedSandboxName());
    QVERIFY(!result.toolchain.isEmpty());
    QVERIFY(!result.limitsEnforcedBy.isEmpty());
    QCOMPARE(result.error.isEmpty(), result.verdict == Verdict::Ok);
    if (language != "c" && (source.contains("return x") || source.contains("1/0"))) {
        QVERIFY(!result.diagnostics.isEmpty());
        QCOMPARE(result.diagnostics.first().line, source.contains("1/0") ? 2 : 1);
    }
}

void TestLocalRunner::aProgramLargerThanItsMemoryIsItsOwnFault()
{
    RunRequest request = requestFor("c", "char data[17 << 20] = {1};\nint main(void) { return data[5]; }");
    request.limits.runMemoryBytes = 8 << 20;
    RunRecord record(*m_runner, request);
    QVERIFY(record.wait());
    QCOMPARE(verdictName(record.result->verdict), u"memory_limit"_s);
}

void TestLocalRunner::stagesComeInOrderAndOutputComesLive()
{
    RunRecord record(*m_runner,
                     requestFor("cpp", "#include <cstdio>\n#include <unistd.h>\nint main(){puts(\"first\");"
                                       "fflush(stdout);getchar();puts(\"second\");}"));
    QVERIFY(record.wait());
    const QList<Stage> expected{Stage::Prepare, Stage::Compile, Stage::Run};
    QCOMPARE(record.stages, expected);
    QCOMPARE(record.positions, QList<int>{0});
}

void TestLocalRunner::liveInputReachesAnInputLoop()
{
    RunRequest request =
        requestFor("python", "while True:\n    try: line = input('? ')\n    except EOFError: break\n"
                             "    print('got', line)\n");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    for (int i = 1; i <= 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(record.output.count("? ") == i, 20'000);
        QVERIFY(!record.result);
        record.run->writeInput("line " + QByteArray::number(i) + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(record.output.contains("got line " + QByteArray::number(i)), 20'000);
    }
    record.run->closeInput();
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
}

void TestLocalRunner::stopEndsAFloodAtOnceAndKeepsWhatWasThere()
{
    RunRequest request = requestFor("python", "while True: print('x' * 100)");
    request.limits.outputBytes = 1LL << 30;
    RunRecord record(*m_runner, request);
    QTRY_VERIFY_WITH_TIMEOUT(record.output.size() > 1'000'000, 20'000);
    record.run->cancel();
    QVERIFY(record.wait(10'000));
    QCOMPARE(record.result->verdict, Verdict::Cancelled);
    QVERIFY(record.result->output.startsWith("xxxx"));
    if (!record.result->spillFile.isEmpty())
        QVERIFY(QFile::remove(record.result->spillFile));
}

void TestLocalRunner::aPausedReaderHoldsTheProgramBackAndLosesNothing()
{
    RunRequest request = requestFor("python", "import sys\nfor i in range(60000): print(i, 'y' * 50)\n"
                                              "print('end', file=sys.stderr)");
    RunRecord record(*m_runner, request);
    QTRY_VERIFY_WITH_TIMEOUT(!record.output.isEmpty(), 20'000);
    record.run->setOutputPaused(true);
    const qsizetype seen = record.output.size();
    // The feed and every buffer on the way are full long before 3.4 MB; then nothing moves.
    QVERIFY(!QTest::qWaitFor([&] { return record.output.size() != seen || record.result; }, 500));
    record.run->setOutputPaused(false);
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QCOMPARE(record.output.count('\n'), 60000);
    QCOMPARE(record.output, record.result->output);
    QCOMPARE(record.errorOutput, QByteArray("end\n"));
}

void TestLocalRunner::theSecondCompileIsCachedAndRepeatsTheWarnings()
{
    const RunRequest request =
        requestFor("cpp", "#include <cstdio>\nint main(){int unused; puts(\"cached?\"); return 7;}");
    RunRecord first(*m_runner, request);
    QVERIFY(first.wait());
    QVERIFY(!first.result->cached);
    QVERIFY(first.result->compileOutput.contains("-Wunused-variable"));
    RunRecord second(*m_runner, request);
    QVERIFY(second.wait());
    QVERIFY(second.result->cached);
    QCOMPARE(second.result->timing.compileMs, 0.0);
    QCOMPARE(second.result->compileOutput, first.result->compileOutput);
    QCOMPARE(second.compileOutput, first.compileOutput);
    QCOMPARE(second.result->diagnostics, first.result->diagnostics);
    QCOMPARE(second.result->output, first.result->output);
    QCOMPARE(second.result->exitCode, first.result->exitCode);

    RunRequest uncached = request;
    uncached.useCache = false;
    RunRecord third(*m_runner, uncached);
    QVERIFY(third.wait());
    QVERIFY(!third.result->cached);
}

/// Else a program that outwitted the emptying of its sandbox could choose what others run.
void TestLocalRunner::aCompileWhereAnOwnerWasIsForThatOwner()
{
    Target target;
    target.sandbox = testedSandbox();
    target.concurrency = 1;
    target.soleOwner = false;
    const std::unique_ptr<Runner> runner = std::move(connectRunner(target, m_registry).value());
    const auto wasCached = [&](const QByteArray &owner, int status) {
        RunRequest request = requestFor("c", "int main(void) { return " + QByteArray::number(status) + "; }");
        request.owner = owner;
        RunRecord record(*runner, request);
        [&] { QVERIFY(record.wait()); }();
        [&] { QCOMPARE(record.result->exitCode, std::optional(status)); }();
        return record.result->cached;
    };
    QVERIFY(!wasCached("ada", 101));
    QVERIFY(wasCached("bo", 101)); // made in a fresh sandbox
    QVERIFY(!wasCached("ada", 102));
    QVERIFY(wasCached("ada", 102));
    QVERIFY(!wasCached("bo", 102));
    QVERIFY(wasCached("bo", 102));
    QVERIFY(!wasCached({}, 102));
    QVERIFY(wasCached("cy", 102)); // made just now, for nobody
}

void TestLocalRunner::aRunThatIsDroppedIsCancelled()
{
    auto record = std::make_unique<RunRecord>(*m_runner, requestFor("python", "while True: pass"));
    QTRY_VERIFY_WITH_TIMEOUT(record->stages.contains(Stage::Run), 20'000);
    record.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->status().active, 0, 10'000);
}

void TestLocalRunner::aWaitingRunCanBeCancelled()
{
    RunRecord first(*m_runner, requestFor("python", "input()"));
    first.run->setOutputPaused(false);
    RunRequest live = requestFor("python", "input()");
    live.liveInput = true;
    RunRecord blocker(*m_runner, live);
    RunRecord waiting(*m_runner, requestFor("python", "print('never')"));
    QTRY_COMPARE_WITH_TIMEOUT(m_runner->status().waiting, 1, 20'000);
    waiting.run->cancel();
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.result->verdict, Verdict::Cancelled);
    QVERIFY(waiting.output.isEmpty());
    blocker.run->closeInput();
    QVERIFY(blocker.wait());
    QVERIFY(first.wait());
}

void TestLocalRunner::theSameIdTwiceIsRefused()
{
    RunRequest request = requestFor("python", "input()");
    request.id = u"one-of-a-kind"_s;
    request.liveInput = true;
    RunRecord first(*m_runner, request);
    RunRecord second(*m_runner, request);
    QVERIFY(!second.run);
    QVERIFY(!second.startError.message.isEmpty());
    first.run->closeInput();
    QVERIFY(first.wait());
    QCOMPARE(first.result->jobId, u"one-of-a-kind"_s);
}

void TestLocalRunner::wrongRequestsAreRefused_data()
{
    QTest::addColumn<RunRequest>("request");
    QTest::newRow("language") << requestFor("cobol", "x");
    RunRequest noFile = requestFor("cpp", {});
    noFile.files.clear();
    QTest::newRow("no file") << noFile;
    QTest::newRow("too large") << requestFor("python", QByteArray((1 << 20) + 1, '#'));
}

void TestLocalRunner::wrongRequestsAreRefused()
{
    QFETCH(RunRequest, request);
    RunRecord record(*m_runner, request);
    QVERIFY(!record.run);
    QCOMPARE(record.startError.code, ErrorCode::InvalidInput);
}

void TestLocalRunner::outputBeyondTheResultSpillsToAFile()
{
    RunRequest request =
        requestFor("python", "import sys\nfor i in range(6): sys.stdout.write(str(i) * (1 << 20))");
    request.limits.outputBytes = 64 << 20;
    RunRecord record(*m_runner, request);
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QCOMPARE(record.result->output.size(), 4 << 20);
    QCOMPARE(record.output.size(), 6 << 20);
    QFile file(record.result->spillFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), record.output);
    QVERIFY(file.remove());
}

void TestLocalRunner::peakMemoryIsThatOfTheRun_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("atLeastMiB");
    QTest::addColumn<int>("atMostMiB");
    QTest::newRow("almost nothing") << QByteArray("int main(){}") << 0 << 24;
    QTest::newRow("100 MiB")
        << QByteArray("#include <vector>\nint main(){std::vector<char> v(100<<20,1);return v[9]-1;}") << 100
        << 140;
}

void TestLocalRunner::peakMemoryIsThatOfTheRun()
{
    QFETCH(QByteArray, source);
    QFETCH(int, atLeastMiB);
    QFETCH(int, atMostMiB);
    RunRecord record(*m_runner, requestFor("cpp", source));
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    const qint64 peak = record.result->peakMemoryBytes;
    QVERIFY2(peak >= qint64(atLeastMiB) << 20 && peak <= qint64(atMostMiB) << 20,
             qPrintable(QString::number(peak)));
    QVERIFY(!record.result->peakMemorySource.isEmpty());
}

QTEST_GUILESS_MAIN(TestLocalRunner)
#include "tst_localrunner.moc"
