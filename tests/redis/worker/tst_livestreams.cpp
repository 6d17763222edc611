// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/inputreader.h"
#include "runner/redis/live/inputwriter.h"
#include "runner/redis/live/outputreader.h"
#include "runner/redis/live/outputwriter.h"
#include "tests/redis/redisserver.h"
#include "tests/redis/redistest.h"

#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace codewar::live;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using codewar::test::ask;
using codewar::test::patience;

namespace {

/// Writes down what it hears, in short.
struct Heard
{
    explicit Heard(StreamFollower &follower, const StreamKeys &keys) : reader(follower, keys)
    {
        QObject::connect(&reader, &OutputReader::started, &reader,
                         [this](int attempt, const QByteArray &worker) {
                             words << "start " + QByteArray::number(attempt) + ' ' + worker;
                         });
        QObject::connect(&reader, &OutputReader::stageBegan, &reader,
                         [this](Stage stage) { words << stageName(stage).toUtf8(); });
        QObject::connect(&reader, &OutputReader::outputArrived, &reader,
                         [this](Run::Channel channel, const QByteArray &bytes) {
                             output[int(channel)] += bytes;
                             ++pieces;
                         });
        QObject::connect(&reader, &OutputReader::inputTaken, &reader,
                         [this](qint64 bytes) { words << "taken " + QByteArray::number(bytes); });
        QObject::connect(&reader, &OutputReader::ended, &reader, [this] { words << "end"; });
    }

    OutputReader reader;
    QByteArrayList words;
    QByteArray output[3];
    int pieces = 0;
};

} // namespace

class LiveStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_connection = std::make_unique<redis::Connection>(test::quickly(m_server.address()));
        m_connection->open();
        QVERIFY(ask(*m_connection, {"FLUSHALL"}));
        m_follower = std::make_unique<StreamFollower>(*m_connection);
    }
    void cleanup()
    {
        m_follower.reset();
        m_connection.reset();
    }

    void everythingArrivesInOrder()
    {
        Heard heard(*m_follower, m_keys);
        OutputWriter writer(*m_connection, m_keys);
        writer.start(1, "w1");
        writer.beginStage(Stage::Compile);
        writer.add(Run::Channel::Compiler, "warning\n");
        writer.beginStage(Stage::Run);
        const QByteArray odd("a\0\xff\r\n", 5);
        writer.add(Run::Channel::Stdout, odd);
        writer.add(Run::Channel::Stderr, "oh\n");
        writer.giveBack(7);
        writer.end();
        QTRY_VERIFY_WITH_TIMEOUT(heard.words.contains("end"), patience);
        QCOMPARE(heard.words, (QByteArrayList{"start 1 w1", "compile", "run", "taken 7", "end"}));
        QCOMPARE(heard.output[int(Run::Channel::Stdout)], odd);
        QCOMPARE(heard.output[int(Run::Channel::Stderr)], "oh\n");
        QCOMPARE(heard.output[int(Run::Channel::Compiler)], "warning\n");
    }

    void whoComesLateHearsAll()
    {
        OutputWriter writer(*m_connection, m_keys);
        writer.start(2, "w");
        writer.add(Run::Channel::Stdout, "x");
        writer.end();
        QVERIFY(ask(*m_connection, {"PING"}));
        Heard heard(*m_follower, m_keys);
        QTRY_VERIFY_WITH_TIMEOUT(heard.words.contains("end"), patience);
        QCOMPARE(heard.output[0], "x");
    }

    void aProgramThatPrintsByteByByteCostsLittle()
    {
        Heard heard(*m_follower, m_keys);
        OutputWriter writer(*m_connection, m_keys);
        for (int i = 0; i < 20'000; ++i) {
            writer.add(Run::Channel::Stdout, "o");
            writer.add(Run::Channel::Stderr, "e");
        }
        writer.end();
        QTRY_VERIFY_WITH_TIMEOUT(heard.words.contains("end"), patience);
        QCOMPARE(heard.output[0], QByteArray(20'000, 'o'));
        QCOMPARE(heard.output[1], QByteArray(20'000, 'e'));
        QVERIFY2(heard.pieces <= 200, QByteArray::number(heard.pieces));
    }

    void muchOutputIsHeldBackAndWhole()
    {
        Heard heard(*m_follower, m_keys);
        OutputWriter writer(*m_connection, m_keys);
        bool congested = false;
        connect(&writer, &OutputWriter::congestionChanged, this, [&](bool now) { congested = now; });
        QByteArray all;
        for (int i = 0; all.size() < (8 << 20); ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(!congested, patience);
            const QByteArray piece(50'000, char('a' + i % 26));
            writer.add(Run::Channel::Stdout, piece);
            all += piece;
        }
        writer.end();
        QTRY_VERIFY_WITH_TIMEOUT(heard.words.contains("end"), patience);
        QCOMPARE(heard.output[0].size(), all.size());
        QVERIFY(heard.output[0] == all);
    }

    void streamsExpire()
    {
        OutputWriter writer(*m_connection, m_keys);
        InputWriter input(*m_connection, m_keys);
        writer.start(1, "w");
        input.write("x");
        const auto ttl = [&](const QByteArray &key) {
            return ask(*m_connection, {"TTL", key}).value().toInteger().value_or(-9);
        };
        QVERIFY(ttl(m_keys.output) > 3500);
        QVERIFY(ttl(m_keys.input) > 3500);
        writer.end();
        QVERIFY(ttl(m_keys.output) > 0 && ttl(m_keys.output) <= 60);
        QVERIFY(ttl(m_keys.input) > 0 && ttl(m_keys.input) <= 60);
    }

    void inputStopsAtItsCredit()
    {
        InputReader reader(*m_follower, m_keys);
        InputWriter writer(*m_connection, m_keys);
        QByteArray got;
        bool closed = false;
        connect(&reader, &InputReader::inputArrived, this, [&](const QByteArray &bytes) { got += bytes; });
        connect(&reader, &InputReader::inputClosed, this, [&] { closed = true; });
        QByteArray all;
        for (int i = 0; i < 3 * inputCredit; ++i)
            all += char('a' + i % 23);
        writer.write(all);
        writer.close();
        writer.write("too late");
        QTRY_COMPARE_WITH_TIMEOUT(got.size(), inputCredit, patience);
        QVERIFY(ask(*m_connection, {"PING"}));
        QVERIFY(!closed);
        QCOMPARE(writer.pending(), all.size());
        for (qsizetype taken = 0; taken < all.size(); taken += 1 << 19) {
            QTRY_COMPARE_WITH_TIMEOUT(got.size(), std::min<qsizetype>(taken + inputCredit, all.size()),
                                      patience);
            writer.taken(1 << 19);
        }
        QTRY_VERIFY_WITH_TIMEOUT(closed, patience);
        QVERIFY(got == all);
        QCOMPARE(writer.pending(), 0);
    }

    void stopIsHeardAtOnce()
    {
        // The follower waits for another stream already; it is not left to its time-out.
        Heard other(*m_follower, StreamKeys::of("q", "other"));
        QVERIFY(ask(*m_connection, {"PING"}));
        InputReader reader(*m_follower, m_keys);
        bool stopped = false;
        connect(&reader, &InputReader::cancelled, this, [&] { stopped = true; });
        InputWriter::cancel(*m_connection, m_keys);
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 8'000);
    }

    void manyStreamsComeAndGo()
    {
        for (int round = 0; round < 20; ++round) {
            std::vector<std::unique_ptr<Heard>> heard;
            for (int i = 0; i < 30; ++i) {
                const StreamKeys keys =
                    StreamKeys::of("q", QByteArray::number(round) + '-' + QByteArray::number(i));
                heard.push_back(std::make_unique<Heard>(*m_follower, keys));
                OutputWriter writer(*m_connection, keys);
                writer.start(1, "w");
                writer.add(Run::Channel::Stdout, QByteArray::number(i));
                writer.end();
            }
            for (int i = 0; i < 30; ++i) {
                QTRY_VERIFY_WITH_TIMEOUT(heard[std::size_t(i)]->words.contains("end"), patience);
                QCOMPARE(heard[std::size_t(i)]->output[0], QByteArray::number(i));
            }
        }
    }

    void pausedOutputWaitsInRedis()
    {
        Heard heard(*m_follower, m_keys);
        OutputWriter writer(*m_connection, m_keys);
        heard.reader.setPaused(true);
        writer.start(1, "w");
        writer.end();
        QTest::qWait(100);
        const auto before = heard.words;
        heard.reader.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(heard.words.contains("end"), patience);
        QVERIFY(!before.contains("end") || before.size() == heard.words.size());
    }

    void goesOnAfterRedisWasAway()
    {
        test::RedisServer server(test::RedisServer::Options{.appendOnly = true});
        redis::Connection connection(test::quickly(server.address()));
        connection.open();
        QVERIFY(ask(connection, {"PING"}));
        StreamFollower follower(connection);
        Heard heard(follower, m_keys);
        OutputWriter writer(connection, m_keys);
        writer.start(1, "w");
        QTRY_COMPARE_WITH_TIMEOUT(heard.words.size(), 1, patience);
        server.restart();
        QTRY_VERIFY_WITH_TIMEOUT(bool(ask(connection, {"PING"})), patience);
        writer.add(Run::Channel::Stdout, "after");
        writer.end();
        QTRY_VERIFY_WITH_TIMEOUT(heard.words.contains("end"), patience);
        QCOMPARE(heard.output[0], "after");
        QCOMPARE(heard.words.count("start 1 w"), 1);
    }

    void inputWaitsForRedisAndIsThereOnce()
    {
        test::RedisServer server(test::RedisServer::Options{.appendOnly = true});
        redis::Connection connection(test::quickly(server.address()));
        connection.open();
        QVERIFY(ask(connection, {"PING"}));
        StreamFollower follower(connection);
        InputReader reader(follower, m_keys);
        QByteArray got;
        bool closed = false;
        connect(&reader, &InputReader::inputArrived, this, [&](const QByteArray &bytes) { got += bytes; });
        connect(&reader, &InputReader::inputClosed, this, [&] { closed = true; });
        InputWriter writer(connection, m_keys);
        writer.write("before,");
        QTRY_COMPARE_WITH_TIMEOUT(got, "before,", patience);
        server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(connection.state() == redis::Connection::State::Waiting, patience);
        writer.write("meanwhile,");
        writer.write("still,");
        writer.close();
        QCOMPARE(writer.pending(), QByteArray("before,meanwhile,still,").size());
        server.start();
        QTRY_VERIFY_WITH_TIMEOUT(closed, patience);
        QCOMPARE(got, "before,meanwhile,still,");
    }

    // Redis takes it, and its answer is lost on the way.
    void inputThatRedisHasIsNotSentTwice()
    {
        test::RedisServer server(
            test::RedisServer::Options{.kind = test::RedisServer::Kind::Tcp, .appendOnly = true});
        redis::ConnectionSettings settings = test::quickly(server.address());
        settings.commandTimeout = 500ms;
        redis::Connection connection(settings);
        connection.open();
        QVERIFY(ask(connection, {"PING"}));
        InputWriter writer(connection, m_keys);
        QSignalSpy states(&connection, &redis::Connection::stateChanged);
        server.freeze();
        writer.write("once,");
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty(), patience); // given up; it is in the socket of Redis
        server.thaw();
        writer.write("and on");
        writer.close();
        QTRY_COMPARE_WITH_TIMEOUT(server.cli({u"XLEN"_s, QString::fromUtf8(m_keys.input)}), "3", patience);
        StreamFollower follower(connection);
        InputReader reader(follower, m_keys);
        QByteArray got;
        bool closed = false;
        connect(&reader, &InputReader::inputArrived, this, [&](const QByteArray &bytes) { got += bytes; });
        connect(&reader, &InputReader::inputClosed, this, [&] { closed = true; });
        QTRY_VERIFY_WITH_TIMEOUT(closed, patience);
        QCOMPARE(got, "once,and on");
    }

    void inputThatRedisNeverTakesIsRefused()
    {
        QVERIFY(ask(*m_connection, {"SET", m_keys.input, "not a stream"}));
        InputWriter writer(*m_connection, m_keys);
        QSignalSpy refused(&writer, &InputWriter::refused);
        writer.write("typed");
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
        QVERIFY(!qvariant_cast<codewar::Error>(refused.first().first()).message.isEmpty());
        QCOMPARE(writer.pending(), 0);
    }

    void roomIsGivenBackAfterRedisWasAway()
    {
        test::RedisServer server(test::RedisServer::Options{.appendOnly = true});
        redis::Connection connection(test::quickly(server.address()));
        connection.open();
        QVERIFY(ask(connection, {"PING"}));
        StreamFollower follower(connection);
        OutputReader reader(follower, m_keys);
        qint64 taken = 0;
        connect(&reader, &OutputReader::inputTaken, this, [&](qint64 bytes) { taken += bytes; });
        OutputWriter writer(connection, m_keys);
        server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(connection.state() == redis::Connection::State::Waiting, patience);
        writer.giveBack(5);
        writer.giveBack(7);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(taken, 12, patience);
    }

    void whatIsUnknownIsSkipped()
    {
        Heard heard(*m_follower, m_keys);
        QVERIFY(ask(*m_connection, {"XADD", m_keys.output, "*", "event", "news", "data", "x"}));
        QVERIFY(ask(*m_connection, {"XADD", m_keys.output, "*", "what", "ever"}));
        QVERIFY(ask(*m_connection, {"XADD", m_keys.output, "*", "event", "stage", "stage", "lunch"}));
        QVERIFY(ask(*m_connection, {"XADD", m_keys.output, "*", "event", "end", "more", "x"}));
        QTRY_COMPARE_WITH_TIMEOUT(heard.words, QByteArrayList{"end"}, patience);
    }

private:
    test::RedisServer m_server;
    std::unique_ptr<redis::Connection> m_connection;
    std::unique_ptr<StreamFollower> m_follower;
    const StreamKeys m_keys = StreamKeys::of("q", "1");
};

QTEST_GUILESS_MAIN(LiveStreamsTest)
#include "tst_livestreams.moc"
