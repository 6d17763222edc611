// SPDX-License-Identifier: GPL-3.0-or-later
// Many short jobs, two worker processes, and everything that goes wrong: every job ends exactly once.
#include "tests/docker/childprocess.h"
#include "tests/redis/bullmq/queuetest.h"

#include <QTest>

#include <csignal>

using namespace codewar;
using namespace codewar::bullmq;
using codewar::test::patience;
using codewar::test::QueueTest;
using codewar::test::RedisServer;
using namespace Qt::StringLiterals;

namespace {

int jobCount()
{
    return qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 5000 : 800;
}

/// A process with our worker, which is replaced when it is killed.
class PeerWorker
{
public:
    explicit PeerWorker(QString url) : m_url(std::move(url)) { start(); }
    ~PeerWorker() { stop(); }

    void kill()
    {
        m_process->kill();
        m_process->waitForFinished();
        start();
    }
    void stop()
    {
        m_process->terminate();
        m_process->waitForFinished();
    }
    int exitCode() const { return m_process->exitCode(); }

private:
    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->setStandardOutputFile(QProcess::nullDevice());
        test::endWithTheTest(*m_process);
        m_process->start(QStringLiteral(CODEWAR_PEER_WORKER),
                         {u"--redis"_s, m_url, u"--queue"_s, u"q"_s, u"--concurrency"_s, u"4"_s,
                          u"--work-ms"_s, u"5"_s, u"--lock-ms"_s, u"1500"_s, u"--stalled-ms"_s, u"500"_s,
                          u"--max-stalled"_s, u"1000"_s, u"--drain-delay"_s, u"1"_s});
        QVERIFY(m_process->waitForStarted());
    }

    QString m_url;
    std::unique_ptr<QProcess> m_process;
};

} // namespace

class WorkerFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobEndsExactlyOnce()
    {
        RedisServer server({.kind = RedisServer::Kind::Tcp, .appendOnly = true});
        QueueTest test(server.address());
        test.tell({"HSET", test.keys.key("meta"), "opts.maxLenEvents", "1000000"});
        PeerWorker steady(server.url());
        PeerWorker victim(server.url());
        const int jobs = jobCount();
        int added = 0;
        const auto addTo = [&](int count) {
            // A custom id: an add whose answer was lost is the same job when it is repeated.
            for (; added < count; ++added) {
                const QByteArray id = "j" + QByteArray::number(added);
                const NewJob job{.data = "{\"code\":\"x\",\"input\":\"" + id + "\"}", .options = {.id = id}};
                while (!test.add(job)) {
                }
            }
        };
        for (int round = 1; round <= 10; ++round) {
            addTo(jobs * round / 10);
            victim.kill();
            switch (round % 3) {
            case 0:
                server.restart();
                break;
            case 1:
                server.cli({u"CLIENT"_s, u"KILL"_s, u"TYPE"_s, u"normal"_s});
                break;
            case 2: // a slow script: nobody is answered for a while
                server.cli(
                    {u"EVAL"_s,
                     u"local t = redis.call('TIME')[1] + 1 while tonumber(redis.call('TIME')[1]) <= t do end"_s,
                     u"0"_s});
                break;
            }
        }
        const auto over = [&] {
            const auto counts = test::await<QueueCounts>([&](auto then) { test.queue.counts(then); });
            return counts && counts->completed + counts->failed == jobs;
        };
        QTRY_VERIFY_WITH_TIMEOUT(over(), 4 * patience);
        steady.stop();
        victim.stop();
        const QueueCounts counts = test.counts();
        QCOMPARE(counts.completed, jobs);
        QCOMPARE(counts.active + counts.waiting + counts.delayed, 0);
        QCOMPARE(steady.exitCode(), 0);
        checkEvents(test, jobs);
        QVERIFY(test.tell({"KEYS", test.keys.key("*:lock")}).elements().empty());
    }

private:
    static void checkEvents(QueueTest &test, int jobs)
    {
        QHash<QByteArray, int> ends;
        const redis::Reply events = test.tell({"XRANGE", test.keys.key("events"), "-", "+"});
        for (const redis::Reply &event : events.elements()) {
            const redis::Reply &fields = event.at(1);
            const QByteArray name = fields.at(1).text();
            if (name == "completed" || name == "failed")
                ++ends[fields.at(3).text()];
        }
        QCOMPARE(ends.size(), jobs);
        for (auto end = ends.cbegin(); end != ends.cend(); ++end)
            QVERIFY2(end.value() == 1, end.key());
    }
};

QTEST_GUILESS_MAIN(WorkerFaultsTest)
#include "tst_workerfaults.moc"
