// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/resultjson.h"
#include "runner/run/utf8text.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace codewar;
using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

RunResult greeting()
{
    RunResult result;
    result.jobId = u"job-1"_s;
    result.language = u"cpp"_s;
    result.verdict = Verdict::Ok;
    result.exitCode = 0;
    result.output = "Hello\n";
    result.timing = {
        .queueMs = 1, .prepareMs = 2, .compileMs = 300.5, .runMs = 1500, .cpuMs = 4, .totalMs = 1807.5};
    result.peakMemoryBytes = 3'000'000'000;
    result.peakMemorySource = u"cgroup"_s;
    result.sandbox = u"bubblewrap"_s;
    result.limitsEnforcedBy = u"cgroup"_s;
    result.toolchain = u"g++ 12.2.0"_s;
    return result;
}

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &[key, value] : object.items())
        keys << QString::fromStdString(key);
    return keys;
}

} // namespace

class tst_ResultJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreTheContract();
    void aGreeting();
    void aCrash();
    void diagnosticsAreObjects();
    void okHasNoError();
    void everyOtherVerdictHasASentence();
    void spillFileOnlyWhereThereIsOne();
    void bytes_data();
    void bytes();
    void everyChannelKeepsItsBytes();
    void randomBytesNeverFail();
    void channelsHaveNames();
    void resultsCrossThreads();
};

void tst_ResultJson::fieldsAreTheContract()
{
    const QStringList expected{
        u"jobId"_s,   u"language"_s,         u"verdict"_s,          u"exitCode"_s,    u"signal"_s,
        u"output"_s,  u"stderr"_s,           u"compileOutput"_s,    u"diagnostics"_s, u"executionTime"_s,
        u"timing"_s,  u"peakMemoryBytes"_s,  u"peakMemorySource"_s, u"truncated"_s,   u"cached"_s,
        u"sandbox"_s, u"limitsEnforcedBy"_s, u"toolchain"_s,        u"error"_s};
    QCOMPARE(keysOf(toJson(greeting())), expected);
    QCOMPARE(keysOf(toJson(greeting())["timing"]), (QStringList{u"queueMs"_s, u"prepareMs"_s, u"compileMs"_s,
                                                                u"runMs"_s, u"cpuMs"_s, u"totalMs"_s}));
}

void tst_ResultJson::aGreeting()
{
    const Json json = toJson(greeting());
    QCOMPARE(json["verdict"], "ok");
    QCOMPARE(json["exitCode"], 0);
    QVERIFY(json["signal"].is_null());
    QCOMPARE(json["output"], "Hello\n");
    QCOMPARE(json["stderr"], "");
    QCOMPARE(json["executionTime"], 1.5);
    QCOMPARE(json["timing"]["compileMs"], 300.5);
    QCOMPARE(json["peakMemoryBytes"], 3'000'000'000);
    QVERIFY(json["peakMemoryBytes"].is_number_integer());
    QCOMPARE(json["truncated"], false);
    QVERIFY(json["diagnostics"].is_array() && json["diagnostics"].empty());
}

void tst_ResultJson::aCrash()
{
    RunResult result = greeting();
    result.verdict = Verdict::RuntimeError;
    result.exitCode.reset();
    result.signal = u"SIGSEGV"_s;
    result.errorOutput = "oops";
    result.error = u"The program was ended by SIGSEGV."_s;

    const Json json = toJson(result);
    QCOMPARE(json["verdict"], "runtime_error");
    QVERIFY(json["exitCode"].is_null());
    QCOMPARE(json["signal"], "SIGSEGV");
    QCOMPARE(json["stderr"], "oops");
    QCOMPARE(json["error"], "The program was ended by SIGSEGV.");
}

void tst_ResultJson::diagnosticsAreObjects()
{
    RunResult result = greeting();
    result.diagnostics = {{u"main.cpp"_s, 3, 5, Diagnostic::Severity::Warning, u"‘x’ is unused"_s}};

    const Json json = toJson(result)["diagnostics"];
    QCOMPARE(json.size(), 1);
    QCOMPARE(json[0].dump(),
             R"({"file":"main.cpp","line":3,"column":5,"severity":"warning","message":"‘x’ is unused"})");
}

void tst_ResultJson::okHasNoError()
{
    RunResult result = greeting();
    result.error = u"left over"_s;
    QVERIFY(toJson(result)["error"].is_null());
}

void tst_ResultJson::everyOtherVerdictHasASentence()
{
    RunResult result = greeting();
    for (const QString &name : {u"compile_error"_s, u"runtime_error"_s, u"time_limit"_s, u"memory_limit"_s,
                                u"output_limit"_s, u"cancelled"_s, u"internal_error"_s}) {
        result.verdict = *verdictFromName(name);
        QVERIFY(toJson(result)["error"].is_string());
    }
}

void tst_ResultJson::spillFileOnlyWhereThereIsOne()
{
    RunResult result = greeting();
    QVERIFY(!toJson(result).contains("spillFile"));
    result.spillFile = u"/tmp/spill"_s;
    QCOMPARE(toJson(result)["spillFile"], "/tmp/spill");
}

void tst_ResultJson::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text"); // empty: the bytes themselves, and no Base64 field

    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("ASCII") << QByteArray("abc\r\n\t") << QByteArray();
    QTest::newRow("all lengths") << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray();
    QTest::newRow("NULs alone") << QByteArray(3, '\0') << QByteArray();
    QTest::newRow("control characters") << QByteArray("\x1b[1m\x7f\b") << QByteArray();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfhi") << QByteArray();
    QTest::newRow("byte order mark alone") << QByteArray("\xef\xbb\xbf") << QByteArray();
    QTest::newRow("byte order mark within") << QByteArray("a\xef\xbb\xbf"
                                                          "b")
                                            << QByteArray();
    QTest::newRow("U+FFFD itself") << QByteArray("\xef\xbf\xbd") << QByteArray();
    QTest::newRow("noncharacter") << QByteArray("\xef\xbf\xbf") << QByteArray();
    QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << QByteArray();
    QTest::newRow("wrong byte") << QByteArray("a\xff"
                                              "b")
                                << QByteArray("a\xef\xbf\xbd"
                                              "b");
    QTest::newRow("wrong byte after a byte order mark")
        << QByteArray("\xef\xbb\xbf\xff") << QByteArray("\xef\xbb\xbf\xef\xbf\xbd");
    QTest::newRow("lone continuation") << QByteArray("\x80") << QByteArray("\xef\xbf\xbd");
    QTest::newRow("cut off at the end") << QByteArray("a\xc3") << QByteArray("a\xef\xbf\xbd");
}

void tst_ResultJson::bytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);

    RunResult result = greeting();
    result.output = bytes;
    const Json json = Json::parse(toJson(result).dump());
    QCOMPARE(QByteArray::fromStdString(json["output"].get<std::string>()), text.isEmpty() ? bytes : text);
    QCOMPARE(json.contains("outputBase64"), !text.isEmpty());
    QCOMPARE(isUtf8(bytes), text.isEmpty());
    if (!text.isEmpty())
        QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(json["outputBase64"])), bytes);
}

void tst_ResultJson::everyChannelKeepsItsBytes()
{
    RunResult result = greeting();
    result.output = "\xfe";
    result.errorOutput = "\xfd";
    result.compileOutput = "\xfc";

    const Json json = toJson(result);
    QCOMPARE(json["outputBase64"], "/g==");
    QCOMPARE(json["stderrBase64"], "/Q==");
    QCOMPARE(json["compileOutputBase64"], "/A==");
}

void tst_ResultJson::randomBytesNeverFail()
{
    QRandomGenerator random(20240501);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(1, 40), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(2) ? random.bounded(256) : random.bounded(0xc0, 0xf8));
        RunResult result = greeting();
        result.output = bytes;
        const Json json = Json::parse(toJson(result).dump());
        const QByteArray kept = json.contains("outputBase64")
                                    ? QByteArray::fromBase64(QByteArray::fromStdString(json["outputBase64"]))
                                    : QByteArray::fromStdString(json["output"]);
        QCOMPARE(kept, bytes);
    }
}

void tst_ResultJson::channelsHaveNames()
{
    QCOMPARE(QByteArray(channelName(Run::Channel::Stdout)), "stdout");
    QCOMPARE(QByteArray(channelName(Run::Channel::Stderr)), "stderr");
    QCOMPARE(QByteArray(channelName(Run::Channel::Compiler)), "compile");
}

// Runs report over queued connections, which need every type of their signals.
void tst_ResultJson::resultsCrossThreads()
{
    class SilentRun : public Run
    {
    public:
        QString jobId() const override { return {}; }
        void writeInput(const QByteArray &) override {}
        void closeInput() override {}
        void cancel() override {}
        void setOutputPaused(bool) override {}
    };
    SilentRun run;
    QList<Run::Channel> channels;
    QList<Stage> stages;
    QStringList jobs;
    connect(
        &run, &Run::outputReceived, this, [&](Run::Channel channel) { channels << channel; },
        Qt::QueuedConnection);
    connect(
        &run, &Run::stageChanged, this, [&](Stage stage) { stages << stage; }, Qt::QueuedConnection);
    connect(
        &run, &Run::finished, this, [&](const RunResult &result) { jobs << result.jobId; },
        Qt::QueuedConnection);
    Q_EMIT run.stageChanged(Stage::Compile);
    Q_EMIT run.outputReceived(Run::Channel::Stderr, "x");
    Q_EMIT run.finished(greeting());
    QVERIFY(jobs.isEmpty());

    QCoreApplication::processEvents();
    QCOMPARE(stages, QList{Stage::Compile});
    QCOMPARE(channels, QList{Run::Channel::Stderr});
    QCOMPARE(jobs, QStringList{u"job-1"_s});
}

QTEST_GUILESS_MAIN(tst_ResultJson)
#include "tst_resultjson.moc"
