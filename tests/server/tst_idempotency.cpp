// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/idempotency.h"
#include "runner/server/runs/servedrun.h"

#include <QTest>

using namespace codewar;
using namespace codewar::server;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<ServedRun> newRun()
{
    return std::make_shared<ServedRun>(RunOrder{});
}

std::shared_ptr<ServedRun> finishedRun()
{
    const std::shared_ptr<ServedRun> run = newRun();
    run->cancel();
    return run;
}

} // namespace

class TestIdempotency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRunOfAKeyForAnHour();
    void anotherBodyIsWrong();
    void clientsHaveKeysOfTheirOwn();
    void forgetsTheOldestFinishedOne();
    void refusesWhereNoneHasFinished();
    void boundsBytes();

private:
    IdempotencyTable::Clock::time_point m_now{1h};
    IdempotencyTable::Now m_clock = [this] { return m_now; };
};

void TestIdempotency::findsTheRunOfAKeyForAnHour()
{
    IdempotencyTable table(m_clock);
    const IdempotencyKey key{"client", "key", "body"};
    QVERIFY(!*table.find(key));
    const auto run = newRun();
    QVERIFY(table.add(key, run));
    m_now += 59min;
    QCOMPARE(*table.find(key), run);
    m_now += 1min;
    QVERIFY(!*table.find(key));
    QCOMPARE(table.size(), std::size_t(0));
}

void TestIdempotency::anotherBodyIsWrong()
{
    IdempotencyTable table(m_clock);
    QVERIFY(table.add({"client", "key", "body"}, newRun()));
    const auto found = table.find({"client", "key", "other"});
    QVERIFY(!found);
    QCOMPARE(int(found.error().code), int(ErrorCode::InvalidInput));
}

void TestIdempotency::clientsHaveKeysOfTheirOwn()
{
    IdempotencyTable table(m_clock);
    QVERIFY(table.add({"client", "key", "body"}, newRun()));
    QVERIFY(!*table.find({"other", "key", "body"}));
}

void TestIdempotency::forgetsTheOldestFinishedOne()
{
    IdempotencyTable table(m_clock, {.entries = 2});
    QVERIFY(table.add({"c", "going on", "b"}, newRun()));
    QVERIFY(table.add({"c", "finished", "b"}, finishedRun()));
    QVERIFY(table.add({"c", "new", "b"}, newRun()));
    QVERIFY(*table.find({"c", "going on", "b"}));
    QVERIFY(!*table.find({"c", "finished", "b"}));
    QVERIFY(*table.find({"c", "new", "b"}));
}

void TestIdempotency::refusesWhereNoneHasFinished()
{
    IdempotencyTable table(m_clock, {.entries = 1});
    QVERIFY(table.add({"c", "a", "b"}, newRun()));
    const Result<void> added = table.add({"c", "x", "b"}, newRun());
    QVERIFY(!added);
    QCOMPARE(int(added.error().code), int(ErrorCode::Refused));
}

void TestIdempotency::boundsBytes()
{
    IdempotencyTable table(m_clock, {.entries = 100, .bytes = 1000});
    for (int i = 0; i < 20; ++i)
        QVERIFY(table.add({"c", std::to_string(i), "b"}, finishedRun()));
    QVERIFY(table.size() < 5);
}

QTEST_GUILESS_MAIN(TestIdempotency)
#include "tst_idempotency.moc"
