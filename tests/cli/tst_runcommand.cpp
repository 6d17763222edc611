// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner run` as other programs use it.
#include "tests/support/privatefolders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <signal.h>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 60'000;

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errorOutput;
};

QString runner()
{
    return QStringLiteral(CODEWAR_RUNNER);
}

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(runner(), QStringList{u"run"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestRunCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatusesSayHowItEnded_data();
    void exitStatusesSayHowItEnded();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void jsonIsOneObjectWithEveryField();
    void jsonOfAWrongProgramStillSucceeds();
    void bytesThatAreNoTextArriveWhole();
    void eventsTellTheStory();
    void sourceFromStdin();
    void inputFromAFile();
    void quietSaysNothingOfItsOwn();
    void typedInputReachesTheProgramAsItIsTyped();
    void interruptCancels();

private:
    QString write(const QString &name, const QByteArray &text);

    PrivateFolders m_folders;
    QTemporaryDir m_work;
};

QString TestRunCommand::write(const QString &name, const QByteArray &text)
{
    QFile file(m_work.filePath(name));
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size()); }();
    return file.fileName();
}

void TestRunCommand::exitStatusesSayHowItEnded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    const QStringList none;
    QTest::newRow("ok") << u"a.py"_s << QByteArray("print(1)") << none << 0;
    QTest::newRow("its own status") << u"a.py"_s << QByteArray("raise SystemExit(42)") << none << 42;
    QTest::newRow("124 of its own") << u"a.py"_s << QByteArray("raise SystemExit(124)") << none << 124;
    QTest::newRow("a signal") << u"a.cpp"_s << QByteArray("#include <csignal>\nint main(){raise(SIGSEGV);}")
                              << none << 139;
    QTest::newRow("time limit") << u"a.py"_s << QByteArray("while True: pass")
                                << QStringList{u"--time-limit"_s, u"0.5"_s} << 124;
    QTest::newRow("memory limit") << u"a.py"_s << QByteArray("a=[]\nwhile 1: a.append(bytearray(1<<20))")
                                  << QStringList{u"--memory-limit"_s, u"32"_s} << 125;
    QTest::newRow("output limit") << u"a.py"_s << QByteArray("while True: print('x'*1000)")
                                  << QStringList{u"--output-limit"_s, u"5000"_s} << 125;
    QTest::newRow("compile error") << u"a.cpp"_s << QByteArray("int main(){") << none << 65;
    QTest::newRow("compile time") << u"a.cpp"_s << QByteArray("#include <bits/stdc++.h>\nint main(){}")
                                  << QStringList{u"--compile-time-limit"_s, u"0.01"_s, u"--no-cache"_s} << 65;
}

void TestRunCommand::exitStatusesSayHowItEnded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, source);
    QFETCH(QStringList, options);
    QFETCH(int, status);
    const Outcome outcome = run(options + QStringList{write(name, source)});
    QVERIFY2(outcome.status == status, outcome.errorOutput.constData());
    QCOMPARE(outcome.errorOutput.count("codewar-runner: "), status == 0 ? 1 : 2);
}

void TestRunCommand::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    const QString good = write(u"good.py"_s, "print(1)");
    const auto row = [](const char *name, const QStringList &arguments, int status, const char *word) {
        QTest::newRow(name) << arguments << status << QByteArray(word);
    };
    row("no file", {}, 64, "FILE");
    row("missing file", {m_work.filePath(u"none.py"_s)}, 64, "none.py");
    row("a directory", {u"--language"_s, u"python"_s, m_work.path()}, 64, "directory");
    row("too large", {write(u"large.py"_s, QByteArray((1 << 20) + 1, '#'))}, 64, "1 MiB");
    row("unknown ending", {write(u"a.xyz"_s, "x")}, 64, "--language");
    row("unknown language", {u"--language"_s, u"cobol"_s, good}, 64, "cpp");
    row("stdin without a language", {u"-"_s}, 64, "--language");
    row("unknown option", {u"--faster"_s, good}, 64, "--faster");
    row("unknown sandbox", {u"--sandbox"_s, u"chroot"_s, good}, 64, "--sandbox");
    row("limit that is no number", {u"--time-limit"_s, u"soon"_s, good}, 64, "--time-limit");
    row("negative limit", {u"--time-limit"_s, u"-1"_s, good}, 64, "--time-limit");
    row("two ways to report", {u"--json"_s, u"--events"_s, good}, 64, "--json");
    row("missing input", {u"--stdin"_s, m_work.filePath(u"none.txt"_s), good}, 64, "none.txt");
}

void TestRunCommand::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errorOutput.contains(word), outcome.errorOutput.constData());
}

void TestRunCommand::jsonIsOneObjectWithEveryField()
{
    const Outcome outcome =
        run({u"--json"_s, write(u"a.cpp"_s, "#include <iostream>\nint main(){int u; std::cerr<<"
                                            "\"e\";std::cout<<\"o\";}")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errorOutput.isEmpty());
    QJsonParseError error;
    const QJsonObject result = QJsonDocument::fromJson(outcome.output, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, outcome.output.constData());
    for (const char *field : {"jobId", "language", "verdict", "exitCode", "signal", "output", "stderr",
                              "compileOutput", "diagnostics", "executionTime", "timing", "peakMemoryBytes",
                              "peakMemorySource", "truncated", "cached", "sandbox", "toolchain", "error"})
        QVERIFY2(result.contains(QLatin1StringView(field)), field);
    for (const char *field : {"queueMs", "prepareMs", "compileMs", "runMs", "cpuMs", "totalMs"})
        QVERIFY2(result["timing"_L1].toObject()[QLatin1StringView(field)].isDouble(), field);
    QCOMPARE(result["verdict"_L1].toString(), u"ok"_s);
    QCOMPARE(result["output"_L1].toString(), u"o"_s);
    QCOMPARE(result["stderr"_L1].toString(), u"e"_s);
    QVERIFY(result["error"_L1].isNull());
    QVERIFY(result["signal"_L1].isNull());
    const QJsonObject warning = result["diagnostics"_L1].toArray().first().toObject();
    QCOMPARE(warning["line"_L1].toInt(), 2);
    QCOMPARE(warning["severity"_L1].toString(), u"warning"_s);
}

void TestRunCommand::jsonOfAWrongProgramStillSucceeds()
{
    const Outcome outcome = run({u"--json"_s, write(u"a.py"_s, "1/0")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject result = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(result["verdict"_L1].toString(), u"runtime_error"_s);
    QCOMPARE(result["exitCode"_L1].toInt(), 1);
    QVERIFY(result["error"_L1].isString());
}

void TestRunCommand::bytesThatAreNoTextArriveWhole()
{
    const QString file = write(u"a.py"_s, "import sys\nsys.stdout.buffer.write(bytes(range(256)))");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QCOMPARE(run({file}).output, all);
    const QJsonObject result = QJsonDocument::fromJson(run({u"--json"_s, file}).output).object();
    QCOMPARE(QByteArray::fromBase64(result["outputBase64"_L1].toString().toLatin1()), all);
    QVERIFY(result["output"_L1].toString().contains(QChar::ReplacementCharacter));
}

void TestRunCommand::eventsTellTheStory()
{
    const Outcome outcome =
        run({u"--events"_s, write(u"a.cpp"_s, "#include <iostream>\nint main(){std::cout<<1;"
                                              "std::cerr<<2;}")});
    QCOMPARE(outcome.status, 0);
    QStringList story;
    double last = 0;
    for (const QByteArray &line : outcome.output.trimmed().split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QVERIFY2(event["jobId"_L1].isString() && event["t"_L1].isDouble(), line.constData());
        QVERIFY(event["t"_L1].toDouble() >= last);
        last = event["t"_L1].toDouble();
        story += event["event"_L1].toString() + event["stage"_L1].toString() + event["text"_L1].toString();
    }
    QCOMPARE(story.first(), u"queued"_s);
    QCOMPARE(story.last(), u"result"_s);
    for (const QString &moment :
         {u"stageprepare"_s, u"stagecompile"_s, u"stagerun"_s, u"stdout1"_s, u"stderr2"_s})
        QVERIFY2(story.contains(moment), qPrintable(moment));
}

void TestRunCommand::sourceFromStdin()
{
    const Outcome outcome = run({u"--language"_s, u"python"_s, u"-"_s}, "print('from stdin')");
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray("from stdin\n"));
}

void TestRunCommand::inputFromAFile()
{
    const QString input = write(u"input.txt"_s, QByteArray("line\n").repeated(100'000));
    const Outcome outcome = run(
        {u"--stdin"_s, input, write(u"a.py"_s, "import sys\nprint(len(sys.stdin.readlines()))")}, "not this");
    QCOMPARE(outcome.output, QByteArray("100000\n"));
}

void TestRunCommand::quietSaysNothingOfItsOwn()
{
    const Outcome outcome = run({u"--quiet"_s, write(u"a.py"_s, "raise SystemExit(3)")});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errorOutput.isEmpty(), outcome.errorOutput.constData());
}

void TestRunCommand::typedInputReachesTheProgramAsItIsTyped()
{
    QProcess process;
    process.start(runner(), {u"run"_s, write(u"a.py"_s, "for i in range(2): print('got', input('? '))")});
    for (const char *word : {"one", "two"}) {
        QTRY_VERIFY_WITH_TIMEOUT(process.peek(1000).endsWith("? "), timeoutMs);
        process.write(QByteArray(word) + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(process.peek(1000).contains("got " + QByteArray(word)), timeoutMs);
    }
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, timeoutMs);
    QCOMPARE(process.exitCode(), 0);
}

void TestRunCommand::interruptCancels()
{
    QProcess process;
    process.start(runner(), {u"run"_s, write(u"a.py"_s, "print('on', flush=True)\nwhile True: pass")});
    QTRY_VERIFY_WITH_TIMEOUT(process.peek(10).startsWith("on"), timeoutMs);
    ::kill(pid_t(process.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, timeoutMs);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(TestRunCommand)
#include "tst_runcommand.moc"
