// SPDX-License-Identifier: GPL-3.0-or-later
// A class on one server in front of queues: whoever works them, one who asks for much delays itself.
#include "tests/redis/redisserver.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/workerprocess.h"
#include "tests/server/httpclient.h"

#include <QRegularExpression>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int flood = 40;
constexpr int others = 9;
constexpr int queueLimit = 50;

QByteArray program(const char *language = "python")
{
    return QByteArray(R"-({"code":"pass","language":"LANGUAGE"})-").replace("LANGUAGE", language);
}

} // namespace

class TestQueueTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aFloodThatWaitsDelaysNobodyElse_data() { addWorkers(); }
    void aFloodThatWaitsDelaysNobodyElse();
    void aFloodThatIsWorkedDelaysNobodyElse_data() { addWorkers(); }
    void aFloodThatIsWorkedDelaysNobodyElse();
    void aFloodFillsTheQueueForItselfOnly();
    void eachLanguageHasItsOwnTurns();

private:
    static void addWorkers();
    /// Of the row; ends by itself after so many jobs, if any.
    std::unique_ptr<WorkerProcess> startWorker(int exitAfter = 0) const;
    /// The run's id, or the answer's status where it was refused.
    QByteArray post(int client, const QByteArray &body = program()) const
    {
        const HttpAnswer answer =
            ask(m_server->port(), "POST", "/v1/runs", body, "X-API-Key: " + m_keys.at(client) + "\r\n");
        return answer.status == 202 ? answer.json()[u"id"_s].toString().toUtf8()
                                    : QByteArray::number(answer.status);
    }
    QByteArrayList post(int client, int runs) const
    {
        QByteArrayList ids;
        for (int i = 0; i < runs; ++i)
            ids << post(client);
        return ids;
    }
    QByteArrayList postOfOthers() const
    {
        QByteArrayList ids;
        for (int i = 1; i <= others; ++i)
            ids << post(i);
        return ids;
    }
    int jobs(const QString &place, const QString &language = u"python"_s) const
    {
        const QString key = u"bull:%1-jobs:%2"_s.arg(language, place);
        return m_redis->cli({place == u"wait" ? u"LLEN"_s : u"ZCARD"_s, key}).toInt();
    }
    int waitingJobs() const { return jobs(u"wait"_s) + jobs(u"prioritized"_s); }
    /// In the order in which workers took them.
    QByteArrayList started() const
    {
        static const QRegularExpression active(u"^event\nactive\njobId\n(.+)$"_s,
                                               QRegularExpression::MultilineOption);
        const QByteArray events = m_redis->cli({u"XRANGE"_s, u"bull:python-jobs:events"_s, u"-"_s, u"+"_s});
        QByteArrayList ids;
        for (const auto &match : active.globalMatch(QString::fromUtf8(events)))
            ids << match.captured(1).toUtf8();
        return ids;
    }

    QTemporaryDir m_folder;
    QByteArrayList m_keys; ///< the flood's, and one for each of the others
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<ServeProcess> m_server;
};

void TestQueueTurns::initTestCase()
{
    for (int i = 0; i <= others; ++i) {
        QProcess process;
        process.start(QStringLiteral(CODEWAR_RUNNER),
                      {u"keys"_s, u"create"_s, u"--name"_s, u"Pupil %1"_s.arg(i), u"--api-keys"_s,
                       m_folder.filePath(u"keys.json"_s)});
        QVERIFY(process.waitForFinished(answerTimeoutMs));
        m_keys << process.readAllStandardOutput().trimmed();
    }
}

void TestQueueTurns::init()
{
    m_redis = std::make_unique<RedisServer>(RedisServer::Options{.kind = RedisServer::Kind::Tcp});
    m_server = std::make_unique<ServeProcess>(
        QStringList{u"--redis"_s, m_redis->url(), u"--rate-limit"_s, u"0"_s, u"--queue-limit"_s,
                    QString::number(queueLimit), u"--api-keys"_s, m_folder.filePath(u"keys.json"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(ask(m_server->port(), "GET", "/health").status, 200, answerTimeoutMs);
}

void TestQueueTurns::cleanup()
{
    m_server.reset();
    m_redis.reset();
}

void TestQueueTurns::addWorkers()
{
    QTest::addColumn<QString>("npmVersion");
    QTest::newRow("a worker of ours") << QString();
    for (const char *version : {"5.34", "5.81", "6.7"})
        QTest::addRow("a worker of the npm package's %s", version) << QString::fromLatin1(version);
}

std::unique_ptr<WorkerProcess> TestQueueTurns::startWorker(int exitAfter) const
{
    QFETCH(QString, npmVersion);
    const QStringList flags{u"--redis"_s,     m_redis->url(),    u"--queue"_s,
                            u"python-jobs"_s, u"--quiet"_s,      u"--work-ms"_s,
                            u"10"_s,          u"--exit-after"_s, QString::number(exitAfter)};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BULLMQ"_s, npmVersion);
    return npmVersion.isEmpty()
               ? std::make_unique<WorkerProcess>(QStringLiteral(CODEWAR_PEER_WORKER), flags)
               : std::make_unique<WorkerProcess>(
                     u"node"_s, QStringList{QStringLiteral(CODEWAR_PEERS "/worker.mjs")} + flags,
                     environment);
}

void TestQueueTurns::aFloodThatWaitsDelaysNobodyElse()
{
    const QByteArrayList floodIds = post(0, flood);
    const QByteArrayList otherIds = postOfOthers();
    QCOMPARE(waitingJobs(), flood + others);
    const QByteArray job =
        m_redis->cli({u"HGETALL"_s, u"bull:python-jobs:"_s + QString::fromUtf8(otherIds.first())});
    QVERIFY2(!job.contains("Pupil"), job.constData());
    const auto worker = startWorker();
    QTRY_COMPARE_WITH_TIMEOUT(jobs(u"completed"_s), flood + others, answerTimeoutMs);
    const QByteArrayList order = started();
    for (const QByteArray &id : otherIds)
        QVERIFY2(order.contains(id) && order.indexOf(id) < others + 2, order.join(' ').constData());
    // What is one client's stays in its order.
    QByteArrayList floodOrder = order;
    floodOrder.removeIf([&](const QByteArray &id) { return otherIds.contains(id); });
    QCOMPARE(floodOrder, floodIds);
}

void TestQueueTurns::aFloodThatIsWorkedDelaysNobodyElse()
{
    constexpr int worked = 10;
    post(0, flood);
    QCOMPARE(startWorker(worked)->exitStatus(), 0);
    const qsizetype before = started().size();
    QVERIFY2(before >= worked && before < flood - others, QByteArray::number(before).constData());
    const QByteArrayList otherIds = postOfOthers();
    post(0, 5);
    const auto worker = startWorker();
    QTRY_COMPARE_WITH_TIMEOUT(jobs(u"completed"_s), flood + others + 5, answerTimeoutMs);
    const QByteArrayList order = started();
    for (const QByteArray &id : otherIds)
        QVERIFY2(order.contains(id) && order.indexOf(id) < before + others + 2, order.join(' ').constData());
}

void TestQueueTurns::aFloodFillsTheQueueForItselfOnly()
{
    QVERIFY(!post(0, queueLimit).contains("503"));
    QCOMPARE(post(0), QByteArray("503"));
    QVERIFY(!postOfOthers().contains("503"));
    QCOMPARE(waitingJobs(), queueLimit + others);
    QTRY_COMPARE_WITH_TIMEOUT(
        ask(m_server->port(), "GET", "/health").json()[u"checks"_s][u"queue"_s][u"waiting"_s].toInt(),
        queueLimit + others, answerTimeoutMs);
}

void TestQueueTurns::eachLanguageHasItsOwnTurns()
{
    post(0, 3);
    post(0, program("cpp"));
    QCOMPARE(jobs(u"wait"_s), 1);
    QCOMPARE(jobs(u"prioritized"_s), 2);
    QCOMPARE(jobs(u"wait"_s, u"cpp"_s), 1);
}

QTEST_GUILESS_MAIN(TestQueueTurns)
#include "tst_queueturns.moc"
