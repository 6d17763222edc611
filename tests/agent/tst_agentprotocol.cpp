// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/protocol/message.h"
#include "runner/agent/protocol/wire.h"

#include <QTest>

using namespace codewar;
using namespace codewar::agent;

namespace {

Job someJob()
{
    Job job;
    job.compile = {{"g++", "main.cpp"}, {"TMPDIR=."}};
    job.slowCompile = {{"g++", "-v"}, {}};
    job.slowMarks = {"collect2: "};
    job.run = {{"./executable", "an argument"}, {}};
    job.limits = {64, 1 << 20, 1 << 26};
    job.compileLimits = {30'000, 1u << 30, 1 << 20};
    job.runLimits = {10'000, 256u << 20, 4 << 20};
    job.mainFile = "main.cpp";
    job.executable = "executable";
    job.wantArtifact = true;
    return job;
}

} // namespace

class TestAgentProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesComeOutAsTheyWentInHoweverTheyAreCut_data();
    void framesComeOutAsTheyWentInHoweverTheyAreCut();
    void aBrokenStreamStaysBroken_data();
    void aBrokenStreamStaysBroken();
    void messagesSurviveTheJourney();
    void anyMissingOrExtraByteMakesAMessageUnreadable();
    void fileNamesArePlain_data();
    void fileNamesArePlain();
    void aListThatLiesAboutItsLengthIsRefused();
};

void TestAgentProtocol::framesComeOutAsTheyWentInHoweverTheyAreCut_data()
{
    QTest::addColumn<int>("piece");
    for (int piece : {1, 2, 5, 7, 64, 1'000'000})
        QTest::addRow("%d bytes at once", piece) << piece;
}

void TestAgentProtocol::framesComeOutAsTheyWentInHoweverTheyAreCut()
{
    QFETCH(int, piece);
    const std::vector<Frame> frames = {{FrameType::Start, ""},
                                       {FrameType::Input, std::string("a\0b", 3)},
                                       {FrameType::Output, std::string(maxPayload, 'x')},
                                       {FrameType::MemoryLimit, encodeNumber(1u << 30)},
                                       {FrameType::MemoryLimitSet, MemoryLimitSet{true, {}}.encode()},
                                       {FrameType::Cancel, ""}};
    std::string bytes;
    for (const Frame &frame : frames)
        bytes += encodeFrame(frame.type, frame.payload);
    FrameDecoder decoder;
    std::vector<Frame> seen;
    for (std::size_t at = 0; at < bytes.size(); at += std::size_t(piece)) {
        decoder.feed(std::string_view(bytes).substr(at, std::size_t(piece)));
        while (std::optional<Frame> frame = decoder.next())
            seen.push_back(std::move(*frame));
    }
    QCOMPARE(seen.size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        QCOMPARE(int(seen[i].type), int(frames[i].type));
        QVERIFY(seen[i].payload == frames[i].payload);
    }
    QVERIFY(!decoder.broken());
    QVERIFY(!decoder.midFrame());
}

void TestAgentProtocol::aBrokenStreamStaysBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("payload one byte too long") << QByteArray("\x01\x00\x02\x00\x06", 5);
    QTest::newRow("length of 4 GiB") << QByteArray("\xff\xff\xff\xff\x06", 5);
    QTest::newRow("type 0") << QByteArray("\x00\x00\x00\x00\x00", 5);
    QTest::newRow("type between the two sides") << QByteArray("\x00\x00\x00\x00\x20", 5);
    QTest::newRow("after the host's last type") << QByteArray("\x00\x00\x00\x00\x0b", 5);
    QTest::newRow("after the agent's last type") << QByteArray("\x00\x00\x00\x00\x4a", 5);
    QTest::newRow("text of a human") << QByteArray("hello, agent\n");
}

void TestAgentProtocol::aBrokenStreamStaysBroken()
{
    QFETCH(QByteArray, bytes);
    FrameDecoder decoder;
    decoder.feed(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    QVERIFY(!decoder.next());
    QVERIFY(decoder.broken());
    decoder.feed(encodeFrame(FrameType::Start, ""));
    QVERIFY(!decoder.next());
}

void TestAgentProtocol::messagesSurviveTheJourney()
{
    const Job job = someJob();
    const std::optional<Job> read = Job::decode(job.encode());
    QVERIFY(read);
    QVERIFY(read->run == job.run && read->compile == job.compile && read->limits == job.limits);
    QCOMPARE(read->runLimits.memoryBytes, job.runLimits.memoryBytes);
    QCOMPARE(read->encode() == job.encode(), true);

    const StageEnd end{StageKind::Run, true, 11, KillReason::None, true, false, 5, 6, 7, PeakSource::Cgroup};
    const std::optional<StageEnd> readEnd = StageEnd::decode(end.encode());
    QVERIFY(readEnd && readEnd->encode() == end.encode());
    QCOMPARE(readEnd->status, 11u);

    const std::optional<MemoryLimitSet> answer = MemoryLimitSet::decode(MemoryLimitSet{true, "no"}.encode());
    QVERIFY(answer && answer->done);
    QCOMPARE(answer->message, std::string("no"));
    QCOMPARE(Done::decode(Done{false, "files in /tmp"}.encode())->leftover, std::string("files in /tmp"));
    QCOMPARE(Failure::decode(Failure{"why"}.encode())->message, std::string("why"));
    QCOMPARE(decodeNumber(encodeNumber(1ull << 40)).value(), 1ull << 40);
}

void TestAgentProtocol::anyMissingOrExtraByteMakesAMessageUnreadable()
{
    const std::string whole = someJob().encode();
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY2(!Job::decode(whole.substr(0, size)), qPrintable(QString::number(size)));
    QVERIFY(!Job::decode(whole + "x"));
    const std::string answer = MemoryLimitSet{false, "why"}.encode();
    for (std::size_t size = 0; size < answer.size(); ++size)
        QVERIFY2(!MemoryLimitSet::decode(answer.substr(0, size)), qPrintable(QString::number(size)));
    QVERIFY(!MemoryLimitSet::decode(answer + "x"));
    std::string badReason = StageEnd().encode();
    badReason[6] = 9;
    QVERIFY(!StageEnd::decode(badReason));
}

void TestAgentProtocol::fileNamesArePlain_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("plain");
    QTest::newRow("usual") << QByteArray("main.cpp") << true;
    QTest::newRow("spaces and umlauts") << QByteArray("h\xc3\xa4 llo.py") << true;
    QTest::newRow("255 bytes") << QByteArray(255, 'x') << true;
    QTest::newRow("256 bytes") << QByteArray(256, 'x') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("here") << QByteArray(".") << false;
    QTest::newRow("up") << QByteArray("..") << false;
    QTest::newRow("folder") << QByteArray("a/b") << false;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
}

void TestAgentProtocol::fileNamesArePlain()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, plain);
    const std::string text = name.toStdString();
    QCOMPARE(isPlainFileName(text), plain);
    QCOMPARE(File::decode(File{text, false, 1}.encode()).has_value(), plain);
}

void TestAgentProtocol::aListThatLiesAboutItsLengthIsRefused()
{
    wire::Writer writer;
    writer.u32(0x40000000);
    writer.text("only one");
    const std::string bytes = writer.take();
    wire::Reader reader(bytes);
    QVERIFY(reader.list().empty());
    QVERIFY(!reader.ok());
}

QTEST_APPLESS_MAIN(TestAgentProtocol)
#include "tst_agentprotocol.moc"
