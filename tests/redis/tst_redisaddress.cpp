// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/address.h"

#include <QTemporaryFile>
#include <QTest>

using namespace codewar;
using namespace codewar::redis;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(codewar::redis::Address)

class TestRedisAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Address>("address");
        QTest::addColumn<QString>("display");
        QTest::newRow("host") << u"redis://queue.example"_s << Address{.host = u"queue.example"_s}
                              << u"redis://queue.example:6379"_s;
        QTest::newRow("slash") << u"redis://queue.example/"_s << Address{.host = u"queue.example"_s}
                               << u"redis://queue.example:6379"_s;
        QTest::newRow("all") << u"redis://ada:s%40cr%3At@10.0.0.7:6380/2"_s
                             << Address{.host = u"10.0.0.7"_s,
                                        .port = 6380,
                                        .user = u"ada"_s,
                                        .password = u"s@cr:t"_s,
                                        .database = 2}
                             << u"redis://ada@10.0.0.7:6380/2"_s;
        QTest::newRow("password only")
            << u"redis://:secret@h"_s << Address{.host = u"h"_s, .password = u"secret"_s}
            << u"redis://h:6379"_s;
        QTest::newRow("IPv6") << u"redis://[::1]:7000"_s << Address{.host = u"::1"_s, .port = 7000}
                              << u"redis://[::1]:7000"_s;
        QTest::newRow("TLS") << u"rediss://h/1"_s << Address{.host = u"h"_s, .tls = true, .database = 1}
                             << u"rediss://h:6379/1"_s;
        QTest::newRow("authority") << u"rediss://h?ssl_ca_certs=/etc/my%20ca.pem"_s
                                   << Address{.host = u"h"_s, .tls = true, .caFile = u"/etc/my ca.pem"_s}
                                   << u"rediss://h:6379"_s;
        QTest::newRow("socket") << u"unix:///run/redis.sock"_s << Address{.socketPath = u"/run/redis.sock"_s}
                                << u"unix:///run/redis.sock"_s;
        QTest::newRow("socket, all") << u"unix://ada:secret@/run/my%20redis.sock?db=3"_s
                                     << Address{.socketPath = u"/run/my redis.sock"_s,
                                                .user = u"ada"_s,
                                                .password = u"secret"_s,
                                                .database = 3}
                                     << u"unix://ada@/run/my redis.sock?db=3"_s;
    }

    void readsUrls()
    {
        QFETCH(const QString, url);
        QFETCH(const Address, address);
        QFETCH(const QString, display);
        const Result<Address> read = addressFromUrl(url);
        QVERIFY2(bool(read), read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, address);
        QCOMPARE(read->toDisplay(), display);
    }

    void refusesUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << u"valid URL"_s;
        QTest::newRow("no scheme") << u"localhost:6379"_s << u"neither"_s;
        QTest::newRow("another") << u"http://localhost"_s << u"neither"_s;
        QTest::newRow("no host") << u"redis://"_s << u"no host"_s;
        QTest::newRow("only a port") << u"redis://:6379"_s << QString();
        QTest::newRow("port 0") << u"redis://h:0"_s << u"port"_s;
        QTest::newRow("port too large") << u"redis://:secret@h:65536"_s << u"valid URL"_s;
        QTest::newRow("port no number") << u"redis://:secret@h:x"_s << u"valid URL"_s;
        QTest::newRow("password not encoded") << u"redis://:se#cret@h"_s << QString();
        QTest::newRow("database no number") << u"redis://h/jobs"_s << u"database"_s;
        QTest::newRow("database negative") << u"redis://h/-1"_s << u"database"_s;
        QTest::newRow("database too large") << u"redis://h/99999999999"_s << u"database"_s;
        QTest::newRow("database and more") << u"redis://h/1/2"_s << u"database"_s;
        QTest::newRow("unknown question") << u"redis://h?timeout=3"_s << u"\"timeout\""_s;
        QTest::newRow("authority without TLS") << u"redis://h?ssl_ca_certs=/x"_s << u"\"ssl_ca_certs\""_s;
        QTest::newRow("twice") << u"rediss://h?ssl_ca_certs=/x&ssl_ca_certs=/y"_s << u"\"ssl_ca_certs\""_s;
        QTest::newRow("fragment") << u"redis://h#1"_s << u"\"#\""_s;
        QTest::newRow("socket without path") << u"unix://"_s << QString();
        QTest::newRow("socket on a host") << u"unix://run/redis.sock"_s << u"socket"_s;
        QTest::newRow("socket, wrong database") << u"unix:///run/redis.sock?db=x"_s << u"database"_s;
    }

    void refusesUrls()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, says);
        const Result<Address> read = addressFromUrl(url);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY2(!read.error().message.contains(u"secret"_s), qPrintable(read.error().message));
    }

    void readsTheEnvironment_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("port");
        QTest::addColumn<QString>("display");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << u"redis://127.0.0.1:6379"_s;
        QTest::newRow("host") << QByteArray("redis") << QByteArray() << u"redis://redis:6379"_s;
        QTest::newRow("both") << QByteArray("redis") << QByteArray("7000") << u"redis://redis:7000"_s;
        QTest::newRow("wrong port") << QByteArray("redis") << QByteArray("70000") << QString();
        QTest::newRow("no port") << QByteArray("redis") << QByteArray("x") << QString();
    }

    void readsTheEnvironment()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QByteArray, port);
        QFETCH(const QString, display);
        qputenv("REDIS_HOST", host);
        qputenv("REDIS_PORT", port);
        const Result<Address> read = addressFromEnvironment();
        QCOMPARE(bool(read), !display.isEmpty());
        if (read)
            QCOMPARE(read->toDisplay(), display);
        else
            QVERIFY(read.error().message.contains(u"REDIS_PORT"_s));
    }

    void readsThePasswordFromTheEnvironment()
    {
        qunsetenv("CODEWAR_REDIS_PASSWORD");
        qunsetenv("REDIS_PASSWORD");
        QCOMPARE(passwordFromEnvironment(), QString());
        qputenv("REDIS_PASSWORD", "original");
        QCOMPARE(passwordFromEnvironment(), u"original"_s);
        qputenv("CODEWAR_REDIS_PASSWORD", "ours");
        QCOMPARE(passwordFromEnvironment(), u"ours"_s);
        QCOMPARE(passwordFromFile({}).value(), u"ours"_s);
    }

    void readsThePasswordFromAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.write("s cr\xc3\xa9t \r\nmore\n") > 0 && file.flush());
        QCOMPARE(passwordFromFile(file.fileName()).value(), u"s cr\u00e9t "_s);
        const Result<QString> missing = passwordFromFile(u"/nowhere/password"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::InvalidInput);
        QVERIFY(missing.error().message.contains(u"/nowhere/password"_s));
    }
};

QTEST_APPLESS_MAIN(TestRedisAddress)
#include "tst_redisaddress.moc"
