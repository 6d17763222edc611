// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/resultjson.h"
#include "runner/run/resultreading.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace codewar;
using namespace Qt::StringLiterals;

class tst_ResultReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead();
    void P16_timesAreNumbersOrText_data();
    void P16_timesAreNumbersOrText();
    void wrongTypesAreAsIfAbsent();
    void whatIsNoResult_data();
    void whatIsNoResult();
    void diagnosticsAreBounded();
};

void tst_ResultReading::whatWasWrittenIsRead()
{
    RunResult written;
    written.jobId = u"job-1"_s;
    written.language = u"cpp"_s;
    written.verdict = Verdict::RuntimeError;
    written.signal = u"SIGSEGV"_s;
    written.output = "good";
    written.errorOutput = QByteArray("bad \xff\x00 bytes", 11);
    written.compileOutput = "warning: ä";
    written.diagnostics = {{u"main.cpp"_s, 3, 5, Diagnostic::Severity::Warning, u"‘x’ is unused"_s}};
    written.timing = {
        .queueMs = 1, .prepareMs = 2, .compileMs = 300.5, .runMs = 1500, .cpuMs = 4, .totalMs = 1807.5};
    written.peakMemoryBytes = 3'000'000'000;
    written.peakMemorySource = u"cgroup"_s;
    written.truncated = true;
    written.cached = true;
    written.sandbox = u"docker"_s;
    written.limitsEnforcedBy = u"cgroup"_s;
    written.toolchain = u"g++ 12.2.0"_s;
    written.error = u"The program was ended by SIGSEGV."_s;

    const auto read = resultFromJson(QByteArray::fromStdString(toJson(written).dump()));
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(written));
    QCOMPARE(read->errorOutput, written.errorOutput);
    QCOMPARE(read->diagnostics, written.diagnostics);
}

void tst_ResultReading::P16_timesAreNumbersOrText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("runMs");

    QTest::newRow("number") << QByteArray(R"({"output":"hi\n","executionTime":0.25,"jobId":"7"})") << 250.0;
    QTest::newRow("text") << QByteArray(R"({"output":"hi\n","executionTime":"0.25"})") << 250.0;
    QTest::newRow("text that is none") << QByteArray(R"({"output":"hi\n","executionTime":"soon"})") << 0.0;
    QTest::newRow("no time") << QByteArray(R"({"output":"hi\n"})") << 0.0;
}

void tst_ResultReading::P16_timesAreNumbersOrText()
{
    QFETCH(QByteArray, text);
    QFETCH(double, runMs);

    const auto read = resultFromJson(text);
    QVERIFY(read);
    QCOMPARE(read->verdict, Verdict::Ok);
    QCOMPARE(read->output, "hi\n");
    QCOMPARE(read->timing.runMs, runMs);
    QCOMPARE(read->sandbox, u"remote"_s);
}

void tst_ResultReading::wrongTypesAreAsIfAbsent()
{
    const auto read = resultFromJson(QByteArray(
        R"({"verdict":"ok","output":[1],"stderr":null,"compileOutput":{},"exitCode":1e300,"signal":9,)"
        R"("diagnostics":[1,{"line":"x"}],"timing":[],"peakMemoryBytes":-5,"truncated":"yes","cached":1,)"
        R"("outputBase64":"not base64!","spillFile":"/etc/passwd"})"));
    QVERIFY(read);
    QVERIFY(read->output.isEmpty());
    QVERIFY(!read->exitCode);
    QCOMPARE(read->diagnostics.size(), 1);
    QCOMPARE(read->peakMemoryBytes, 0);
    QVERIFY(!read->truncated);
    QVERIFY(!read->cached);
    QVERIFY(read->spillFile.isEmpty());
}

void tst_ResultReading::whatIsNoResult_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>hello</html>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("an error") << QByteArray(R"({"error":"busy"})");
    QTest::newRow("a verdict nobody knows") << QByteArray(R"({"verdict":"fine","output":""})");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("not UTF-8") << QByteArray("{\"output\":\"\xff\"}");
}

void tst_ResultReading::whatIsNoResult()
{
    QFETCH(QByteArray, text);
    const auto read = resultFromJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QVERIFY(!read.error().message.isEmpty());
}

void tst_ResultReading::diagnosticsAreBounded()
{
    nlohmann::json many{{"verdict", "ok"}, {"diagnostics", nlohmann::json::array()}};
    for (int i = 0; i < 5000; ++i)
        many["diagnostics"].push_back({{"line", i}});
    const auto read = resultFromJson(many);
    QVERIFY(read);
    QCOMPARE(read->diagnostics.size(), 1000);
}

QTEST_APPLESS_MAIN(tst_ResultReading)
#include "tst_resultreading.moc"
