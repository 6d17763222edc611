// SPDX-License-Identifier: GPL-3.0-or-later
// A worker of ours in this process, beside a queue in a real Redis.
#include "runner/redis/bullmq/worker/worker.h"
#include "tests/redis/bullmq/queuetest.h"
#include "tests/redis/cutproxy.h"
#include "tests/redis/echoprocessor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace codewar;
using namespace codewar::bullmq;
using codewar::test::EchoProcessor;
using codewar::test::patience;
using codewar::test::QueueTest;
using namespace std::chrono_literals;
using State = Whereabouts::State;

namespace {

/// A worker and what it said.
struct Scene
{
    Scene(const redis::Address &address, EchoProcessor::Plan plan, WorkerSettings settings = {})
        : processor(std::move(plan)),
          worker(test::quickly(address), withQueue(std::move(settings)), processor)
    {
        QObject::connect(&worker, &Worker::jobStarted, &worker,
                         [this](const QByteArray &, const Job &job) { started << job.id; });
        QObject::connect(&worker, &Worker::stopped, &worker, [this] { stopped = true; });
        worker.start();
    }

    static WorkerSettings withQueue(WorkerSettings settings)
    {
        if (settings.queues.isEmpty())
            settings.queues = {*QueueKeys::of("q")};
        return settings;
    }
    bool stop()
    {
        worker.stop();
        return QTest::qWaitFor([this] { return stopped; }, patience);
    }

    EchoProcessor processor;
    Worker worker;
    QByteArrayList started;
    bool stopped = false;
};

const QByteArray program = R"({"code":"x","language":"cpp","input":"1"})";

} // namespace

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<QueueTest>(m_server.address()); }
    void cleanup() { m_test.reset(); }

    void doesWhatWaitsAndWhatComes()
    {
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_test->add({.data = program}));
        Scene scene(m_server.address(), {}, {.concurrency = 4});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 20u, patience);
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_test->add({.data = program}));
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 40u, patience);
        QVERIFY(m_test->whereabouts("40").value.contains("cpp|"));
        QVERIFY(scene.stop());
        QCOMPARE(m_test->counts().active, 0);
    }

    void queuesTakeTurns()
    {
        const QueueKeys other = *QueueKeys::of("other");
        bullmq::Queue otherQueue(m_test->connection, other);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(m_test->add({.data = program}));
            QVERIFY(test::await<AddedJob>([&](auto then) {
                otherQueue.add({.data = program, .options = {.id = "o" + QByteArray::number(i)}}, then);
            }));
        }
        Scene scene(m_server.address(), {.work = 1ms}, {.queues = {m_test->keys, other}});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 40u, patience);
        const QByteArray firstTen = scene.started.mid(0, 10).join(' ');
        QVERIFY2(firstTen.contains('o') && firstTen.contains('1'), firstTen);
        QVERIFY(scene.stop());
    }

    void priorityZeroGoesFirstThenTheLowerNumber()
    {
        for (const auto &[id, priority] :
             std::initializer_list<std::pair<const char *, int>>{{"p9", 9}, {"p2", 2}, {"n1", 0}, {"p2b", 2}})
            m_test->added({.id = id, .priority = priority});
        Scene scene(m_server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 4u, patience);
        QCOMPARE(scene.started, (QByteArrayList{"n1", "p2", "p2b", "p9"}));
    }

    void aDelayedJobIsNotEarlyAndNotForgotten()
    {
        Scene scene(m_server.address(), {});
        QElapsedTimer timer;
        timer.start();
        m_test->added({.delay = 300ms});
        m_test->added({.delay = 150ms, .priority = 3});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 2u, patience);
        QVERIFY(timer.elapsed() >= 299);
        QCOMPARE(scene.started, (QByteArrayList{"2", "1"}));
    }

    void aPausedQueueGivesNothing()
    {
        m_test->change([&](auto then) { m_test->queue.pause(then); });
        m_test->added({});
        Scene scene(m_server.address(), {});
        QTest::qWait(200);
        QVERIFY(scene.started.isEmpty());
        m_test->change([&](auto then) { m_test->queue.resume(then); });
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 1u, patience);
    }

    void failuresAreTriedAgainAsTheJobSays()
    {
        m_test->added({.id = "j1", .attempts = 3, .backoff = Backoff{.delay = 50ms}});
        Scene scene(m_server.address(), {.mode = "fail-n-times-then-ok", .failures = 2});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 1u, patience);
        QCOMPARE(scene.worker.counts().retried, 2u);
    }

    void H12_anUnknownBackoffFailsWithAClearReason()
    {
        m_test->added({.id = "j1", .attempts = 3, .backoff = Backoff{.type = "fixed", .delay = 50ms}});
        m_test->tell({"HSET", m_test->keys.key("j1"), "opts",
                      R"({"attempts":3,"backoff":{"type":"moonphase","delay":50}})"});
        Scene scene(m_server.address(), {.mode = "always-fail"});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().failed, 1u, patience);
        const QByteArray reason = m_test->whereabouts("j1").value;
        QVERIFY2(reason.contains("moonphase") && reason.contains("planned failure"), reason);
    }

    void P6_badDataFailsTheJobWithAClearReason()
    {
        m_test->added({.id = "j1"});
        m_test->tell({"HSET", m_test->keys.key("j1"), "data", "{nope"});
        Scene scene(m_server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().failed, 1u, patience);
        QVERIFY(m_test->whereabouts("j1").value.contains("JSON"));
    }

    void H8_anIdWithoutAJobIsDropped()
    {
        m_test->tell({"RPUSH", m_test->keys.key("wait"), "ghost"});
        m_test->added({.id = "j1"});
        Scene scene(m_server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 1u, patience);
        QCOMPARE(scene.started, QByteArrayList{"j1"});
        QCOMPARE(m_test->counts().active, 0);
    }

    void aDeferredFailureIsNotRun()
    {
        m_test->added({.id = "j1"});
        m_test->tell({"HSET", m_test->keys.key("j1"), "defa", "job stalled more than allowable limit"});
        Scene scene(m_server.address(), {});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().failed, 1u, patience);
        QVERIFY(scene.started.isEmpty());
        QCOMPARE(m_test->whereabouts("j1").value, "job stalled more than allowable limit");
    }

    void locksAreRenewed()
    {
        m_test->added({.id = "j1"});
        Scene scene(m_server.address(), {.work = 1500ms}, {.lockDuration = 400ms, .stalledInterval = 200ms});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 1u, patience);
        QCOMPARE(scene.worker.counts().lost, 0u);
        QCOMPARE(scene.started.size(), 1);
    }

    void aLostLockAbortsTheJob()
    {
        m_test->added({.id = "j1"});
        Scene scene(m_server.address(), {.work = 1h}, {.lockDuration = 400ms});
        QTRY_COMPARE_WITH_TIMEOUT(scene.started.size(), 1, patience);
        m_test->tell({"DEL", m_test->keys.key("j1:lock")});
        QTRY_COMPARE_WITH_TIMEOUT(scene.processor.aborted(), 1, patience);
        QCOMPARE(scene.worker.counts().lost, 1u);
        QCOMPARE(m_test->counts().active, 1); // for a sweep to find
    }

    void stoppingFinishesWhatRuns()
    {
        for (int i = 0; i < 3; ++i)
            m_test->added({});
        Scene scene(m_server.address(), {.work = 300ms}, {.concurrency = 2});
        QTRY_COMPARE_WITH_TIMEOUT(scene.started.size(), 2, patience);
        QVERIFY(scene.stop());
        QCOMPARE(scene.worker.counts().completed, 2u);
        QCOMPARE(m_test->counts().waiting, 1);
        QCOMPARE(m_test->counts().active, 0);
    }

    void stoppingNowHandsBack()
    {
        m_test->added({.id = "j1"});
        m_test->added({.id = "j2"});
        Scene scene(m_server.address(), {.work = 1h});
        QTRY_COMPARE_WITH_TIMEOUT(scene.started.size(), 1, patience);
        scene.worker.stopNow();
        QTRY_VERIFY_WITH_TIMEOUT(scene.stopped, patience);
        QCOMPARE(scene.processor.aborted(), 1);
        const QueueCounts counts = m_test->counts();
        QCOMPARE(counts.active, 0);
        QCOMPARE(counts.waiting, 2);
        QCOMPARE(m_test->tell({"EXISTS", m_test->keys.key("j1:lock")}).toInteger().value(), 0);
        QCOMPARE(m_test->fetch().job->id, "j1"); // first of all again
    }

    void theRateLimitHolds()
    {
        for (int i = 0; i < 6; ++i)
            m_test->added({});
        QElapsedTimer timer;
        timer.start();
        Scene scene(m_server.address(), {}, {.concurrency = 4, .limit = RateLimit{2, 200ms}});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 6u, patience);
        QVERIFY(timer.elapsed() >= 390);
    }

    void aWorkerThatIsGoneIsReplaced()
    {
        m_test->added({.id = "j1"});
        WorkerIdentity gone = m_test->worker;
        gone.lockDuration = 200ms;
        QVERIFY(test::await<Fetched>([&](auto then) { m_test->transitions.fetch(gone, then); })->job);
        Scene scene(m_server.address(), {}, {.stalledInterval = 150ms});
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 1u, patience);
        QCOMPARE(scene.worker.counts().recovered, 1u);
    }

    void resultsWaitForRedisToComeBack()
    {
        test::RedisServer server(test::RedisServer::Options{.appendOnly = true});
        QueueTest test(server.address());
        test.added({.id = "j1"});
        Scene scene(server.address(), {.work = 400ms});
        QTRY_COMPARE_WITH_TIMEOUT(scene.started.size(), 1, patience);
        server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(scene.processor.running(), 0, patience);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(scene.worker.counts().completed, 1u, patience);
        QCOMPARE(test.whereabouts("j1").state, State::Completed);
        test.added({.id = "j2"});
        QTRY_COMPARE_WITH_TIMEOUT(test.whereabouts("j2").state, State::Completed, patience);
    }

    void aCutConnectionLosesAndStallsNothing()
    {
        test::CutProxy proxy(m_server.address());
        Scene scene(proxy.address(), {}, {.concurrency = 4});
        for (int i = 0; i < 400; ++i) {
            QVERIFY(m_test->add({.data = program}));
            if (i % 20 == 19)
                proxy.cutAfter(1 + (i * 37) % 3000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_test->counts().completed == 400, patience);
        const QueueCounts counts = m_test->counts();
        QCOMPARE(counts.active, 0);
        QCOMPARE(counts.failed, 0);
    }

    void BullMQListsItByName()
    {
        Scene scene(m_server.address(), {}, {.name = "worker1"});
        const QByteArray name = "name=bull:" + QByteArray("q").toBase64() + ":w:";
        QTRY_VERIFY_WITH_TIMEOUT(m_test->tell({"CLIENT", "LIST"}).text().contains(name), patience);
    }

    void aResultThatIsNotJsonFailsTheJob()
    {
        class Wrong : public Processor
        {
        public:
            void process(quint64 attempt, const QueueKeys &, const Job &, Attempts &attempts) override
            {
                attempts.end(attempt, {.text = "{nope"});
            }
            void abort(quint64) override {}
        } wrong;
        m_test->added({.id = "j1"});
        Worker worker(test::quickly(m_server.address()), Scene::withQueue({}), wrong);
        worker.start();
        QTRY_COMPARE_WITH_TIMEOUT(worker.counts().failed, 1u, patience);
        QCOMPARE(m_test->whereabouts("j1").state, State::Failed);
    }

private:
    test::RedisServer m_server;
    std::unique_ptr<QueueTest> m_test;
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_worker.moc"
