// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "jobrecorder.h"
#include "semaphore.h"

#include "runner/queue/backoff.h"
#include "runner/queue/jobqueue.h"
#include "runner/queue/steadyclock.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Work = std::function<std::optional<JobFailure>(JobContext &)>;

JobFailure passing(const QString &message)
{
    return {{ErrorCode::Unavailable, message, {}}, true};
}

JobFailure lasting(const QString &message)
{
    return {{ErrorCode::Internal, message, {}}, false};
}

Work succeed()
{
    return [](JobContext &) { return std::nullopt; };
}

/// Work that says it runs and then waits to be let go, or to be stopped.
class Gate
{
public:
    Work work()
    {
        return [this](JobContext &context) -> std::optional<JobFailure> {
            m_entered.release();
            std::unique_lock lock(m_mutex);
            if (m_opened.wait(lock, context.stopToken(), [this] { return m_mayPass > 0; }))
                --m_mayPass;
            return std::nullopt;
        };
    }
    bool waitUntilEntered() { return m_entered.tryAcquire(); }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        ++m_mayPass;
        m_opened.notify_one();
    }

private:
    Semaphore m_entered;
    std::mutex m_mutex;
    std::condition_variable_any m_opened;
    int m_mayPass = 0;
};

} // namespace

class tst_JobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneJob_data();
    void oneJob();
    void delaysGrow_data();
    void delaysGrow();
    void retriesComeExactlyWhenDue();
    void higherPriorityGoesFirst();
    void positions();
    void concurrencyIsBounded();
    void theSameIdTwiceIsOneJob();
    void anIdIsFreeOnceItsJobIsOver();
    void aFullQueueRefuses();
    void delayedJobsCountAgainstTheBound();
    void wrongJobsAreRefused();
    void cancelWhileWaiting();
    void cancelWhileRunning();
    void cancelWhileDelayed();
    void cancelBeatsARetry();
    void cancelOfNothing();
    void cancelFromItsOwnObserver();
    void waitedTimeIsMeasured();
    void deadLettersKeepTheirReason();
    void oldDeadLettersAreDropped();
    void deadLettersCanBeRetried();
    void retryOfADeadLetterMayBeRefused();
    void aNewRunSupersedesADeadLetter();
    void progressComesInOrder();
    void progressIsBoundedForASlowObserver();
    void observersMayCallTheQueue();
    void destructionCancelsEverything();
    void timersAfterDestructionAreHarmless();
    void theSteadyClockKeepsTime();
    void theSteadyClockForgetsWhatIsNotDue();

private:
    Job job(const QString &id, Work work, int priority = 0)
    {
        return {.id = id,
                .priority = priority,
                .attempts = 1,
                .backOff = {},
                .work = std::move(work),
                .observer = m_recorder->observer(id)};
    }

    std::unique_ptr<JobRecorder> m_recorder;
    std::unique_ptr<FakeClock> m_clock;

private Q_SLOTS:
    void init()
    {
        m_recorder = std::make_unique<JobRecorder>();
        m_clock = std::make_unique<FakeClock>();
    }
    void cleanup() { QCOMPARE(m_recorder->overlaps(), 0); }
};

// Each row is the story of one job: what its attempts return, and all that its observer is told.
void tst_JobQueue::oneJob_data()
{
    QTest::addColumn<QString>("outcomes"); // one letter an attempt: d(one), p(assing) or l(asting) failure
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<int>("dead");

    QTest::newRow("done at once") << u"d"_s << 1 << QStringList{u"waiting"_s, u"active 1"_s, u"completed"_s}
                                  << 0;
    QTest::newRow("lasting failure is not retried")
        << u"l"_s << 5 << QStringList{u"waiting"_s, u"active 1"_s, u"failed 1 lasting"_s} << 1;
    QTest::newRow("no attempt left") << u"p"_s << 1
                                     << QStringList{u"waiting"_s, u"active 1"_s, u"failed 1 passing"_s} << 1;
    QTest::newRow("second attempt succeeds")
        << u"pd"_s << 3 << QStringList{u"waiting"_s, u"active 1"_s, u"delayed 1 500ms"_s,
                                       u"waiting"_s, u"active 2"_s, u"completed"_s}
        << 0;
    QTest::newRow("all attempts used")
        << u"ppp"_s << 3 << QStringList{u"waiting"_s, u"active 1"_s, u"delayed 1 500ms"_s,
                                        u"waiting"_s, u"active 2"_s, u"delayed 2 1000ms"_s,
                                        u"waiting"_s, u"active 3"_s, u"failed 3 passing"_s}
        << 1;
    QTest::newRow("lasting failure after a passing one")
        << u"pl"_s << 3 << QStringList{u"waiting"_s, u"active 1"_s, u"delayed 1 500ms"_s,
                                       u"waiting"_s, u"active 2"_s, u"failed 2 lasting"_s}
        << 1;
}

void tst_JobQueue::oneJob()
{
    QFETCH(QString, outcomes);
    QFETCH(int, attempts);
    QFETCH(QStringList, told);
    QFETCH(int, dead);

    JobQueue queue({}, *m_clock);
    Job one = job(u"a"_s, [outcomes](JobContext &context) -> std::optional<JobFailure> {
        switch (outcomes.at(context.attempt() - 1).unicode()) {
        case u'p':
            return passing(u"passing"_s);
        case u'l':
            return lasting(u"lasting"_s);
        default:
            return std::nullopt;
        }
    });
    one.attempts = attempts;
    QVERIFY(queue.add(one));
    for (const QString &line : told) {
        QVERIFY2(m_recorder->waitFor(u"a: "_s + line), qPrintable(line));
        if (line.startsWith(u"delayed"))
            m_clock->advance(10s);
    }

    QStringList expected;
    for (const QString &line : told)
        expected << u"a: "_s + line;
    QCOMPARE(m_recorder->lines(), expected);
    QCOMPARE(queue.deadLetters().size(), dead);
    const JobCounts counts = queue.counts();
    QCOMPARE(counts.waiting + counts.delayed + counts.active, 0);
    QCOMPARE(counts.completed + counts.failed, 1);
    QCOMPARE(counts.failed, quint64(dead));
}

void tst_JobQueue::delaysGrow_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("delay");

    QTest::newRow("first") << 500 << 2.0 << 30000 << 1 << 500;
    QTest::newRow("second") << 500 << 2.0 << 30000 << 2 << 1000;
    QTest::newRow("sixth") << 500 << 2.0 << 30000 << 6 << 16000;
    QTest::newRow("bounded") << 500 << 2.0 << 30000 << 7 << 30000;
    QTest::newRow("far past every number") << 500 << 2.0 << 30000 << 5000 << 30000;
    QTest::newRow("constant") << 100 << 1.0 << 30000 << 9 << 100;
    QTest::newRow("fraction") << 100 << 1.5 << 30000 << 3 << 225;
    QTest::newRow("none") << 0 << 2.0 << 30000 << 3 << 0;
    QTest::newRow("negative") << -5 << 2.0 << 30000 << 3 << 0;
    QTest::newRow("negative bound") << 500 << 2.0 << -1 << 3 << 0;
    QTest::newRow("no number") << 500 << std::numeric_limits<double>::quiet_NaN() << 30000 << 3 << 30000;
}

void tst_JobQueue::delaysGrow()
{
    QFETCH(int, first);
    QFETCH(double, factor);
    QFETCH(int, most);
    QFETCH(int, attempt);
    QFETCH(int, delay);

    const BackOff backOff{std::chrono::milliseconds(first), factor, std::chrono::milliseconds(most)};
    QCOMPARE(delayAfter(backOff, attempt).count(), delay);
}

void tst_JobQueue::retriesComeExactlyWhenDue()
{
    JobQueue queue({}, *m_clock);
    Job failing = job(u"a"_s, [](JobContext &) { return passing(u"no"_s); });
    failing.attempts = 3;
    failing.backOff = {100ms, 3, 10s};
    QVERIFY(queue.add(failing));

    QVERIFY(m_recorder->waitFor(u"a: delayed 1 100ms"_s));
    m_clock->advance(99ms);
    QCOMPARE(queue.counts().delayed, 1);
    m_clock->advance(1ms);
    QVERIFY(m_recorder->waitFor(u"a: delayed 2 300ms"_s));
    m_clock->advance(299ms);
    QCOMPARE(queue.counts().delayed, 1);
    QVERIFY(!m_recorder->lines().contains(u"a: active 3"_s));
    m_clock->advance(1ms);
    QVERIFY(m_recorder->waitFor(u"a: failed 3 no"_s));
}

void tst_JobQueue::higherPriorityGoesFirst()
{
    Gate gate;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"running"_s, gate.work())));
    QVERIFY(gate.waitUntilEntered());
    const auto note = [this](JobContext &context) {
        m_recorder->append(u"ran "_s + context.jobId());
        return std::nullopt;
    };
    for (const auto &[id, priority] :
         {std::pair(u"low 1"_s, -1), std::pair(u"middle 1"_s, 0), std::pair(u"high 1"_s, 7),
          std::pair(u"low 2"_s, -1), std::pair(u"middle 2"_s, 0), std::pair(u"high 2"_s, 7)})
        QVERIFY(queue.add(job(id, note, priority)));
    gate.open();

    QVERIFY(m_recorder->waitFor(u"ran low 2"_s));
    QCOMPARE(m_recorder->lines().filter(QRegularExpression(u"^ran"_s)),
             (QStringList{u"ran high 1"_s, u"ran high 2"_s, u"ran middle 1"_s, u"ran middle 2"_s,
                          u"ran low 1"_s, u"ran low 2"_s}));
}

void tst_JobQueue::positions()
{
    Gate gate;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"running"_s, gate.work())));
    QVERIFY(queue.add(job(u"a"_s, succeed())));
    QVERIFY(queue.add(job(u"b"_s, succeed())));
    QVERIFY(queue.add(job(u"urgent"_s, succeed(), 5)));

    QCOMPARE(queue.position(u"urgent"_s), 0);
    QCOMPARE(queue.position(u"a"_s), 1);
    QCOMPARE(queue.position(u"b"_s), 2);
    QCOMPARE(queue.position(u"running"_s), std::nullopt);
    QCOMPARE(queue.position(u"nobody"_s), std::nullopt);
    QVERIFY(queue.cancel(u"a"_s));
    QCOMPARE(queue.position(u"b"_s), 1);
}

void tst_JobQueue::concurrencyIsBounded()
{
    Gate gate;
    JobQueue queue({.concurrency = 2}, *m_clock);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(queue.add(job(id, gate.work())));

    QVERIFY(gate.waitUntilEntered());
    QVERIFY(gate.waitUntilEntered());
    QCOMPARE(queue.counts(), (JobCounts{.waiting = 1, .active = 2}));
    gate.open();
    QVERIFY(gate.waitUntilEntered());
    QCOMPARE(queue.counts(), (JobCounts{.active = 2, .completed = 1}));
}

void tst_JobQueue::theSameIdTwiceIsOneJob()
{
    Gate gate;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"a"_s, gate.work())));
    QVERIFY(queue.add(job(u"b"_s, succeed())));

    for (const QString &id : {u"a"_s, u"b"_s}) {
        const Result<void> again = queue.add(job(id, succeed()));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::InvalidInput);
        QVERIFY2(again.error().message.contains(u"already"), qPrintable(again.error().message));
    }
    gate.open();
    QVERIFY(m_recorder->waitFor(u"b: completed"_s));
    QCOMPARE(queue.counts().completed, 2);
}

void tst_JobQueue::anIdIsFreeOnceItsJobIsOver()
{
    JobQueue queue({}, *m_clock);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(queue.add(job(u"a"_s, succeed())));
        QTRY_COMPARE(queue.counts().completed, quint64(i + 1));
    }
}

void tst_JobQueue::aFullQueueRefuses()
{
    Gate gate;
    JobQueue queue({.concurrency = 1, .maxWaiting = 2}, *m_clock);
    QVERIFY(queue.add(job(u"running"_s, gate.work())));
    QVERIFY(queue.add(job(u"a"_s, succeed())));
    QVERIFY(queue.add(job(u"b"_s, succeed())));

    const Result<void> refused = queue.add(job(u"c"_s, succeed(), 100));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(queue.cancel(u"a"_s));
    QVERIFY(queue.add(job(u"c"_s, succeed())));
    gate.open();
    QVERIFY(m_recorder->waitFor(u"c: completed"_s));
}

void tst_JobQueue::delayedJobsCountAgainstTheBound()
{
    Gate gate;
    JobQueue queue({.concurrency = 1, .maxWaiting = 1}, *m_clock);
    Job failing = job(u"a"_s, [](JobContext &) { return passing(u"no"_s); });
    failing.attempts = 2;
    QVERIFY(queue.add(failing));
    QVERIFY(m_recorder->waitFor(u"a: delayed 1 500ms"_s));
    QVERIFY(queue.add(job(u"starts at once"_s, gate.work())));

    QCOMPARE(queue.add(job(u"would wait"_s, succeed())).error().code, ErrorCode::Refused);
}

void tst_JobQueue::wrongJobsAreRefused()
{
    JobQueue queue({}, *m_clock);
    Job noAttempts = job(u"a"_s, succeed());
    noAttempts.attempts = 0;
    for (const Job &wrong : {job(u""_s, succeed()), job(u"a"_s, {}), noAttempts}) {
        const Result<void> added = queue.add(wrong);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    }
    QCOMPARE(queue.counts(), JobCounts{});
    QVERIFY(m_recorder->lines().isEmpty());
}

void tst_JobQueue::cancelWhileWaiting()
{
    Gate gate;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"running"_s, gate.work())));
    QVERIFY(queue.add(job(u"a"_s, [this](JobContext &) {
        m_recorder->append(u"a ran"_s);
        return std::nullopt;
    })));
    QVERIFY(queue.cancel(u"a"_s));

    QVERIFY(m_recorder->lines().contains(u"a: cancelled"_s));
    QVERIFY(!queue.cancel(u"a"_s));
    gate.open();
    QVERIFY(m_recorder->waitFor(u"running: completed"_s));
    QVERIFY(!m_recorder->lines().contains(u"a ran"_s));
    QCOMPARE(queue.counts(), (JobCounts{.completed = 1, .cancelled = 1}));
}

void tst_JobQueue::cancelWhileRunning()
{
    Gate gate;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"a"_s, gate.work())));
    QVERIFY(gate.waitUntilEntered());
    QVERIFY(queue.cancel(u"a"_s));

    QVERIFY(m_recorder->waitFor(u"a: cancelled"_s));
    QCOMPARE(m_recorder->lines(), (QStringList{u"a: waiting"_s, u"a: active 1"_s, u"a: cancelled"_s}));
    QVERIFY(queue.deadLetters().isEmpty());
}

void tst_JobQueue::cancelWhileDelayed()
{
    JobQueue queue({}, *m_clock);
    Job failing = job(u"a"_s, [](JobContext &) { return passing(u"no"_s); });
    failing.attempts = 5;
    QVERIFY(queue.add(failing));
    QVERIFY(m_recorder->waitFor(u"a: delayed 1 500ms"_s));
    QCOMPARE(m_clock->pending(), 1);
    QVERIFY(queue.cancel(u"a"_s));

    QVERIFY(m_recorder->waitFor(u"a: cancelled"_s));
    QCOMPARE(queue.counts(), (JobCounts{.cancelled = 1}));
    m_clock->advance(1h);
    QCOMPARE(m_recorder->lines().last(), u"a: cancelled"_s);
    QCOMPARE(queue.counts(), (JobCounts{.cancelled = 1}));
}

void tst_JobQueue::cancelBeatsARetry()
{
    Semaphore entered;
    Semaphore mayEnd;
    JobQueue queue({}, *m_clock);
    Job failing = job(u"a"_s, [&](JobContext &) {
        entered.release();
        mayEnd.acquire();
        return passing(u"no"_s);
    });
    failing.attempts = 5;
    QVERIFY(queue.add(failing));
    entered.acquire();
    QVERIFY(queue.cancel(u"a"_s));
    mayEnd.release();

    QVERIFY(m_recorder->waitFor(u"a: cancelled"_s));
    QCOMPARE(m_clock->pending(), 0);
}

void tst_JobQueue::cancelOfNothing()
{
    JobQueue queue({}, *m_clock);
    QVERIFY(!queue.cancel(u"a"_s));
    QVERIFY(queue.add(job(u"a"_s, succeed())));
    QVERIFY(m_recorder->waitFor(u"a: completed"_s));
    QVERIFY(!queue.cancel(u"a"_s));
}

void tst_JobQueue::cancelFromItsOwnObserver()
{
    JobQueue queue({}, *m_clock);
    Job suicidal = job(u"a"_s, succeed());
    suicidal.observer = [&, record = m_recorder->observer(u"a"_s)](const JobEvent &event) {
        record(event);
        if (event.kind == JobEvent::Kind::Waiting)
            queue.cancel(u"a"_s);
    };
    QVERIFY(queue.add(suicidal));

    QVERIFY(m_recorder->waitFor(u"a: cancelled"_s));
    QTRY_COMPARE(queue.counts(), (JobCounts{.cancelled = 1}));
    QCOMPARE(m_recorder->lines().count(u"a: cancelled"_s), 1);
}

void tst_JobQueue::waitedTimeIsMeasured()
{
    Gate gate;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"running"_s, gate.work())));
    QVERIFY(gate.waitUntilEntered());
    QVERIFY(queue.add(job(u"a"_s, [this](JobContext &context) {
        m_recorder->append(u"waited %1"_s.arg(context.waited().count()));
        return std::nullopt;
    })));
    m_clock->advance(1234ms);
    gate.open();

    QVERIFY(m_recorder->waitFor(u"waited 1234000000"_s));
}

void tst_JobQueue::deadLettersKeepTheirReason()
{
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"a"_s, [](JobContext &) { return lasting(u"the disk is full"_s); })));
    QVERIFY(m_recorder->waitFor(u"a: failed 1 the disk is full"_s));

    const QList<DeadLetter> letters = queue.deadLetters();
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.first().jobId, u"a"_s);
    QCOMPARE(letters.first().reason.message, u"the disk is full"_s);
    QCOMPARE(letters.first().attempts, 1);
}

void tst_JobQueue::oldDeadLettersAreDropped()
{
    JobQueue queue({.maxDeadLetters = 2}, *m_clock);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"b"_s, u"d"_s}) {
        const quint64 before = queue.counts().failed;
        QVERIFY(queue.add(job(id, [](JobContext &) { return lasting(u"no"_s); })));
        QTRY_COMPARE(queue.counts().failed, before + 1);
    }

    QStringList ids;
    for (const DeadLetter &letter : queue.deadLetters())
        ids << letter.jobId;
    QCOMPARE(ids, (QStringList{u"b"_s, u"d"_s}));
}

void tst_JobQueue::deadLettersCanBeRetried()
{
    std::atomic<bool> healthy = false;
    JobQueue queue({}, *m_clock);
    Job one = job(u"a"_s, [&](JobContext &) -> std::optional<JobFailure> {
        if (healthy)
            return std::nullopt;
        return passing(u"no"_s);
    });
    one.attempts = 2;
    QVERIFY(queue.add(one));
    QVERIFY(m_recorder->waitFor(u"a: delayed 1 500ms"_s));
    m_clock->advance(500ms);
    QVERIFY(m_recorder->waitFor(u"a: failed 2 no"_s));

    healthy = true;
    QVERIFY(queue.retryDeadLetter(u"a"_s));
    QVERIFY(m_recorder->waitFor(u"a: completed"_s));
    QCOMPARE(m_recorder->lines().count(u"a: active 1"_s), 2);
    QVERIFY(queue.deadLetters().isEmpty());
    QCOMPARE(queue.retryDeadLetter(u"a"_s).error().code, ErrorCode::NotFound);
}

void tst_JobQueue::retryOfADeadLetterMayBeRefused()
{
    Gate gate;
    JobQueue queue({.concurrency = 1, .maxWaiting = 0}, *m_clock);
    QVERIFY(queue.add(job(u"a"_s, [](JobContext &) { return lasting(u"no"_s); })));
    QVERIFY(m_recorder->waitFor(u"a: failed 1 no"_s));
    QVERIFY(queue.add(job(u"running"_s, gate.work())));

    QCOMPARE(queue.retryDeadLetter(u"a"_s).error().code, ErrorCode::Refused);
    QCOMPARE(queue.deadLetters().size(), 1);
}

void tst_JobQueue::aNewRunSupersedesADeadLetter()
{
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"a"_s, [](JobContext &) { return lasting(u"no"_s); })));
    QVERIFY(m_recorder->waitFor(u"a: failed 1 no"_s));
    QVERIFY(queue.add(job(u"a"_s, succeed())));

    QVERIFY(m_recorder->waitFor(u"a: completed"_s));
    QVERIFY(queue.deadLetters().isEmpty());
}

void tst_JobQueue::progressComesInOrder()
{
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"a"_s, [](JobContext &context) {
        for (const double fraction : {0.25, 0.5, -3.0, 7.0, std::nan("")})
            context.setProgress(fraction);
        return std::nullopt;
    })));

    QVERIFY(m_recorder->waitFor(u"a: completed"_s));
    QCOMPARE(
        m_recorder->lines().filter(u"progress"_s),
        (QStringList{u"a: progress 0.25"_s, u"a: progress 0.5"_s, u"a: progress 0"_s, u"a: progress 1"_s}));
}

void tst_JobQueue::progressIsBoundedForASlowObserver()
{
    Gate gate;
    Semaphore progressIsMade;
    JobQueue queue({}, *m_clock);
    QVERIFY(queue.add(job(u"running"_s, gate.work())));
    Job chatty = job(u"a"_s, [&](JobContext &context) {
        for (int i = 1; i <= 1000; ++i)
            context.setProgress(i / 1000.0);
        progressIsMade.release();
        return std::nullopt;
    });
    chatty.observer = [&, record = m_recorder->observer(u"a"_s)](const JobEvent &event) {
        record(event);
        if (event.kind == JobEvent::Kind::Waiting) {
            gate.open();
            progressIsMade.acquire();
        }
    };
    QVERIFY(queue.add(chatty));

    QVERIFY(m_recorder->waitFor(u"a: completed"_s));
    QCOMPARE(m_recorder->lines().filter(QRegularExpression(u"^a: "_s)),
             (QStringList{u"a: waiting"_s, u"a: active 1"_s, u"a: progress 1"_s, u"a: completed"_s}));
}

void tst_JobQueue::observersMayCallTheQueue()
{
    JobQueue queue({}, *m_clock);
    Job first = job(u"a"_s, succeed());
    first.observer = [&, record = m_recorder->observer(u"a"_s)](const JobEvent &event) {
        record(event);
        (void)queue.counts();
        (void)queue.position(u"a"_s);
        if (event.isFinal())
            QVERIFY(queue.add(job(u"next"_s, succeed())));
    };
    QVERIFY(queue.add(first));

    QVERIFY(m_recorder->waitFor(u"next: completed"_s));
}

void tst_JobQueue::destructionCancelsEverything()
{
    Gate gate;
    auto queue = std::make_unique<JobQueue>(JobQueueOptions{}, *m_clock);
    Job failing = job(u"delayed"_s, [](JobContext &) { return passing(u"no"_s); });
    failing.attempts = 2;
    QVERIFY(queue->add(failing));
    QVERIFY(m_recorder->waitFor(u"delayed: delayed 1 500ms"_s));
    Job running = job(u"running"_s, gate.work());
    std::optional<Error> refusal;
    JobQueue *const shuttingDown = queue.get();
    running.observer = [&, record = m_recorder->observer(u"running"_s)](const JobEvent &event) {
        record(event);
        if (event.isFinal())
            refusal = shuttingDown->add(job(u"too late"_s, succeed())).error();
    };
    QVERIFY(queue->add(running));
    QVERIFY(gate.waitUntilEntered());
    QVERIFY(queue->add(job(u"waiting"_s, succeed())));

    queue.reset();
    const QStringList lines = m_recorder->lines();

    for (const QString &id : {u"delayed"_s, u"running"_s, u"waiting"_s})
        QCOMPARE(lines.count(id + u": cancelled"_s), 1);
    QVERIFY(!lines.contains(u"waiting: active 1"_s));
    QCOMPARE(refusal->code, ErrorCode::Refused);
}

void tst_JobQueue::timersAfterDestructionAreHarmless()
{
    {
        JobQueue queue({}, *m_clock);
        Job failing = job(u"a"_s, [](JobContext &) { return passing(u"no"_s); });
        failing.attempts = 2;
        QVERIFY(queue.add(failing));
        QVERIFY(m_recorder->waitFor(u"a: delayed 1 500ms"_s));
    }
    const QStringList before = m_recorder->lines();
    QCOMPARE(m_clock->pending(), 1);
    m_clock->advance(1h);
    QCOMPARE(m_recorder->lines(), before);
}

void tst_JobQueue::theSteadyClockKeepsTime()
{
    SteadyClock clock;
    const auto start = clock.now();
    clock.callAt(start + 20ms, [&] { m_recorder->append(u"second"_s); });
    clock.callAt(start + 40ms, [&] { m_recorder->append(u"third"_s); });
    clock.callAt(start, [&] {
        m_recorder->append(u"first"_s);
        clock.callAt(start + 60ms, [&] { m_recorder->append(u"from an action"_s); });
    });

    QVERIFY(m_recorder->waitFor(u"from an action"_s));
    QVERIFY(clock.now() - start >= 60ms);
    QCOMPARE(m_recorder->lines(), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"from an action"_s}));
}

void tst_JobQueue::theSteadyClockForgetsWhatIsNotDue()
{
    {
        SteadyClock clock;
        clock.callAt(clock.now() + 1h, [this] { m_recorder->append(u"never"_s); });
    }
    QVERIFY(m_recorder->lines().isEmpty());
}

QTEST_APPLESS_MAIN(tst_JobQueue)
#include "tst_jobqueue.moc"
