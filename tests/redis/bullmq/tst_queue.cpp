// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/bullmq/queuetest.h"
#include "tests/redis/bullmq/snapshot.h"

using namespace codewar;
using namespace codewar::bullmq;
using namespace codewar::test;
using namespace std::chrono_literals;

using State = Whereabouts::State;

class tst_Queue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsTellWhatTheyDid();
    void aJobComesBackAsItWent();
    void aJobThatIsNot();
    void whereJobsAre();
    void failedJobsNewestFirst();
    void anotherChanceWithAllAttempts();
    void logsAreKept();
    void whatAWorkerHasIsNotRemoved();
    void aLimitByHand();
    void twoWorkersShareNoJob();
    void manyInOneTurnAreAsOneByOne();
    void oneOfManyIsRefusedAlone();
    void whatIsNoQueueIsAnError();

private:
    RedisServer m_server;
};

void tst_Queue::addsTellWhatTheyDid()
{
    QueueTest q(m_server.address());
    const JobOptions options{.id = "mine"};
    QCOMPARE(q.add({.options = options})->how, AddedJob::How::Added);
    QCOMPARE(q.add({.options = options})->how, AddedJob::How::Duplicated);
    const JobOptions unique{.deduplication = Deduplication{.id = "d"}};
    QCOMPARE(q.add({.options = unique})->how, AddedJob::How::Added);
    const auto again = q.add({.options = unique});
    QCOMPARE(again->how, AddedJob::How::Deduplicated);
    QCOMPARE(again->id, QByteArray("3")); // the counter counts every add
}

void tst_Queue::aJobComesBackAsItWent()
{
    QueueTest q(m_server.address());
    const NewJob given{.name = "compile",
                       .data = R"({"code":"\u00e4 / \"","n":123456789012345680})",
                       .options = {.attempts = 2, .priority = 3}};
    QVERIFY(q.add(given));
    const Job job = *q.fetch().job;
    QCOMPARE(job.name, given.name);
    QCOMPARE(job.data, given.data); // byte for byte
    QCOMPARE(job.options, given.options);
    QCOMPARE(job.priority, 3);
    QCOMPARE(job.attemptsStarted, 1);
    QVERIFY(job.hasAttemptsLeft());
    QCOMPARE(job.worker, QByteArray("w"));
    QVERIFY(job.startedAt >= job.addedAt);
}

void tst_Queue::aJobThatIsNot()
{
    QueueTest q(m_server.address());
    QVERIFY(!await<std::optional<Job>>([&](auto then) { q.queue.job("x", then); })->has_value());
    const auto rows = await<qint64>([&](auto then) { q.transitions.log("x", "row", {}, then); });
    QCOMPARE(rows.error().code, ErrorCode::NotFound);
    const HeldLock lock{"x", "t"};
    const auto back = await<HandedBack>([&](auto then) { q.transitions.handBack(lock, 0ms, then); });
    QCOMPARE(back->outcome, Outcome::JobMissing);
    QCOMPARE(q.change([&](auto then) { q.queue.promote("x", then); }), Outcome::JobMissing);
    QCOMPARE(q.change([&](auto then) { q.queue.remove("x", then); }), Outcome::JobMissing);
    QCOMPARE(q.tell({"KEYS", "*:x*"}).size(), 0u);
}

void tst_Queue::whereJobsAre()
{
    QueueTest q(m_server.address());
    q.added({.id = "first"});
    q.added({.id = "second"});
    q.added({.id = "third", .priority = 1});
    q.added({.id = "last", .priority = 2});
    q.added({.id = "later", .delay = 1h});
    QCOMPARE(q.whereabouts("first").position, 0);
    QCOMPARE(q.whereabouts("second").position, 1);
    QCOMPARE(q.whereabouts("third").position, 2);
    QCOMPARE(q.whereabouts("last").position, 3);
    QCOMPARE(q.whereabouts("last").state, State::Prioritized);
    QCOMPARE(q.whereabouts("later").state, State::Delayed);
    QCOMPARE(q.whereabouts("nobody").state, State::Missing);
    q.fetch();
    QCOMPARE(q.whereabouts("first").state, State::Active);
    QCOMPARE(q.whereabouts("second").position, 0);
    QVERIFY(q.finish({.jobId = "first", .token = "t", .value = R"("yes")"}));
    QCOMPARE(q.whereabouts("first").state, State::Completed);
    QCOMPARE(q.whereabouts("first").value, QByteArray(R"("yes")"));
    q.change([&](auto then) { q.queue.pause(then); });
    QCOMPARE(q.whereabouts("second").state, State::Paused);
    const QueueCounts counts = q.counts();
    QCOMPARE(counts.paused + counts.prioritized + counts.delayed + counts.completed, 5);
    QVERIFY(counts.isPaused);
}

void tst_Queue::failedJobsNewestFirst()
{
    qint64 now = 1'800'000'000'000;
    QueueTest q(m_server.address(), [&now] { return now++; });
    for (const QByteArray id : {"a", "b", "c"}) {
        q.added({.id = id});
        q.fetch();
        QVERIFY(q.finish({.jobId = id, .token = "t", .failed = true, .value = "no " + id}));
    }
    const auto jobs = await<QList<Job>>([&](auto then) { q.queue.failedJobs(1, 10, then); });
    QCOMPARE(jobs->size(), 2);
    QCOMPARE(jobs->at(0).id, QByteArray("b"));
    QCOMPARE(jobs->at(0).failedReason, QByteArray("no b"));
    QCOMPARE(jobs->at(1).id, QByteArray("a"));
}

void tst_Queue::anotherChanceWithAllAttempts()
{
    QueueTest q(m_server.address());
    q.added({.attempts = 2});
    q.fetch();
    QVERIFY(q.finish({.jobId = "1", .token = "t", .failed = true, .value = "no"}));
    QCOMPARE(q.change([&](auto then) { q.queue.retryFailed("1", true, then); }), Outcome::Done);
    QCOMPARE(q.change([&](auto then) { q.queue.retryFailed("1", true, then); }), Outcome::NotInThisState);
    const Job job = *q.fetch().job;
    QCOMPARE(job.attemptsMade, 0);
    QCOMPARE(job.attemptsStarted, 1);
}

void tst_Queue::logsAreKept()
{
    QueueTest q(m_server.address());
    q.added({});
    for (const QByteArray row : {"one", "two", "three"})
        QVERIFY(await<qint64>([&](auto then) { q.transitions.log("1", row, 2, then); }));
    const auto rows = await<QByteArrayList>([&](auto then) { q.queue.logs("1", then); });
    QCOMPARE(*rows, QByteArrayList({"two", "three"}));
}

void tst_Queue::whatAWorkerHasIsNotRemoved()
{
    QueueTest q(m_server.address());
    q.added({});
    q.fetch();
    QCOMPARE(q.change([&](auto then) { q.queue.remove("1", then); }), Outcome::LockMissing);
    QCOMPARE(q.whereabouts("1").state, State::Active);
}

void tst_Queue::aLimitByHand()
{
    QueueTest q(m_server.address());
    q.worker.limit = RateLimit{.jobs = 5, .window = 1min};
    q.added({});
    q.change([&](auto then) { q.queue.limitFor(1h, then); });
    const Fetched fetched = q.fetch();
    QVERIFY(!fetched.job && fetched.limited > 30min && fetched.limited <= 1h);
    QVERIFY(q.counts().limited > 30min);
}

void tst_Queue::twoWorkersShareNoJob()
{
    QueueTest q(m_server.address());
    redis::Connection otherConnection(quickly(m_server.address()));
    otherConnection.open();
    JobTransitions other(otherConnection, q.keys);
    constexpr int count = 500;
    for (int i = 0; i < count; ++i)
        q.queue.add({}, [](const auto &) {});
    QTRY_COMPARE_WITH_TIMEOUT(q.counts().waiting, count, patience);

    int asked = 0;
    QMap<QByteArray, int> taken;
    const auto take = [&](const Result<Fetched> &fetched) {
        ++asked;
        if (fetched && fetched->job)
            ++taken[fetched->job->id];
    };
    for (int i = 0; i < count; ++i)
        (i % 2 ? q.transitions : other).fetch(q.worker, take);
    QTRY_COMPARE_WITH_TIMEOUT(asked, count, patience);
    QCOMPARE(taken.size(), count);
}

/// Does all of `calls`, in one turn of the event loop or each once the one before it was answered.
void doAll(const QList<std::function<void(std::function<void()>)>> &calls, bool together)
{
    int over = 0;
    for (int begun = 0; begun < calls.size(); ++begun) {
        calls.at(begun)([&over] { ++over; });
        if (!together)
            QTRY_COMPARE_WITH_TIMEOUT(over, begun + 1, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(over, calls.size(), patience);
}

/// Adds jobs of every kind, starts some and ends them in several ways.
QStringList afterManyCalls(QueueTest &q, bool together)
{
    using Call = std::function<void(std::function<void()>)>;
    QList<Call> adds;
    for (int i = 0; i < 40; ++i) {
        NewJob job{.data = QByteArray::number(i)};
        job.options = {.id = i % 10 == 1 ? "again" : "", .delay = i % 10 == 2 ? 1h : 0h};
        job.options.priority = i % 10 == 3 ? 7 : 0;
        job.options.lifo = i % 10 == 4;
        if (i % 10 == 5)
            job.options.deduplication = Deduplication{.id = "d"};
        adds << [&q, job](const std::function<void()> &over) {
            q.queue.add(job, [over](const Result<AddedJob> &) { over(); });
        };
    }
    doAll(adds, together);
    QByteArrayList started;
    for (int i = 0; i < 12; ++i)
        started << q.fetch().job->id;
    QList<Call> ends;
    for (int i = 0; i < 12; ++i) {
        const JobEnd end{.jobId = i == 6 ? "nobody" : started.at(i),
                         .token = "t",
                         .failed = i == 3 || i == 4,
                         .value = QByteArray::number(i),
                         .attempts = 1,
                         .keep = {.count = i < 9 ? 4 : 0}};
        ends << [&q, end](const std::function<void()> &over) {
            q.transitions.finish(end, &q.worker, [over](const Result<Finished> &) { over(); });
        };
    }
    doAll(ends, together);
    return snapshot(q.connection, q.keys.base());
}

void tst_Queue::manyInOneTurnAreAsOneByOne()
{
    qint64 now = 1'800'000'000'000;
    QueueTest q(m_server.address(), [&now] { return now; });
    const QStringList oneByOne = afterManyCalls(q, false);
    q.tell({"FLUSHALL"});
    QCOMPARE(afterManyCalls(q, true), oneByOne);
}

void tst_Queue::oneOfManyIsRefusedAlone()
{
    QueueTest q(m_server.address());
    q.tell({"LPUSH", q.keys.key("de:broken"), "not a text"});
    QList<Result<AddedJob>> answers;
    for (const QByteArray id : {"a", "broken", "c"}) {
        NewJob job{.options = {.id = id}};
        job.options.deduplication = Deduplication{.id = id};
        q.queue.add(job, [&](const Result<AddedJob> &answer) { answers << answer; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 3, patience);
    QVERIFY(answers.at(0) && answers.at(2));
    QCOMPARE(answers.at(1).error().code, ErrorCode::Internal);
    QCOMPARE(q.counts().waiting, 2);
}

void tst_Queue::whatIsNoQueueIsAnError()
{
    QueueTest q(m_server.address());
    q.tell({"SET", q.keys.key("wait"), "no list"});
    const auto counts = await<QueueCounts>([&](auto then) { q.queue.counts(then); });
    QVERIFY(!counts);
    QVERIFY(!counts.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Queue)
#include "tst_queue.moc"
