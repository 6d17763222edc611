// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/memoryratelimiter.h"

#include <QTest>

using namespace codewar::server;
using namespace std::chrono_literals;

class TestMemoryRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allowsSoManyInAnyMinute();
    void clientsDoNotShare();
    void asksThatAreRefusedCountNothing();
    void forgetsTheLongestSilentWhereItIsFull();

private:
    RateDecision ask(MemoryRateLimiter &limiter, const std::string &client, int limit = 6)
    {
        RateDecision result;
        limiter.count(client, limit, [&result](const RateDecision &decision) { result = decision; });
        return result;
    }
    MemoryRateLimiter::Now clock()
    {
        return [this] { return m_now; };
    }

    MemoryRateLimiter::Clock::time_point m_now;
};

void TestMemoryRateLimiter::init()
{
    m_now = MemoryRateLimiter::Clock::time_point(1h);
}

void TestMemoryRateLimiter::allowsSoManyInAnyMinute()
{
    MemoryRateLimiter limiter(clock());
    for (int i = 0; i < 6; ++i) {
        const RateDecision decision = ask(limiter, "a");
        QVERIFY(decision.allowed);
        QCOMPARE(decision.remaining, 5 - i);
        m_now += 5s;
    }
    QVERIFY(!ask(limiter, "a").allowed);
    QCOMPARE(ask(limiter, "a").reset, std::chrono::milliseconds(30s));
    m_now += 30s;
    QVERIFY(ask(limiter, "a").allowed); // the first one is a minute old
    QVERIFY(!ask(limiter, "a").allowed);
    m_now += 5s;
    QVERIFY(ask(limiter, "a").allowed);
    m_now += 10min;
    QCOMPARE(ask(limiter, "a").remaining, 5);
}

void TestMemoryRateLimiter::clientsDoNotShare()
{
    MemoryRateLimiter limiter(clock());
    QVERIFY(ask(limiter, "a", 1).allowed);
    QVERIFY(!ask(limiter, "a", 1).allowed);
    QVERIFY(ask(limiter, "b", 1).allowed);
}

void TestMemoryRateLimiter::asksThatAreRefusedCountNothing()
{
    MemoryRateLimiter limiter(clock());
    QVERIFY(ask(limiter, "a", 1).allowed);
    for (int i = 0; i < 100; ++i) {
        m_now += 500ms;
        QVERIFY(!ask(limiter, "a", 1).allowed);
    }
    m_now += 10s;
    QVERIFY(ask(limiter, "a", 1).allowed);
}

void TestMemoryRateLimiter::forgetsTheLongestSilentWhereItIsFull()
{
    MemoryRateLimiter limiter(clock(), {.clients = 3, .requests = 5});
    for (const char *client : {"a", "b", "c"})
        ask(limiter, client, 1);
    QVERIFY(!ask(limiter, "a", 1).allowed);
    ask(limiter, "d", 1);
    QCOMPARE(limiter.clients(), std::size_t(3));
    QVERIFY(!ask(limiter, "a", 1).allowed);
    QVERIFY(ask(limiter, "b", 1).allowed); // was forgotten
    for (int i = 0; i < 5; ++i)
        ask(limiter, "busy", 100);
    QCOMPARE(limiter.clients(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestMemoryRateLimiter)
#include "tst_memoryratelimiter.moc"
