// SPDX-License-Identifier: GPL-3.0-or-later
// One limit for several servers: processes of their own, on one Redis.
#include "tests/redis/redisserver.h"
#include "tests/remote/serveprocess.h"
#include "tests/server/httpclient.h"
#include "tests/support/privatefolders.h"

using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestRedisRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void serversCountTogether();
    void atOnceNoneIsCountedTwice();
    void countsGoWithTheMinute();
    void aClockSetBackLocksNobodyOut();
    void withoutRedisEachServerCountsItsOwn();
    void aRedisThatHangsHoldsNobodyUp();

private:
    /// Counts, and runs nothing.
    HttpAnswer post(const ServeProcess &server) const { return ask(server.port(), "POST", "/run", "{}"); }
    QString key() const { return u"codewar:rate:address 127.0.0.1"_s; }
    QByteArray redisTime() const { return m_redis->cli({u"TIME"_s}).split('\n').first(); }

    PrivateFolders m_folders;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<ServeProcess> m_first;
    std::unique_ptr<ServeProcess> m_second;
};

void TestRedisRateLimiter::init()
{
    m_redis = std::make_unique<RedisServer>(RedisServer::Options{.kind = RedisServer::Kind::Tcp});
    const QStringList flags{u"--redis"_s, m_redis->url(), u"--rate-limit"_s, u"10"_s};
    m_first = std::make_unique<ServeProcess>(flags);
    m_second = std::make_unique<ServeProcess>(flags);
    // The first request also waits for the connection to Redis, where that takes long.
    const auto connected = [this] {
        return m_redis->cli({u"CLIENT"_s, u"LIST"_s}).count("name=codewar-serve-limits") == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(connected(), answerTimeoutMs);
}

void TestRedisRateLimiter::cleanup()
{
    m_second.reset();
    m_first.reset();
    m_redis.reset();
}

void TestRedisRateLimiter::serversCountTogether()
{
    for (int left = 9; left >= 0; --left) {
        const HttpAnswer answer = post(left % 2 ? *m_first : *m_second);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.headers.value("ratelimit-limit"), QByteArray("10"));
        QCOMPARE(answer.headers.value("ratelimit-remaining"), QByteArray::number(left));
    }
    for (const ServeProcess *server : {m_first.get(), m_second.get()}) {
        const HttpAnswer refused = post(*server);
        QCOMPARE(refused.status, 429);
        const int wait = refused.headers.value("retry-after").toInt();
        QVERIFY(wait > 0 && wait <= 60);
    }
    // A new start forgets nothing, and neither do scripts that Redis forgot.
    m_redis->cli({u"SCRIPT"_s, u"FLUSH"_s});
    m_first->restart();
    QTRY_COMPARE_WITH_TIMEOUT(post(*m_first).status, 429, answerTimeoutMs);
}

void TestRedisRateLimiter::atOnceNoneIsCountedTwice()
{
    std::list<HttpClient> clients;
    for (int i = 0; i < 40; ++i) {
        clients.emplace_back((i % 2 ? m_first : m_second)->port());
        clients.back().send(httpRequest("POST", "/run", "{}"));
    }
    QMap<int, int> answers;
    for (HttpClient &client : clients)
        ++answers[client.answer().status];
    QCOMPARE(answers.value(400), 10);
    QCOMPARE(answers.value(429), 30);
    QCOMPARE(m_redis->cli({u"LLEN"_s, key()}), QByteArray("10"));
}

void TestRedisRateLimiter::countsGoWithTheMinute()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(post(*m_first).status, 400);
    QCOMPARE(post(*m_second).status, 429);
    QVERIFY(m_redis->cli({u"PTTL"_s, key()}).toInt() > 0);
    // As if the first three had been a minute ago.
    const QByteArray past = QByteArray::number((redisTime().toLongLong() - 61) * 1000);
    for (int i = 0; i < 3; ++i)
        m_redis->cli({u"LSET"_s, key(), QString::number(i), QString::fromLatin1(past)});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(i % 2 ? *m_first : *m_second).status, 400);
    QCOMPARE(post(*m_first).status, 429);
}

void TestRedisRateLimiter::aClockSetBackLocksNobodyOut()
{
    const QString future = QString::number((redisTime().toLongLong() + 86'400) * 1000);
    for (int i = 0; i < 10; ++i)
        m_redis->cli({u"RPUSH"_s, key(), future});
    const HttpAnswer answer = post(*m_first);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.headers.value("ratelimit-remaining"), QByteArray("9"));
}

void TestRedisRateLimiter::withoutRedisEachServerCountsItsOwn()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(post(*m_first).status, 400);
    QCOMPARE(post(*m_second).status, 429);
    const auto countBoth = [this] {
        for (const ServeProcess *server : {m_first.get(), m_second.get()}) {
            for (int left = 9; left >= 0; --left)
                QCOMPARE(post(*server).headers.value("ratelimit-remaining"), QByteArray::number(left));
            QCOMPARE(post(*server).status, 429);
        }
    };
    m_redis->kill();
    countBoth();
    m_redis->start();
    // Empty, as it kept nothing.
    const auto counts = [this] {
        (void)post(*m_first);
        (void)post(*m_second);
        return m_redis->cli({u"LLEN"_s, key()}).toInt() >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(counts(), answerTimeoutMs);
}

void TestRedisRateLimiter::aRedisThatHangsHoldsNobodyUp()
{
    m_redis->freeze();
    for (int left = 9; left >= 0; --left)
        QCOMPARE(post(*m_first).headers.value("ratelimit-remaining"), QByteArray::number(left));
    QCOMPARE(post(*m_first).status, 429);
    m_redis->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(post(*m_first).status, 400, answerTimeoutMs);
}

QTEST_GUILESS_MAIN(TestRedisRateLimiter)
#include "tst_redisratelimiter.moc"
