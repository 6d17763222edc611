// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/outcomes.h"
#include "tests/redis/bullmq/queuetest.h"

#include <QSignalSpy>

using namespace codewar;
using namespace codewar::bullmq;
using namespace codewar::test;
using namespace std::chrono_literals;

namespace {

using Kind = JobOutcome::Kind;

struct Waited
{
    int calls = 0;
    std::optional<Result<JobOutcome>> outcome;

    Then<JobOutcome> then()
    {
        return [this](Result<JobOutcome> result) {
            ++calls;
            outcome = std::move(result);
        };
    }
    bool is(Kind kind, const QByteArray &value = {}) const
    {
        return calls == 1 && *outcome && (*outcome)->kind == kind && (*outcome)->value == value;
    }
};

struct OutcomesTest : QueueTest
{
    explicit OutcomesTest(const redis::Address &address)
        : QueueTest(address), events(quickly(address), keys), outcomes(queue, events)
    {}

    void follow()
    {
        events.open();
        QTRY_VERIFY_WITH_TIMEOUT(events.isFollowing(), patience);
    }
    void complete(const QByteArray &id, const QByteArray &value, const KeepPolicy &keep = {})
    {
        QCOMPARE(fetch().job->id, id);
        const auto end = finish({.jobId = id, .token = "t", .value = value, .keep = keep});
        QCOMPARE(end->outcome, Outcome::Done);
    }

    QueueEvents events;
    Outcomes outcomes;
};

} // namespace

class tst_Outcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completed();
    void failed();
    void removed();
    void ofAJobThatEndedBefore();
    void ofAJobWithItsOwnId();
    void ofAJobThatIsThereAlready();
    void ofTwoWhoWait();
    void notInTime();
    void nobodyKnowsTheJob();
    void P2_badEventsStopNobody();
    void P3_nothingIsLostAfterFollowing();
    void P5_ofAJobThatIsNotKept();
    void P13_eventsThatAreGone();
    void P13_overARestart();
    void P15_ofManyAtOnce();
    void eventsGoOnAfterALoss();

private:
    RedisServer m_server{{.appendOnly = true}};
};

void tst_Outcomes::completed()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited waited;
    q.outcomes.waitFor("1", 1h, waited.then());
    q.complete("1", R"({"output":"hi"})");
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, R"({"output":"hi"})"), patience);
}

void tst_Outcomes::failed()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({.attempts = 2});
    Waited waited;
    q.outcomes.waitFor("1", 1h, waited.then());
    q.fetch();
    q.change([&](auto then) { q.transitions.retry({.jobId = "1", .token = "t", .reason = "once"}, then); });
    q.fetch();
    QVERIFY(q.finish({.jobId = "1", .token = "t", .failed = true, .value = "twice"}));
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Failed, "twice"), patience);
}

void tst_Outcomes::removed()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited waited;
    q.outcomes.waitFor("1", 1h, waited.then());
    q.change([&](auto then) { q.queue.remove("1", then); });
    QTRY_COMPARE_WITH_TIMEOUT(waited.calls, 1, patience);
    QVERIFY(waited.is(Kind::Removed) || waited.is(Kind::Gone)); // by the event, or by a look that came later
}

void tst_Outcomes::ofAJobThatEndedBefore()
{
    OutcomesTest q(m_server.address());
    q.added({});
    q.complete("1", "1");
    Waited early;
    q.outcomes.waitFor("1", 1h, early.then());
    q.follow();
    QTRY_VERIFY_WITH_TIMEOUT(early.is(Kind::Completed, "1"), patience);
    Waited late;
    q.outcomes.waitFor("1", 1h, late.then());
    QTRY_VERIFY_WITH_TIMEOUT(late.is(Kind::Completed, "1"), patience);
}

void tst_Outcomes::ofAJobWithItsOwnId()
{
    OutcomesTest q(m_server.address());
    q.follow();
    Waited waited;
    int added = 0;
    const auto count = [&added](const Result<AddedJob> &job) { added += job ? 1 : 0; };
    q.outcomes.add({.options = {.id = "mine"}}, 1h, count, waited.then());
    QTRY_COMPARE_WITH_TIMEOUT(added, 1, patience);
    q.complete("mine", "2");
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, "2"), patience);

    Waited numbered;
    q.outcomes.add({}, 1h, count, numbered.then());
    QTRY_COMPARE_WITH_TIMEOUT(added, 2, patience);
    q.complete("2", "3");
    QTRY_VERIFY_WITH_TIMEOUT(numbered.is(Kind::Completed, "3"), patience);

    Waited refused;
    bool wasRefused = false;
    q.outcomes.add(
        {.data = "{"}, 1h, [&](const Result<AddedJob> &job) { wasRefused = !job; }, refused.then());
    QTRY_VERIFY_WITH_TIMEOUT(wasRefused, patience);
    QCOMPARE(refused.calls, 0);
}

void tst_Outcomes::ofAJobThatIsThereAlready()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({.id = "mine"});
    q.complete("mine", "4");
    Waited waited;
    q.outcomes.add(
        {.options = {.id = "mine"}}, 1h, [](const auto &) {}, waited.then());
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, "4"), patience);
}

void tst_Outcomes::ofTwoWhoWait()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited one;
    Waited two;
    q.outcomes.waitFor("1", 1h, one.then());
    q.outcomes.waitFor("1", 1h, two.then());
    q.complete("1", "5");
    QTRY_VERIFY_WITH_TIMEOUT(one.is(Kind::Completed, "5") && two.is(Kind::Completed, "5"), patience);

    q.added({});
    Waited nobody;
    q.outcomes.waitFor("2", 1h, nobody.then());
    q.outcomes.forget("2");
    Waited somebody;
    q.outcomes.waitFor("2", 1h, somebody.then());
    q.complete("2", "6");
    QTRY_VERIFY_WITH_TIMEOUT(somebody.is(Kind::Completed, "6"), patience);
    QCOMPARE(nobody.calls, 0);
}

void tst_Outcomes::notInTime()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited waited;
    q.outcomes.waitFor("1", 10ms, waited.then());
    QTRY_COMPARE_WITH_TIMEOUT(waited.calls, 1, patience);
    QCOMPARE(waited.outcome->error().code, ErrorCode::TimedOut);
    QCOMPARE(q.whereabouts("1").state, Whereabouts::State::Waiting);
}

void tst_Outcomes::nobodyKnowsTheJob()
{
    OutcomesTest q(m_server.address());
    q.follow();
    Waited waited;
    q.outcomes.waitFor("nobody", 1h, waited.then());
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Gone), patience);
}

void tst_Outcomes::P2_badEventsStopNobody()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited waited;
    q.outcomes.waitFor("1", 1h, waited.then());
    q.tell({"XADD", q.keys.key("events"), "*", "event", "progress", "jobId", "1", "data", "{not JSON"});
    q.tell({"XADD", q.keys.key("events"), "*", "event", "completed", "jobId", "7"});
    q.tell({"XADD", q.keys.key("events"), "*", "nonsense", "\xff"});
    q.complete("1", "7");
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, "7"), patience);
}

void tst_Outcomes::P3_nothingIsLostAfterFollowing()
{
    QueueTest q(m_server.address());
    for (int i = 1; i <= 50; ++i) {
        QueueEvents events(quickly(m_server.address()), q.keys);
        QByteArrayList seen;
        connect(&events, &QueueEvents::arrived, this, [&](const QueueEvent &event) { seen << event.name(); });
        connect(&events, &QueueEvents::following, this, [&] { q.queue.add({}, [](const auto &) {}); });
        events.open();
        QTRY_COMPARE_WITH_TIMEOUT(seen, QByteArrayList({"added", "waiting"}), patience);
    }
}

void tst_Outcomes::P5_ofAJobThatIsNotKept()
{
    OutcomesTest q(m_server.address());
    q.follow();
    Waited waited;
    q.outcomes.add(
        {.options = {.id = "mine"}}, 1h, [](const auto &) {}, waited.then());
    QTRY_COMPARE_WITH_TIMEOUT(q.counts().waiting, 1, patience);
    q.complete("mine", "8", {.count = 0});
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, "8"), patience);
    Waited late;
    q.outcomes.waitFor("mine", 1h, late.then());
    QTRY_VERIFY_WITH_TIMEOUT(late.is(Kind::Gone), patience);
}

void tst_Outcomes::P13_eventsThatAreGone()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited waited;
    q.outcomes.waitFor("1", 1h, waited.then());
    QTRY_COMPARE_WITH_TIMEOUT(q.events.position() > StreamId(), true, patience);
    // Ends without an event, as if that had been dropped before it was read.
    q.tell({"EVAL",
            "redis.call('LREM', KEYS[1] .. 'wait', 1, '1') redis.call('HSET', KEYS[1] .. '1', 'returnvalue', "
            "'9') "
            "return redis.call('ZADD', KEYS[1] .. 'completed', 1, '1')",
            "1", q.keys.base()});
    q.tell({"XTRIM", q.keys.key("events"), "MAXLEN", "0"});
    q.tell({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, "9"), patience);
}

void tst_Outcomes::P13_overARestart()
{
    OutcomesTest q(m_server.address());
    q.follow();
    q.added({});
    Waited waited;
    q.outcomes.waitFor("1", 1h, waited.then());
    m_server.restart();
    QTRY_VERIFY_WITH_TIMEOUT(ask(q.connection, {"PING"}), patience);
    q.complete("1", "10");
    QTRY_VERIFY_WITH_TIMEOUT(waited.is(Kind::Completed, "10"), patience);
}

void tst_Outcomes::P15_ofManyAtOnce()
{
    constexpr int many = 500;
    OutcomesTest q(m_server.address());
    q.follow();
    std::vector<Waited> waited(many);
    for (int i = 0; i < many; ++i) {
        const QByteArray id = q.added({});
        q.outcomes.waitFor(id, 1h, waited[i].then());
    }
    for (int i = 0; i < many; ++i)
        q.complete(QByteArray::number(i + 1), QByteArray::number(i));
    for (int i = 0; i < many; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(waited[i].is(Kind::Completed, QByteArray::number(i)), patience);
}

void tst_Outcomes::eventsGoOnAfterALoss()
{
    QueueTest q(m_server.address());
    QueueEvents events(quickly(m_server.address()), q.keys);
    QByteArrayList ids;
    connect(&events, &QueueEvents::arrived, this, [&](const QueueEvent &event) {
        if (event.name() == "added")
            ids << event.jobId();
    });
    QSignalSpy following(&events, &QueueEvents::following);
    QSignalSpy gaps(&events, &QueueEvents::gapSuspected);
    events.open();
    QTRY_COMPARE_WITH_TIMEOUT(following.count(), 1, patience);
    q.added({});
    QTRY_COMPARE_WITH_TIMEOUT(ids.size(), 1, patience);
    q.tell({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    q.added({});
    QTRY_COMPARE_WITH_TIMEOUT(ids, QByteArrayList({"1", "2"}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(following.count(), 2, patience);
    QCOMPARE(gaps.count(), 0);
}

QTEST_GUILESS_MAIN(tst_Outcomes)
#include "tst_outcomes.moc"
