// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/jobqueue.h"
#include "runner/queue/steadyclock.h"

#include <QtTest>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int jobCount = 2000;
constexpr int threadCount = 4;

/// What one job's observer was told. Only one thread at a time may write here: ThreadSanitizer would tell.
struct Story
{
    std::atomic<bool> added = false;
    std::atomic<int> finals = 0;
    JobEvent::Kind last = JobEvent::Kind::Failed;
    bool outOfOrder = false;
    int attempts = 0;

    void hear(const JobEvent &event)
    {
        outOfOrder |= finals > 0 || (event.kind == JobEvent::Kind::Active && event.attempt != attempts + 1);
        attempts += event.kind == JobEvent::Kind::Active;
        last = event.kind;
        finals += event.isFinal();
    }
};

std::vector<std::thread> onThreads(const std::function<void(int)> &work)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i)
        threads.emplace_back(work, i);
    return threads;
}

void join(std::vector<std::thread> &threads)
{
    for (std::thread &thread : threads)
        thread.join();
}

QString idOf(int number)
{
    return QString::number(number);
}

/// A few of each kind: done at once, with progress, failing now and then, waiting for a stop request.
std::optional<JobFailure> workOf(int number, JobContext &context)
{
    context.setProgress(0.5);
    const bool fails = number % 5 == 0 && context.attempt() == 1;
    if (fails)
        return JobFailure{{ErrorCode::Unavailable, u"not yet"_s, {}}, true};
    if (number % 97 == 1) {
        const auto end = std::chrono::steady_clock::now() + 2ms;
        while (!context.stopToken().stop_requested() && std::chrono::steady_clock::now() < end)
            std::this_thread::yield();
    }
    return std::nullopt;
}

} // namespace

/// Many threads at one queue; meant to be run under ThreadSanitizer as well.
class tst_JobQueueStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobEndsOnce();
    void destructionAmidstWork();
    void aLongQueueIsQuick();
};

void tst_JobQueueStress::everyJobEndsOnce()
{
    SteadyClock clock;
    std::array<Story, jobCount> stories;
    std::atomic<int> cancels = 0;
    JobQueue queue({.concurrency = 4, .maxWaiting = jobCount, .maxDeadLetters = 10}, clock);

    auto adding = onThreads([&](int thread) {
        for (int i = thread; i < jobCount; i += threadCount) {
            const Result<void> added =
                queue.add({.id = idOf(i),
                           .priority = i % 3,
                           .attempts = 2,
                           .backOff = {1ms, 1, 1ms},
                           .work = [i](JobContext &context) { return workOf(i, context); },
                           .observer = [&, i](const JobEvent &event) { stories[i].hear(event); }});
            stories[i].added = bool(added);
        }
    });
    auto cancelling = onThreads([&](int thread) {
        for (int i = 2 * thread; i < jobCount; i += 2 * threadCount) {
            while (!stories[i].added)
                std::this_thread::yield();
            cancels += queue.cancel(idOf(i));
            (void)queue.position(idOf(i + 1));
            (void)queue.counts();
        }
    });
    join(adding);
    join(cancelling);
    QTRY_COMPARE_WITH_TIMEOUT(queue.counts().waiting + queue.counts().delayed + queue.counts().active, 0,
                              60'000);

    const auto allAreOver = [&] {
        return std::all_of(stories.begin(), stories.end(),
                           [](const Story &story) { return story.finals == 1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allAreOver(), 60'000);
    const auto count = [&](JobEvent::Kind kind) {
        return std::count_if(stories.begin(), stories.end(),
                             [kind](const Story &story) { return story.last == kind; });
    };
    QCOMPARE(count(JobEvent::Kind::Cancelled), cancels.load());
    QCOMPARE(count(JobEvent::Kind::Completed), jobCount - cancels.load());
    QVERIFY(
        std::none_of(stories.begin(), stories.end(), [](const Story &story) { return story.outOfOrder; }));
    QCOMPARE(queue.counts().completed + queue.counts().cancelled, quint64(jobCount));
}

void tst_JobQueueStress::destructionAmidstWork()
{
    for (int round = 0; round < 50; ++round) {
        SteadyClock clock;
        std::array<Story, 100> stories;
        {
            JobQueue queue({.concurrency = 3}, clock);
            auto adding = onThreads([&](int thread) {
                for (int i = thread; i < int(stories.size()); i += threadCount) {
                    stories[i].added = bool(
                        queue.add({.id = idOf(i),
                                   .attempts = 3,
                                   .backOff = {1ms, 1, 1ms},
                                   .work = [i](JobContext &context) { return workOf(i, context); },
                                   .observer = [&, i](const JobEvent &event) { stories[i].hear(event); }}));
                }
            });
            join(adding);
        }
        for (const Story &story : stories) {
            QVERIFY(story.added);
            QCOMPARE(story.finals.load(), 1);
            QVERIFY(!story.outOfOrder);
        }
    }
}

void tst_JobQueueStress::aLongQueueIsQuick()
{
    SteadyClock clock;
    JobQueue queue({.concurrency = 1, .maxWaiting = 5'000}, clock);
    const auto untilStopped = [](JobContext &context) -> std::optional<JobFailure> {
        while (!context.stopToken().stop_requested())
            std::this_thread::yield();
        return std::nullopt;
    };
    QVERIFY(queue.add({.id = u"running"_s, .backOff = {}, .work = untilStopped, .observer = {}}));

    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(queue.add(
            {.id = idOf(i), .priority = i % 7, .backOff = {}, .work = untilStopped, .observer = {}}));
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(queue.position(idOf(i)));
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(queue.cancel(idOf(i)));
    // Far more than it takes, far less than a scan for each of them would.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("5000 jobs added, looked up and cancelled in %lld ms", timer.elapsed());
    QCOMPARE(queue.counts(), (JobCounts{.active = 1, .cancelled = 5'000}));
}

QTEST_GUILESS_MAIN(tst_JobQueueStress)
#include "tst_jobqueuestress.moc"
