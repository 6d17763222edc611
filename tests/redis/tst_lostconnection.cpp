// SPDX-License-Identifier: GPL-3.0-or-later
// A Redis that goes, hangs, comes back, or never was one.
#include "tests/docker/scriptedserver.h"
#include "tests/redis/cutproxy.h"
#include "tests/redis/redisserver.h"
#include "tests/redis/redistest.h"

#include <QSignalSpy>

using namespace codewar;
using namespace codewar::redis;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = Connection::State;

namespace {

Address addressOf(const ScriptedServer &server)
{
    return {.socketPath = server.endpoint().path};
}

/// Welcomes everyone as Redis does, then says what it is told to whatever it is asked.
ScriptedServer::Session welcomeAndSay(const QByteArray &bytes)
{
    return [bytes](ScriptedPeer &peer) {
        peer.read();
        peer.say("*2\r\n$10\r\n1795374682\r\n$6\r\n746123\r\n");
        peer.read();
        peer.say(bytes);
        peer.waitForEnd();
    };
}

} // namespace

class TestLostConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterARestart()
    {
        RedisServer server({.appendOnly = true});
        Connection connection(quickly(server.address()));
        QSignalSpy ready(&connection, &Connection::ready);
        QSignalSpy states(&connection, &Connection::stateChanged);
        connection.open();
        QVERIFY(bool(ask(connection, {"SET", "key", "kept"})));
        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(connection.failure(), patience);
        QVERIFY2(connection.failure()->message.contains(u"broke"_s),
                 qPrintable(connection.failure()->message));

        Asked waiting;
        connection.send({"GET", "key"}, waiting.answer(), 1h);
        // It tries again and again.
        QTRY_VERIFY_WITH_TIMEOUT(states.count() >= 7, patience);
        QCOMPARE(waiting.calls(), 0);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(waiting.calls(), 1, patience);
        QCOMPARE(waiting.reply().text(), QByteArray("kept"));
        QCOMPARE(ready.count(), 2);
        QVERIFY(!connection.failure());
    }

    void connectsAtOnceWhenTold()
    {
        RedisServer server;
        server.kill();
        ConnectionSettings settings = quickly(server.address());
        settings.firstRetry = settings.longestRetry = 24h;
        Connection connection(settings);
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(connection.failure(), patience);
        QVERIFY(connection.retryDelay() > 1h);
        server.start();
        connection.open();
        QTRY_COMPARE_WITH_TIMEOUT(connection.state(), State::Ready, patience);
        QCOMPARE(connection.retryDelay(), 0ms);
    }

    void waitsLongerEachTime()
    {
        ConnectionSettings settings = quickly({.socketPath = u"/nonexistent/redis.sock"_s});
        settings.firstRetry = 4ms;
        settings.longestRetry = 40ms;
        Connection connection(settings);
        QList<qint64> delays;
        connect(&connection, &Connection::stateChanged, this, [&](State state) {
            if (state == State::Waiting)
                delays += connection.retryDelay().count();
        });
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(delays.size() >= 8, patience);
        QVERIFY(delays[0] <= 4);
        for (int i = 4; i < 8; ++i)
            QVERIFY(delays[i] >= 10 && delays[i] <= 40);
    }

    void tellsThatNobodyKnowsWhetherItRan()
    {
        const RedisServer server;
        CutProxy proxy(server.address());
        Connection connection(quickly(proxy.address()));
        connection.open();
        QVERIFY(bool(ask(connection, {"PING"})));
        proxy.cutAfter(0);
        QList<Asked> under(20);
        for (Asked &asked : under)
            connection.send({"INCR", "n"}, asked.answer());
        for (const Asked &asked : under) {
            QTRY_COMPARE_WITH_TIMEOUT(asked.calls(), 1, patience);
            QVERIFY(asked.failed());
            QCOMPARE(asked.error().code, ErrorCode::TimedOut);
            QVERIFY2(asked.error().message.contains(u"not known whether Redis carried out INCR"_s),
                     qPrintable(asked.error().message));
        }
        QVERIFY(bool(ask(connection, {"PING"})));
        for (const Asked &asked : under)
            QCOMPARE(asked.calls(), 1);
    }

    // P10: a connection whose other end is gone without a word hangs, unless somebody watches.
    void P10_noticesAHalfOpenBlockingRead()
    {
        const RedisServer server;
        CutProxy proxy(server.address());
        Connection connection(quickly(proxy.address()));
        connection.open();
        QVERIFY(bool(ask(connection, {"PING"})));
        proxy.freeze();
        Asked read;
        connection.sendBlocking({"BZPOPMIN", "marker", "0.2"}, 200ms, read.answer());
        QTRY_COMPARE_WITH_TIMEOUT(read.calls(), 1, patience);
        QCOMPARE(read.error().code, ErrorCode::TimedOut);
        QVERIFY(connection.state() != State::Ready);
        proxy.thaw();
        QVERIFY(bool(ask(connection, {"PING"})));
    }

    void P10_lets_a_blocking_read_wait()
    {
        const RedisServer server;
        Connection connection(quickly(server.address()));
        connection.open();
        QSignalSpy ready(&connection, &Connection::ready);
        Asked nothing;
        connection.sendBlocking({"BZPOPMIN", "marker", "0.2"}, 200ms, nothing.answer());
        QTRY_COMPARE_WITH_TIMEOUT(nothing.calls(), 1, patience);
        QVERIFY(nothing.reply().isNil());

        Asked woken;
        connection.sendBlocking({"BZPOPMIN", "marker", "3600"}, 1h, woken.answer());
        Asked behind;
        connection.send({"PING"}, behind.answer(), 1ms); // has the time of what it waits behind
        server.cli({u"ZADD"_s, u"marker"_s, u"0"_s, u"0"_s});
        QTRY_COMPARE_WITH_TIMEOUT(woken.calls(), 1, patience);
        QCOMPARE(woken.reply().at(0).text(), QByteArray("marker"));
        QTRY_COMPARE_WITH_TIMEOUT(behind.calls(), 1, patience);
        QVERIFY(!behind.failed());
        QCOMPARE(ready.count(), 1);
    }

    void P10_neverBlocksForEver()
    {
        const RedisServer server;
        Connection connection(quickly(server.address()));
        connection.open();
        Asked asked;
        connection.sendBlocking({"BZPOPMIN", "marker", "0"}, 0ms, asked.answer());
        QCOMPARE(asked.calls(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(asked.calls(), 1, patience);
        QCOMPARE(asked.error().code, ErrorCode::InvalidInput);
    }

    void givesUpARedisThatHangs()
    {
        RedisServer server;
        ConnectionSettings settings = quickly(server.address());
        settings.connectTimeout = 300ms;
        Connection connection(settings);
        connection.open();
        QVERIFY(bool(ask(connection, {"PING"})));
        server.freeze();
        Asked sent;
        connection.send({"INCR", "n"}, sent.answer(), 100ms);
        QTRY_COMPARE_WITH_TIMEOUT(sent.calls(), 1, patience);
        QCOMPARE(sent.error().code, ErrorCode::TimedOut);
        QVERIFY2(connection.failure()->message.contains(u"in time"_s),
                 qPrintable(connection.failure()->message));
        // Its system still takes connections.
        Asked waiting;
        connection.send({"INCR", "n"}, waiting.answer(), 100ms);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.calls(), 1, patience);
        QCOMPARE(waiting.error().code, ErrorCode::Unavailable);
        server.thaw();
        QVERIFY(bool(ask(connection, {"PING"}, 1h)));
    }

    void refusesMoreThanCanWait()
    {
        ConnectionSettings settings = quickly({.socketPath = u"/nonexistent/redis.sock"_s});
        settings.maxPending = 3;
        Connection connection(settings);
        connection.open();
        QList<Asked> all(5);
        for (Asked &asked : all)
            connection.send({"PING"}, asked.answer(), 1h);
        QCOMPARE(all.last().calls(), 0);
        for (int i = 3; i < 5; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(all[i].calls(), 1, patience);
            QCOMPARE(all[i].error().code, ErrorCode::Refused);
        }
        connection.close();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(all[i].error().code, ErrorCode::Cancelled);
    }

    void refusesMoreBytesThanCanLeave()
    {
        RedisServer server;
        ConnectionSettings settings = quickly(server.address());
        settings.maxPendingBytes = 4 << 20;
        Connection connection(settings);
        connection.open();
        QVERIFY(bool(ask(connection, {"PING"})));
        server.freeze();
        const QByteArray large(1 << 20, 'x');
        QList<Asked> all(20);
        for (Asked &asked : all)
            connection.send({"SET", "large", large}, asked.answer(), 1h);
        QTRY_COMPARE_WITH_TIMEOUT(all.last().calls(), 1, patience);
        QCOMPARE(all.last().error().code, ErrorCode::Refused);
        server.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(all.first().calls(), 1, patience);
        QVERIFY(!all.first().failed());
        QVERIFY(bool(ask(connection, {"PING"})));
    }

    void followsAnewBeforeWhatWaited()
    {
        const RedisServer server;
        Connection connection(quickly(server.address()));
        QByteArrayList order;
        Asked last;
        connection.open();
        connection.send({"PING"}, [&](const Result<Reply> &) { order += "waited"; });
        connect(&connection, &Connection::ready, this,
                [&] { connection.send({"PING"}, [&](const Result<Reply> &) { order += "followed"; }); });
        connection.send({"PING"}, last.answer());
        QTRY_COMPARE_WITH_TIMEOUT(last.calls(), 1, patience);
        QCOMPARE(order, (QByteArrayList{"followed", "waited"}));
    }

    void isClosedByWhoeverListens_data()
    {
        QTest::addColumn<State>("when");
        QTest::addColumn<bool>("destroy");
        for (const State when : {State::Connecting, State::Ready, State::Waiting}) {
            for (const bool destroy : {false, true})
                QTest::addRow("%d %s", int(when), destroy ? "destroyed" : "closed") << when << destroy;
        }
    }

    void isClosedByWhoeverListens()
    {
        QFETCH(const State, when);
        QFETCH(const bool, destroy);
        RedisServer server;
        auto connection = std::make_unique<Connection>(quickly(server.address()));
        Asked asked;
        bool done = false;
        connect(connection.get(), &Connection::stateChanged, this, [&](State state) {
            if (state != when)
                return;
            if (destroy)
                connection.reset();
            else
                connection->close();
            done = true;
        });
        connection->open();
        if (when == State::Waiting) {
            connection->send({"PING"}, [&](const Result<Reply> &) { server.kill(); });
            connection->send({"BLPOP", "list", "60"}, asked.answer());
        }
        QTRY_VERIFY_WITH_TIMEOUT(done, patience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(asked.calls(), when == State::Waiting && !destroy ? 1 : 0);
        if (connection)
            QCOMPARE(connection->state(), State::Closed);
    }

    void meetsWhatIsNotRedis_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("no time") << QByteArray("+OK\r\n");
        QTest::newRow("wrong time") << QByteArray("*2\r\n:99999999999999\r\n:0\r\n");
        QTest::newRow("more than was asked") << QByteArray("*2\r\n:1795374682\r\n:0\r\n+OK\r\n");
        QTest::newRow("very many elements") << QByteArray("*2147483647\r\n");
    }

    void meetsWhatIsNotRedis()
    {
        QFETCH(const QByteArray, says);
        const ScriptedServer server([&](ScriptedPeer &peer) {
            peer.read();
            peer.say(says);
            peer.waitForEnd();
        });
        Connection connection(quickly(addressOf(server)));
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(connection.failure(), patience);
        QCOMPARE(connection.failure()->code, ErrorCode::Corrupt);
        QVERIFY2(connection.failure()->message.contains(u"Check the host and the port"_s),
                 qPrintable(connection.failure()->message));
    }

    void meetsAnAnswerThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("garbage") << QByteArray("garbage\r\n");
        QTest::newRow("too many elements") << QByteArray("*100000\r\n");
        QTest::newRow("too deep") << QByteArray("*1\r\n").repeated(9);
        QTest::newRow("too large") << QByteArray("$900000\r\n") + QByteArray(900'000, 'x') + "\r\n";
        QTest::newRow("line without an end") << '+' + QByteArray(900'000, 'x');
        QTest::newRow("two answers") << QByteArray("+OK\r\n+OK\r\n");
    }

    void meetsAnAnswerThatCannotBe()
    {
        QFETCH(const QByteArray, says);
        const ScriptedServer server(welcomeAndSay(says));
        ConnectionSettings settings = quickly(addressOf(server));
        settings.limits = {.bytes = 256 * 1024, .elements = 1000};
        settings.firstRetry = settings.longestRetry = 24h; // the first failure is the one to see
        Connection connection(settings);
        connection.open();
        Asked asked;
        connection.send({"GET", "x"}, asked.answer());
        QTRY_VERIFY_WITH_TIMEOUT(connection.failure(), patience);
        QCOMPARE(connection.failure()->code, ErrorCode::Corrupt);
        QTRY_COMPARE_WITH_TIMEOUT(asked.calls(), 1, patience);
        QVERIFY(!asked.failed() || asked.error().code == ErrorCode::TimedOut);
    }

    void meetsARedisThatLoads()
    {
        std::atomic<int> visits = 0;
        const ScriptedServer server([&](ScriptedPeer &peer) {
            peer.read();
            if (visits++ < 2)
                peer.say("-LOADING Redis is loading the dataset in memory\r\n");
            else
                peer.say("*2\r\n:1795374682\r\n:0\r\n");
            peer.waitForEnd();
        });
        Connection connection(quickly(addressOf(server)));
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(connection.failure(), patience);
        QVERIFY2(connection.failure()->message.contains(u"in a moment"_s),
                 qPrintable(connection.failure()->message));
        QTRY_COMPARE_WITH_TIMEOUT(connection.state(), State::Ready, patience);
        // P8: it is what Redis says, not what this machine does.
        QVERIFY(qAbs(connection.serverTime() - 1795374682000) < 3'600'000);
    }

    // Nothing is lost or doubled among the answers, however often the connection breaks.
    void answersEachOnceWhileItIsCut()
    {
        const RedisServer server;
        CutProxy proxy(server.address());
        Connection connection(quickly(proxy.address()));
        connection.open();
        int answers = 0;
        int good = 0;
        int unknown = 0;
        int sent = 0;
        std::function<void()> sendOne = [&] {
            if (sent == 2000)
                return;
            if (++sent % 100 == 0)
                proxy.cutAfter(40);
            connection.send({"INCR", "n"}, [&](const Result<Reply> &reply) {
                ++answers;
                ++(reply ? good : unknown);
                if (!reply)
                    QCOMPARE(reply.error().code, ErrorCode::TimedOut);
                sendOne();
            });
        };
        for (int i = 0; i < 32; ++i)
            sendOne();
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2000, patience);
        QVERIFY(unknown > 0);
        const qint64 ran = server.cli({u"GET"_s, u"n"_s}).toLongLong();
        QVERIFY2(ran >= good && ran <= good + unknown,
                 qPrintable(u"%1 %2 %3"_s.arg(ran).arg(good).arg(unknown)));
    }
};

QTEST_GUILESS_MAIN(TestLostConnection)
#include "tst_lostconnection.moc"
