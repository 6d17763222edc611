// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/script.h"
#include "tests/redis/redisserver.h"
#include "tests/redis/redistest.h"

using namespace codewar;
using namespace codewar::redis;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<RedisServer>(); }

    void init()
    {
        m_connection = std::make_unique<Connection>(quickly(m_server->address()));
        m_connection->open();
    }

    void isCalledByItsHash()
    {
        const Script script("return {KEYS[1], ARGV[1], ARGV[2]}");
        QCOMPARE(m_server->cli({u"SCRIPT"_s, u"LOAD"_s, QString::fromUtf8(script.text())}), script.hash());
        const Asked asked = call(script, {"key"}, {"a\r\n", ""});
        QCOMPARE(asked.reply().at(0).text(), QByteArray("key"));
        QCOMPARE(asked.reply().at(1).text(), QByteArray("a\r\n"));
        QCOMPARE(asked.reply().at(2).text(), QByteArray());
        QCOMPARE(calls("eval"), 0);
    }

    // P9: Redis forgets its scripts at a restart or a SCRIPT FLUSH.
    void P9_isGivenAgainWhenRedisForgotIt()
    {
        const Script script("return redis.call('INCRBY', KEYS[1], ARGV[1])");
        const qint64 before = calls("eval");
        QCOMPARE(call(script, {"sum"}, {"1"}).reply().toInteger(), 1);
        QCOMPARE(call(script, {"sum"}, {"2"}).reply().toInteger(), 3);
        QCOMPARE(calls("eval"), before + 1);
        m_server->cli({u"SCRIPT"_s, u"FLUSH"_s});
        QCOMPARE(call(script, {"sum"}, {"3"}).reply().toInteger(), 6);
        QCOMPARE(calls("eval"), before + 2);
        QCOMPARE(call(script, {"sum"}, {"4"}).reply().toInteger(), 10);
        QCOMPARE(calls("eval"), before + 2);
    }

    void P9_isGivenAgainAfterARestart()
    {
        RedisServer server({.appendOnly = true});
        m_connection = std::make_unique<Connection>(quickly(server.address()));
        m_connection->open();
        const Script script("return redis.call('INCR', KEYS[1])");
        QCOMPARE(call(script, {"n"}, {}).reply().toInteger(), 1);
        server.restart();
        QTRY_VERIFY_WITH_TIMEOUT(m_connection->state() != Connection::State::Ready, patience);
        QCOMPARE(call(script, {"n"}, {}).reply().toInteger(), 2);
        m_connection.reset();
    }

    void P9_isGivenAgainToManyAtOnce()
    {
        m_server->cli({u"SCRIPT"_s, u"FLUSH"_s});
        m_server->cli({u"DEL"_s, u"many"_s});
        const Script script("return redis.call('INCR', KEYS[1])");
        QList<Asked> all(100);
        for (Asked &asked : all)
            callScript(*m_connection, script, {"many"}, {}, asked.answer());
        for (const Asked &asked : all)
            QTRY_COMPARE_WITH_TIMEOUT(asked.calls(), 1, patience);
        QCOMPARE(m_server->cli({u"GET"_s, u"many"_s}), QByteArray("100"));
    }

    void failsAsItsTextDoes()
    {
        const Asked broken = call(Script("return nonsense("), {}, {});
        QCOMPARE(broken.error().code, ErrorCode::Internal);
        const Asked refused = call(Script("return redis.error_reply('ERR of mine')"), {}, {});
        QCOMPARE(refused.error().code, ErrorCode::Internal);
        QVERIFY2(refused.error().message.contains(u"of mine"_s), qPrintable(refused.error().message));
    }

private:
    Asked call(const Script &script, const QByteArrayList &keys, const QByteArrayList &arguments)
    {
        Asked asked;
        callScript(*m_connection, script, keys, arguments, asked.answer());
        if (!QTest::qWaitFor([&] { return asked.calls() > 0; }, patience))
            qFatal("no answer");
        return asked;
    }

    /// How often Redis was given such a command.
    qint64 calls(const QByteArray &command) const
    {
        const QByteArray info = m_server->cli({u"INFO"_s, u"commandstats"_s});
        const QByteArray begin = "cmdstat_" + command + ":calls=";
        const qsizetype at = info.indexOf(begin);
        return at < 0 ? 0
                      : info.mid(at + begin.size(), info.indexOf(',', at) - at - begin.size()).toLongLong();
    }

    std::unique_ptr<RedisServer> m_server;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
