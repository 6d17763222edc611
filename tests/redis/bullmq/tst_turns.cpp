// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of many clients in one queue: in turns, so that one who adds many delays itself.
#include "tests/redis/bullmq/queuetest.h"

using namespace codewar;
using namespace codewar::bullmq;
using namespace codewar::test;

namespace {

/// A queue whose jobs are named by their client, and a worker that does one after the other.
class Class : public QueueTest
{
public:
    using QueueTest::QueueTest;

    void ask(const QByteArray &client)
    {
        const int own = m_waiting[client]++;
        if (!add({.name = client, .behindOwn = own}))
            qFatal("a job was not added");
    }
    void ask(const QByteArray &client, int jobs)
    {
        for (int i = 0; i < jobs; ++i)
            ask(client);
    }
    /// Whose job it is; null where there is none.
    QByteArray begin()
    {
        const std::optional<Job> job = fetch().job;
        if (!job)
            return {};
        m_running = job->id;
        --m_waiting[job->name];
        return job->name;
    }
    void end() { QVERIFY(finish({.jobId = m_running, .token = "t", .value = "null"})); }
    QByteArray served()
    {
        QByteArray clients;
        for (QByteArray next = begin(); !next.isEmpty(); next = begin()) {
            clients += next;
            end();
        }
        return clients;
    }

private:
    QHash<QByteArray, int> m_waiting;
    QByteArray m_running;
};

} // namespace

class tst_Turns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFloodDelaysItself();
    void whoComesLaterIsInTheNextRound();
    void nobodyStarves_data();
    void nobodyStarves();
    void itAllBeginsAnewOnceNobodyWaits();
    void othersJobsKeepTheirPlaces();
    void theLastRoundHasRoomForAll();
    void theJobIsAsIfItHadThatPriority();

private:
    RedisServer m_server;
};

void tst_Turns::oneFloodDelaysItself()
{
    Class q(m_server.address());
    q.ask("F", 6);
    q.ask("b");
    q.ask("c");
    q.ask("b");
    QCOMPARE(q.served(), QByteArray("FFbcbFFFF"));
}

void tst_Turns::whoComesLaterIsInTheNextRound()
{
    Class q(m_server.address());
    q.ask("F", 20);
    QByteArray clients;
    for (int i = 0; i < 10; ++i) {
        clients += q.begin();
        q.end();
    }
    QCOMPARE(clients, QByteArray(10, 'F'));
    q.ask("b");
    q.ask("c", 2);
    const QByteArray rest = q.served();
    QVERIFY2(rest.startsWith("Fbc") || rest.startsWith("FFbc"), rest.constData());
    QCOMPARE(rest.indexOf("c", rest.indexOf("c") + 1), rest.indexOf("c") + 2);
}

void tst_Turns::nobodyStarves_data()
{
    QTest::addColumn<bool>("alwaysWaiting");
    QTest::newRow("who comes again when served") << false;
    QTest::newRow("who always has another one waiting") << true;
}

void tst_Turns::nobodyStarves()
{
    QFETCH(bool, alwaysWaiting);
    Class q(m_server.address());
    q.ask("F", 40);
    q.ask("b");
    q.ask("c");
    QByteArray clients;
    while (clients.size() < 60) {
        const QByteArray next = q.begin();
        clients += next;
        if (next != "F" && alwaysWaiting)
            q.ask(next);
        q.end();
        if (next != "F" && !alwaysWaiting)
            q.ask(next);
    }
    for (const char client : {'F', 'b', 'c'}) {
        QVERIFY2(clients.count(client) >= 12, clients.constData());
        QVERIFY2(!clients.contains(QByteArray(4, client)), clients.constData());
    }
}

void tst_Turns::itAllBeginsAnewOnceNobodyWaits()
{
    Class q(m_server.address());
    q.ask("F", 5);
    QCOMPARE(q.served(), QByteArray("FFFFF"));
    q.ask("b");
    QCOMPARE(q.fetch().job->priority, 0);
}

void tst_Turns::othersJobsKeepTheirPlaces()
{
    Class q(m_server.address());
    QVERIFY(q.add({.name = "L", .options = {.priority = JobOptions::maxPriority}}));
    q.ask("F", 3);
    QVERIFY(q.add({.name = "n"}));
    q.ask("b");
    QCOMPARE(q.served(), QByteArray("FnFbFL"));
}

void tst_Turns::theLastRoundHasRoomForAll()
{
    constexpr int last = JobOptions::maxPriority - 1;
    Class q(m_server.address());
    QVERIFY(q.add({.name = "x", .options = {.priority = last}}));
    QVERIFY(q.add({.name = "L", .options = {.priority = JobOptions::maxPriority}}));
    q.ask("F", 3);
    QCOMPARE(q.fetch().job->priority, last);
    q.ask("b");
    QCOMPARE(q.served(), QByteArray("FFFbL"));
}

void tst_Turns::theJobIsAsIfItHadThatPriority()
{
    Class q(m_server.address());
    const JobOptions options{.attempts = 2, .backoff = Backoff{.delay = std::chrono::seconds(1)}};
    QVERIFY(q.add({.options = options, .behindOwn = 3}));
    const Job job = *q.fetch().job;
    QCOMPARE(job.priority, 3);
    JobOptions expected = options;
    expected.priority = 3;
    QCOMPARE(job.options, expected);
}

QTEST_GUILESS_MAIN(tst_Turns)
#include "tst_turns.moc"
