// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/queuescripts.h"
#include "tests/redis/bullmq/queuetest.h"
#include "tests/redis/bullmq/snapshot.h"

using namespace codewar;
using namespace codewar::bullmq;
using namespace codewar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'800'000'000'000;
constexpr int many = 9'000; // Lua unpacks fewer

qint64 clockOf(QueueTest &q)
{
    const redis::Reply time = q.tell({"TIME"});
    return *time.at(0).toInteger() * 1000 + *time.at(1).toInteger() / 1000;
}

/// Jobs j1 to j9000 in a list or, with a score, a sorted set; without the events of adding them.
void putMany(QueueTest &q, const QByteArray &key, const QByteArray &score = {})
{
    const QByteArray put = score.isEmpty() ? "redis.call('LPUSH', KEYS[1] .. ARGV[2], 'j' .. i)"
                                           : "redis.call('ZADD', KEYS[1] .. ARGV[2], ARGV[3] + i, 'j' .. i)";
    q.tell({"EVAL",
            "for i = 1, ARGV[1] do redis.call('HSET', KEYS[1] .. 'j' .. i, 'name', 'run', 'data', '{}', "
            "'opts', '{}', "
            "'timestamp', 1, 'priority', 0) " +
                put + " end",
            "1", q.keys.base(), QByteArray::number(many), key, score});
}

} // namespace

/// What is known to go wrong with BullMQ's queues, by the numbers of the list of pitfalls.
class tst_Pitfalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void P1_reservedIdsReachNoQueue();
    void P2_whatIsNotJsonIsNotWritten();
    void P4_bothMajorVersionsOnOneQueueLoseNoJob();
    void P4_sixPausesByAFlag();
    void P6_badDataIsNotWritten();
    void P7_badArgumentsWriteNothing_data();
    void P7_badArgumentsWriteNothing();
    void P8_timesAreThoseOfRedis();
    void P9_scriptsThatRedisForgot();
    void P11_manyStalledAtOnce();
    void P11_manyDueAtOnce();
    void P11_manyJoinedAndDrained();
    void P17_theNextDueTimeIsWholeMilliseconds();
    void idsWithoutAJobAreDropped();

private:
    RedisServer m_server;
};

void tst_Pitfalls::P1_reservedIdsReachNoQueue()
{
    QueueTest q(m_server.address());
    const auto job = q.add({.options = {.id = "completed"}});
    QVERIFY(!job);
    QCOMPARE(job.error().code, ErrorCode::InvalidInput);
    QCOMPARE(snapshot(q.connection, q.keys.base()), QStringList());
}

void tst_Pitfalls::P2_whatIsNotJsonIsNotWritten()
{
    QueueTest q(m_server.address());
    q.added({});
    q.fetch();
    const QStringList before = snapshot(q.connection, q.keys.base());
    const auto end = q.finish({.jobId = "1", .token = "t", .value = "not JSON"});
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidInput);
    const auto progress = await<Outcome>([&](auto then) { q.transitions.reportProgress("1", "{", then); });
    QVERIFY(!progress);
    const auto data = await<Outcome>([&](auto then) { q.queue.updateData("1", "", then); });
    QVERIFY(!data);
    QCOMPARE(snapshot(q.connection, q.keys.base()), before);
}

void tst_Pitfalls::P4_bothMajorVersionsOnOneQueueLoseNoJob()
{
    QueueTest q(m_server.address());
    q.tell({"HSET", q.keys.key("meta"), "version", "bullmq:5.81.5"});
    q.added({.id = "a"});
    q.added({.id = "b"});
    q.change([&](auto then) { q.queue.pause(then); });
    q.tell({"HSET", q.keys.key("meta"), "version", "bullmq:6.7.0"});
    q.added({.id = "c"});
    QCOMPARE(q.counts().waiting, 1);
    QCOMPARE(q.counts().paused, 2);
    q.change([&](auto then) { q.queue.resume(then); });
    QCOMPARE(q.counts().waiting, 3);
    QByteArrayList order;
    while (const auto job = q.fetch().job)
        order << job->id;
    QCOMPARE(order, QByteArrayList({"a", "b", "c"}));
}

void tst_Pitfalls::P4_sixPausesByAFlag()
{
    QueueTest q(m_server.address());
    q.tell({"HSET", q.keys.key("meta"), "version", "bullmq:6.7.0"});
    q.added({});
    q.change([&](auto then) { q.queue.pause(then); });
    q.added({});
    QVERIFY(q.counts().isPaused);
    QCOMPARE(q.counts().waiting, 2);
    QVERIFY(!q.fetch().job);
    q.change([&](auto then) { q.queue.resume(then); });
    QCOMPARE(q.fetch().job->id, QByteArray("1"));
}

void tst_Pitfalls::P6_badDataIsNotWritten()
{
    QueueTest q(m_server.address());
    for (const QByteArray data : {"", "{", "\"\xff\"", "{} {}"}) {
        const auto job = q.add({.data = data});
        QVERIFY2(!job, data);
        QCOMPARE(job.error().code, ErrorCode::InvalidInput);
    }
    QCOMPARE(snapshot(q.connection, q.keys.base()), QStringList());
}

void tst_Pitfalls::P7_badArgumentsWriteNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArrayList>("arguments");
    const auto row = [](const char *name, QueueScript which, const QByteArrayList &arguments) {
        QTest::newRow(name) << int(which) << arguments;
    };
    row("fetch without a lock's duration", QueueScript::Fetch, {"", "t", "", "", "", ""});
    row("fetch without a token", QueueScript::Fetch, {"", "", "1000", "", "", ""});
    row("fetch with the token of nobody", QueueScript::Fetch, {"", "0", "1000", "", "", ""});
    row("fetch with too few", QueueScript::Fetch, {"", "t", "1000"});
    const QByteArrayList fetching = {"", "0", "", "", "", "", "1", "1000", "", "", ""};
    const QByteArrayList end = {"1", "t", "1", "[]", "1"};
    row("finish without a lock's duration", QueueScript::Finish,
        QByteArrayList{"", "0", "", "", "", "", "1", "", "", "", ""} + end);
    row("finish with no job", QueueScript::Finish, fetching);
    row("finish with too few", QueueScript::Finish, fetching + end + end.first(4));
    row("finish without a token", QueueScript::Finish, fetching + QByteArrayList{"1", "", "1", "[]", "1"});
    row("finish with bad attempts", QueueScript::Finish,
        fetching + QByteArrayList{"1", "t", "1", "[]", "few"});
    row("finish with a bad policy", QueueScript::Finish,
        QByteArrayList{"", "0", "x", "", "", "", "0", "1000", "", "", ""} + end);
    row("retry with a bad delay", QueueScript::Retry, {"", "1", "t", "r", "[]", "soon", "0"});
    row("retry with too few", QueueScript::Retry, {"", "1", "t", "r", "[]", "0"});
    row("hand back with a bad delay", QueueScript::HandBack, {"", "1", "t", "-1"});
    row("add with a bad delay", QueueScript::Add,
        {"", "", "n", "{}", "{}", "nan", "0", "0", "", "", "0", "0", "0", ""});
    row("add with a bad priority", QueueScript::Add,
        {"", "", "n", "{}", "{}", "0", "", "0", "", "", "0", "0", "0", ""});
    row("add in a bad turn", QueueScript::Add,
        {"", "", "n", "{}", "{}", "0", "0", "0", "", "", "0", "0", "0", "-1"});
    row("add with too few", QueueScript::Add,
        {"", "", "n", "{}", "{}", "0", "0", "0", "", "", "0", "0", "0"});
    row("add at a bad time", QueueScript::Add,
        {"now", "", "n", "{}", "{}", "0", "0", "0", "", "", "0", "0", "0", ""});
    row("sweep without an interval", QueueScript::RecoverStalled, {"0", "1", ""});
    row("sweep with too few", QueueScript::RecoverStalled, {"1000", "1"});
    row("extend for nothing", QueueScript::ExtendLocks, {"0", "1", "t"});
    row("extend half a pair", QueueScript::ExtendLocks, {"1000", "1"});
    row("progress of nothing", QueueScript::Progress, {"1"});
    row("log nothing", QueueScript::Log, {"1"});
    row("update nothing", QueueScript::Update, {"1"});
    row("retry nothing", QueueScript::RetryFinished, {"1", "1"});
}

void tst_Pitfalls::P7_badArgumentsWriteNothing()
{
    QFETCH(int, which);
    QFETCH(QByteArrayList, arguments);
    QueueTest q(m_server.address());
    q.added({});
    q.added({});
    q.added({.delay = 1ms});
    q.fetch();
    const QStringList before = snapshot(q.connection, q.keys.base());
    Asked asked;
    callScript(q.connection, script(QueueScript(which)), {q.keys.base()}, arguments, asked.answer());
    QTRY_COMPARE_WITH_TIMEOUT(asked.calls(), 1, patience);
    // Of many calls in one each has its own error.
    QVERIFY(asked.failed() || (asked.reply().size() == 1 && asked.reply().at(0).isError()));
    QCOMPARE(snapshot(q.connection, q.keys.base()), before);
}

void tst_Pitfalls::P8_timesAreThoseOfRedis()
{
    QueueTest q(m_server.address());
    const qint64 before = clockOf(q);
    q.added({.delay = 1h});
    const auto job = await<std::optional<Job>>([&](auto then) { q.queue.job("1", then); });
    const auto nextDue = q.fetch().nextDue;
    const qint64 after = clockOf(q);
    QVERIFY((*job)->addedAt >= before && (*job)->addedAt <= after);
    QVERIFY(nextDue && *nextDue <= 1h && *nextDue >= 1h - std::chrono::milliseconds(after - before));
}

void tst_Pitfalls::P9_scriptsThatRedisForgot()
{
    QueueTest q(m_server.address());
    QCOMPARE(q.added({}), QByteArray("1"));
    q.tell({"SCRIPT", "FLUSH"});
    QCOMPARE(q.added({}), QByteArray("2"));
    QVERIFY(q.fetch().job);
}

void tst_Pitfalls::P11_manyStalledAtOnce()
{
    QueueTest q(m_server.address());
    putMany(q, "active");
    const auto sweep = [&] {
        q.tell({"DEL", q.keys.key("stalled-check")});
        return await<QByteArrayList>([&](auto then) { q.transitions.recoverStalled(1min, 1, then); })->size();
    };
    QCOMPARE(sweep(), 0);
    QCOMPARE(sweep(), many);
    QCOMPARE(q.counts().waiting, many);
    QCOMPARE(q.counts().active, 0);
}

void tst_Pitfalls::P11_manyDueAtOnce()
{
    QueueTest q(m_server.address());
    putMany(q, "delayed", "1");
    int asked = 0;
    int fetched = 0;
    for (int i = 0; i < many; ++i) {
        q.transitions.fetch(q.worker, [&](const Result<Fetched> &next) {
            ++asked;
            fetched += next && next->job ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(asked, many, patience);
    QCOMPARE(fetched, many);
    QCOMPARE(q.counts().delayed, 0);
}

void tst_Pitfalls::P11_manyJoinedAndDrained()
{
    QueueTest q(m_server.address());
    putMany(q, "paused");
    q.added({.id = "new"});
    q.added({.priority = 1});
    q.added({.delay = 1h});
    q.change([&](auto then) { q.queue.resume(then); });
    QCOMPARE(q.whereabouts("j1").position, 0);
    QCOMPARE(q.whereabouts("new").position, many);
    QCOMPARE(*await<qint64>([&](auto then) { q.queue.drain(true, then); }), many + 3);
    QCOMPARE(q.tell({"KEYS", "*j*"}).size(), 0u);
    QCOMPARE(q.counts().waiting + q.counts().prioritized + q.counts().delayed, 0);
}

void tst_Pitfalls::P17_theNextDueTimeIsWholeMilliseconds()
{
    QueueTest q(m_server.address(), [] { return start; });
    q.added({.delay = 5s});
    q.added({.delay = 5s}); // in the same millisecond: its score is one more
    q.change([&](auto then) { q.queue.remove("1", then); });
    QCOMPARE(q.fetch().nextDue, 5s);
    QCOMPARE(q.tell({"ZSCORE", q.keys.key("delayed"), "2"}).text(),
             QByteArray::number((start + 5000) * 4096 + 1));
}

void tst_Pitfalls::idsWithoutAJobAreDropped()
{
    QueueTest q(m_server.address());
    q.added({.id = "real"});
    q.tell({"RPUSH", q.keys.key("wait"), "ghost", "0:0"});
    q.tell({"ZADD", q.keys.key("delayed"), "1", "late-ghost"});
    QCOMPARE(q.fetch().job->id, QByteArray("real"));
    QVERIFY(!q.fetch().job);
    QCOMPARE(q.counts().active, 1);
    QCOMPARE(q.counts().delayed, 0);
    QCOMPARE(q.tell({"EXISTS", q.keys.key("ghost"), q.keys.key("late-ghost")}).toInteger(), 0);
}

QTEST_GUILESS_MAIN(tst_Pitfalls)
#include "tst_pitfalls.moc"
