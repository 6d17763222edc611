// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/job.h"
#include "runner/redis/bullmq/jobid.h"
#include "runner/redis/bullmq/queuekeys.h"
#include "runner/redis/reply.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace codewar;
using namespace codewar::bullmq;
using namespace std::chrono_literals;
using redis::Reply;

class tst_JobOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void P1_idsThatDestroyAQueue_data();
    void P1_idsThatDestroyAQueue();
    void comeBackAsTheyWent();
    void areReadWithTolerance_data();
    void areReadWithTolerance();
    void outOfRange_data();
    void outOfRange();
    void delays_data();
    void delays();
    void anUnknownBackoffIsAnError();
    void aJobOfAnotherVersion();
    void queuesHaveNames();
};

void tst_JobOptions::P1_idsThatDestroyAQueue_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("allowed");
    for (const char *key :
         {"active",        "wait",      "waiting-children", "paused",  "id",     "delayed", "prioritized",
          "stalled-check", "completed", "failed",           "stalled", "repeat", "limiter", "meta",
          "events",        "pc",        "marker",           "de",      "dn",     "metrics", "priority"})
        QTest::newRow(key) << QByteArray(key) << false;
    for (const char *other : {"", "0", "123", "0:1", "a:b", "a:b:c", "12:"})
        QTest::addRow("other %s", other) << QByteArray(other) << false;
    QTest::newRow("long") << QByteArray(1000, 'x') << false;
    for (const char *good : {"00012", "12a", "a", "Meta", "2d0b9a52-3a6f-4c38-9d41-000000000000", "ärger"})
        QTest::newRow(good) << QByteArray(good) << true;
}

void tst_JobOptions::P1_idsThatDestroyAQueue()
{
    QFETCH(QByteArray, id);
    QTEST(bool(checkJobId(id)), "allowed");
}

void tst_JobOptions::comeBackAsTheyWent()
{
    const JobOptions all{.id = "job-1",
                         .attempts = 3,
                         .backoff = Backoff{.type = "exponential", .delay = 1s, .jitter = 0.5},
                         .delay = 2s,
                         .priority = 7,
                         .lifo = true,
                         .removeOnComplete = KeepPolicy{.count = 100, .age = 3600s},
                         .removeOnFail = KeepPolicy{.count = 0},
                         .deduplication =
                             Deduplication{.id = "d", .ttl = 5s, .extend = true, .replace = true},
                         .keepLogs = 5,
                         .stackTraceLimit = 2};
    QCOMPARE(optionsFromJson(toJson(all)), all);
    QCOMPARE(optionsFromJson(toJson(JobOptions())), JobOptions());
}

void tst_JobOptions::areReadWithTolerance_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("attempts");
    QTest::newRow("not JSON") << QByteArray("{") << 0;
    QTest::newRow("not an object") << QByteArray("[1]") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("of other types") << QByteArray(
                                           R"({"attempts":"x","backoff":[],"de":1,"removeOnFail":"y"})")
                                    << 0;
    QTest::newRow("cjson's numbers") << QByteArray(R"({"attempts":3.0,"delay":1e+3,"backoff":{}})") << 3;
    QTest::newRow("huge") << QByteArray(R"({"attempts":1e300,"priority":-5})") << (1 << 30);
}

void tst_JobOptions::areReadWithTolerance()
{
    QFETCH(QByteArray, json);
    QTEST(optionsFromJson(json).attempts, "attempts");
}

void tst_JobOptions::outOfRange_data()
{
    QTest::addColumn<JobOptions>("options");
    QTest::newRow("priority") << JobOptions{.priority = JobOptions::maxPriority + 1};
    QTest::newRow("negative priority") << JobOptions{.priority = -1};
    QTest::newRow("delay") << JobOptions{.delay = -1ms};
    QTest::newRow("long delay") << JobOptions{.delay = std::chrono::hours(1'000'000)};
    QTest::newRow("attempts") << JobOptions{.attempts = -1};
    QTest::newRow("deduplication") << JobOptions{.deduplication = Deduplication()};
    QTest::newRow("id") << JobOptions{.id = "meta"};
}

void tst_JobOptions::outOfRange()
{
    QFETCH(JobOptions, options);
    const auto good = check(options);
    QVERIFY(!good);
    QCOMPARE(good.error().code, ErrorCode::InvalidInput);
}

void tst_JobOptions::delays_data()
{
    QTest::addColumn<Backoff>("backoff");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("none") << Backoff() << 1 << 0. << 0;
    QTest::newRow("fixed") << Backoff{.delay = 1s} << 5 << 0. << 1000;
    QTest::newRow("first") << Backoff{.type = "exponential", .delay = 1s} << 1 << 0. << 1000;
    QTest::newRow("second") << Backoff{.type = "exponential", .delay = 1s} << 2 << 0. << 2000;
    QTest::newRow("fourth") << Backoff{.type = "exponential", .delay = 1s} << 4 << 0. << 8000;
    QTest::newRow("least") << Backoff{.delay = 1s, .jitter = 0.5} << 1 << 0. << 500;
    QTest::newRow("most") << Backoff{.delay = 1s, .jitter = 0.5} << 1 << 1. << 1000;
}

void tst_JobOptions::delays()
{
    QFETCH(Backoff, backoff);
    QFETCH(int, attempt);
    QFETCH(double, chance);
    QTEST(int(delayAfter(attempt, backoff, chance)->count()), "milliseconds");
}

void tst_JobOptions::anUnknownBackoffIsAnError()
{
    const auto delay = delayAfter(1, {.type = "custom"}, 0);
    QVERIFY(!delay);
    QCOMPARE(delay.error().code, ErrorCode::InvalidInput);
    QVERIFY(delayAfter(5000, {.type = "exponential", .delay = 1s}, 0)); // and no overflow
}

void tst_JobOptions::aJobOfAnotherVersion()
{
    std::vector<Reply> fields;
    for (const char *text : {"name", "run", "attemptsMade", "2", "stalledCounter", "1", "timestamp",
                             "1.5e+12", "odd", "1", "stacktrace", "{}", "opts", "nonsense", "lonely"})
        fields.emplace_back(Reply::Type::Text, text);
    const Job job = jobFromFields("1", Reply(fields));
    QCOMPARE(job.name, QByteArray("run"));
    QCOMPARE(job.attemptsMade, 2);
    QCOMPARE(job.stalls, 1);
    QCOMPARE(job.addedAt, 1'500'000'000'000);
    QCOMPARE(job.stackTraces, QByteArrayList());
    QCOMPARE(jobFromFields("1", Reply()).id, QByteArray("1"));
}

void tst_JobOptions::queuesHaveNames()
{
    QCOMPARE(QueueKeys::of("cpp-jobs")->key("wait"), QByteArray("bull:cpp-jobs:wait"));
    QCOMPARE(QueueKeys::of("q", "mine")->base(), QByteArray("mine:q:"));
    QVERIFY(!QueueKeys::of(""));
    QVERIFY(!QueueKeys::of("a:b"));
    QVERIFY(!QueueKeys::of("q", ""));
}

QTEST_GUILESS_MAIN(tst_JobOptions)
#include "tst_joboptions.moc"
