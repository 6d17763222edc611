// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a Redis that is there: over every kind of socket, with every kind of welcome.
#include "tests/docker/certificates.h"
#include "tests/redis/redisserver.h"
#include "tests/redis/redistest.h"

#include <QSignalSpy>

using namespace codewar;
using namespace codewar::redis;
using namespace codewar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = RedisServer::Kind;
using State = Connection::State;

Q_DECLARE_METATYPE(codewar::redis::Address)

namespace {

/// What a connection says that is not let in.
Error refusal(ConnectionSettings settings)
{
    settings.firstRetry = settings.longestRetry = 24h;
    Connection connection(settings);
    connection.open();
    if (!QTest::qWaitFor([&] { return connection.state() == State::Waiting; }, patience))
        qFatal("it was let in");
    return connection.failure().value();
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<RedisServer>(); }

    void asks_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("unix") << Kind::Unix;
        QTest::newRow("tcp") << Kind::Tcp;
        QTest::newRow("tls") << Kind::Tls;
    }

    void asks()
    {
        QFETCH(const Kind, kind);
        const RedisServer server({.kind = kind});
        Connection connection(quickly(server.address()));
        QSignalSpy ready(&connection, &Connection::ready);
        connection.open();
        QCOMPARE(connection.state(), State::Connecting);
        QCOMPARE(ask(connection, {"SET", "key", QByteArray("a\0b\r\n", 5)})->text(), QByteArray("OK"));
        QCOMPARE(ask(connection, {"GET", "key"})->text(), QByteArray("a\0b\r\n", 5));
        QCOMPARE(ask(connection, {"STRLEN", "key"})->toInteger(), 5);
        QVERIFY(ask(connection, {"GET", "nothing"})->isNil());
        QCOMPARE(ask(connection, {"KEYS", "*"})->at(0).text(), QByteArray("key"));
        QCOMPARE(connection.state(), State::Ready);
        QCOMPARE(ready.count(), 1);
        QVERIFY(!connection.failure());

        const QByteArray large(3 << 20, 'x');
        QCOMPARE(ask(connection, {"SET", "large", large})->text(), QByteArray("OK"));
        QCOMPARE(ask(connection, {"GET", "large"})->text(), large);
    }

    void answersInOrder()
    {
        Connection connection(quickly(m_server->address()));
        connection.open();
        QList<qint64> counted;
        constexpr int count = 5000;
        QVERIFY(bool(ask(connection, {"DEL", "counter"})));
        for (int i = 0; i < count; ++i)
            connection.send({"INCR", "counter"}, [&](const Result<Reply> &reply) {
                counted += reply ? reply->toInteger().value() : -1;
            });
        QVERIFY(counted.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(counted.size(), count, patience);
        for (int i = 0; i < count; ++i)
            QCOMPARE(counted[i], i + 1);
    }

    void sendsWithinAnAnswer()
    {
        Connection connection(quickly(m_server->address()));
        connection.open();
        Asked second;
        bool within = false;
        connection.send({"PING"}, [&](const Result<Reply> &) {
            connection.send({"PING"}, second.answer());
            within = second.calls() > 0;
        });
        QTRY_COMPARE_WITH_TIMEOUT(second.calls(), 1, patience);
        QVERIFY(!within);
    }

    void saysWhatRedisDoesNotWant()
    {
        Connection connection(quickly(m_server->address()));
        connection.open();
        QVERIFY(bool(ask(connection, {"SET", "text", "x"})));
        const Result<Reply> reply = ask(connection, {"LPUSH", "text", "y"});
        QCOMPARE(reply.error().code, ErrorCode::Internal);
        QVERIFY2(reply.error().message.contains(u"WRONGTYPE"_s), qPrintable(reply.error().message));
        QCOMPARE(ask(connection, {"PING"})->text(), QByteArray("PONG"));
    }

    void saysWhoItIs()
    {
        ConnectionSettings settings = quickly(m_server->address());
        settings.clientName = "bull:Y3Bw";
        settings.address.database = 3;
        Connection connection(settings);
        connection.open();
        QCOMPARE(ask(connection, {"CLIENT", "GETNAME"})->text(), settings.clientName);
        QVERIFY(bool(ask(connection, {"SET", "here", "1"})));
        QCOMPARE(m_server->cli({u"-n"_s, u"3"_s, u"GET"_s, u"here"_s}), QByteArray("1"));
    }

    void logsIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("password") << QString() << u"all ©"_s;
        QTest::newRow("user") << u"ada"_s << u"secret"_s;
    }

    void logsIn()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        const RedisServer server({.password = u"all ©"_s.toUtf8(), .users = {u"ada on >secret ~* +@all"_s}});
        ConnectionSettings settings = quickly(server.address());
        settings.address.user = user;
        settings.address.password = password;
        settings.address.database = 1;
        Connection connection(settings);
        connection.open();
        QCOMPARE(ask(connection, {"ACL", "WHOAMI"})->text(), user.isEmpty() ? "default" : user.toUtf8());
    }

    void isNotLetIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("database");
        QTest::addColumn<QString>("says");
        QTest::newRow("no password") << QString() << QString() << 0 << u"It wants a password"_s;
        QTest::newRow("wrong password")
            << QString() << u"wrong"_s << 0 << u"Check the user and the password"_s;
        QTest::newRow("unknown user") << u"bob"_s << u"secret"_s << 0 << u"Check the user and the password"_s;
        QTest::newRow("no such database") << QString() << u"all"_s << 99 << u"Choose a database"_s;
    }

    void isNotLetIn()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        QFETCH(const int, database);
        QFETCH(const QString, says);
        const RedisServer server({.password = "all"});
        ConnectionSettings settings = quickly(server.address());
        settings.address.user = user;
        settings.address.password = password;
        settings.address.database = database;
        const Error error = refusal(settings);
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY(password.isEmpty() || !error.message.contains(password + u' '));

        // Whoever waits need not wait: it would be in vain.
        Connection connection(settings);
        connection.open();
        QCOMPARE(ask(connection, {"PING"}, 1h).error().message, error.message);
    }

    void goesInOnceThePasswordIsRight()
    {
        const RedisServer server({.password = "old"});
        ConnectionSettings settings = quickly(server.address());
        settings.address.password = u"new"_s;
        Connection connection(settings);
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(connection.failure(), patience);
        server.cli({u"CONFIG"_s, u"SET"_s, u"requirepass"_s, u"new"_s});
        QTRY_COMPARE_WITH_TIMEOUT(connection.state(), State::Ready, patience);
    }

    void hasNoPasswordToGive()
    {
        ConnectionSettings settings = quickly(m_server->address());
        settings.address.password = u"needless"_s;
        const Error error = refusal(settings);
        QVERIFY2(error.message.contains(u"It has no password"_s), qPrintable(error.message));
    }

    void needsFewRights()
    {
        const RedisServer server({.users = {u"ada on >secret ~* +get"_s}});
        ConnectionSettings settings = quickly(server.address());
        settings.address.user = u"ada"_s;
        settings.address.password = u"secret"_s;
        settings.clientName = "ada's";
        Connection connection(settings);
        connection.open();
        QVERIFY(ask(connection, {"GET", "x"})->isNil());
        const Result<Reply> reply = ask(connection, {"SET", "x", "y"});
        QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
        QVERIFY2(reply.error().message.contains(u"more rights"_s), qPrintable(reply.error().message));
        QCOMPARE(connection.clockOffset(), 0ms);
    }

    void trustsNoStranger_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("caFile");
        const Certificates &certificates = Certificates::shared();
        QTest::newRow("another authority") << u"127.0.0.1"_s << certificates.file(u"stranger.pem"_s);
        QTest::newRow("the system's authorities") << u"127.0.0.1"_s << QString();
        QTest::newRow("another host") << u"127.0.0.2"_s << certificates.file(u"ca.pem"_s);
    }

    void trustsNoStranger()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, caFile);
        const RedisServer server({.kind = Kind::Tls, .arguments = {u"--bind"_s, u"127.0.0.1 127.0.0.2"_s}});
        ConnectionSettings settings = quickly(server.address());
        settings.address.host = host;
        settings.address.caFile = caFile;
        const Error error = refusal(settings);
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(error.message.contains(u"is not to be trusted"_s), qPrintable(error.message));
    }

    void needsAUsableAuthority()
    {
        ConnectionSettings settings =
            quickly({.host = u"127.0.0.1"_s, .tls = true, .caFile = u"/none.pem"_s});
        const Error error = refusal(settings);
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(error.message.contains(u"/none.pem"_s), qPrintable(error.message));
    }

    void meetsARedisWithoutTls()
    {
        const RedisServer server({.kind = Kind::Tcp});
        ConnectionSettings settings = quickly(server.address());
        settings.address.tls = true;
        settings.connectTimeout = 300ms;
        const Error error = refusal(settings);
        QVERIFY2(error.message.contains(u"(TLS)"_s), qPrintable(error.message));
    }

    void isFull()
    {
        const RedisServer server({.arguments = {u"--maxclients"_s, u"1"_s}});
        Connection first(quickly(server.address()));
        first.open();
        QVERIFY(bool(ask(first, {"PING"})));
        Connection second(quickly(server.address()));
        second.open();
        // Redis closes at once: its words are lost where they meet ours on the way, so not each attempt
        // brings them.
        QTRY_VERIFY_WITH_TIMEOUT(second.failure() && second.failure()->message.contains(u"maxclients"_s),
                                 patience);
    }

    void findsNobody_data()
    {
        QTest::addColumn<Address>("address");
        QTest::newRow("no socket") << Address{.socketPath = u"/nonexistent/redis.sock"_s};
        QTest::newRow("no such port") << Address{.host = u"127.0.0.1"_s, .port = 1};
        QTest::newRow("no such host") << Address{.host = u"host.invalid"_s};
    }

    void findsNobody()
    {
        QFETCH(const Address, address);
        const Error error = refusal(quickly(address));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY2(error.message.contains(u"cannot be reached"_s), qPrintable(error.message));
        QVERIFY2(!error.message.contains(u"QLocalSocket"_s), qPrintable(error.message));
    }

    // P8: the clocks of Redis and of this machine may differ, so that what is due is asked of Redis's.
    void P8_knowsTheClockOfRedis()
    {
        Connection connection(quickly(m_server->address()));
        QCOMPARE(connection.clockOffset(), 0ms);
        connection.open();
        const Result<Reply> reply = ask(connection, {"TIME"});
        const qint64 time = reply->at(0).toInteger().value() * 1000 + reply->at(1).toInteger().value() / 1000;
        QVERIFY(qAbs(connection.serverTime() - time) < 60'000);
        QVERIFY(qAbs(connection.clockOffset().count()) < 60'000);
    }

    void isClosed()
    {
        Connection connection(quickly(m_server->address()));
        Asked before;
        connection.send({"PING"}, before.answer());
        QCOMPARE(before.calls(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(before.calls(), 1, patience);
        QCOMPARE(before.error().code, ErrorCode::Cancelled);

        connection.open();
        QVERIFY(bool(ask(connection, {"PING"})));
        Asked under;
        connection.send({"PING"}, under.answer());
        connection.close();
        QCOMPARE(under.calls(), 1);
        QCOMPARE(under.error().code, ErrorCode::Cancelled);
        QCOMPARE(connection.state(), State::Closed);

        connection.open();
        QVERIFY(bool(ask(connection, {"PING"})));
    }

    void isDestroyedByAnAnswer()
    {
        auto connection = std::make_unique<Connection>(quickly(m_server->address()));
        connection->open();
        Asked never;
        connection->send({"PING"}, [&](const Result<Reply> &) { connection.reset(); });
        connection->send({"PING"}, never.answer());
        QTRY_VERIFY_WITH_TIMEOUT(!connection, patience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(never.calls(), 0);
    }

private:
    std::unique_ptr<RedisServer> m_server;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
