// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner serve --redis`: the server enqueues, a worker runs, each a process of its own.
#include "tests/redis/redisserver.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/workerprocess.h"
#include "tests/server/httpclient.h"

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray program(const QString &code, const QString &input = {})
{
    return QJsonDocument(QJsonObject{{u"language"_s, u"python"_s}, {u"code"_s, code}, {u"input"_s, input}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestServedQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aWorkerRunsWhatIsPosted();
    void aRestartedServerLeavesJobsToTheWorkers();
    void redisThatIsAwayIsUnavailable();

private:
    std::unique_ptr<WorkerProcess> startWorker() const;
    HttpAnswer post(const QByteArray &body) const { return ask(m_server->port(), "POST", "/run", body); }
    bool isReady() const { return ask(m_server->port(), "GET", "/health").status == 200; }

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<ServeProcess> m_server;
};

void TestServedQueues::init()
{
    m_redis = std::make_unique<RedisServer>(
        RedisServer::Options{.kind = RedisServer::Kind::Tcp, .appendOnly = true});
    m_server = std::make_unique<ServeProcess>(
        QStringList{u"--redis"_s, m_redis->url(), u"--rate-limit"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
}

void TestServedQueues::cleanup()
{
    m_server.reset();
    m_redis.reset();
}

std::unique_ptr<WorkerProcess> TestServedQueues::startWorker() const
{
    return std::make_unique<WorkerProcess>(QStringLiteral(CODEWAR_RUNNER),
                                           QStringList{u"worker"_s, u"--redis"_s, m_redis->url(),
                                                       u"--sandbox"_s, u"bubblewrap"_s, u"--queue"_s,
                                                       u"python-jobs"_s});
}

void TestServedQueues::aWorkerRunsWhatIsPosted()
{
    const auto worker = startWorker();
    const HttpAnswer right = post(program(u"print(input()[::-1])"_s, u"abc"_s));
    QCOMPARE(right.status, 200);
    QCOMPARE(right.json()[u"output"_s].toString(), u"cba\n"_s);
    QCOMPARE(right.json()[u"sandbox"_s].toString(), u"bubblewrap"_s);
    const HttpAnswer wrong = post(program(u"raise ValueError('no')"_s));
    QCOMPARE(wrong.status, 500);
    QCOMPARE(wrong.json()[u"verdict"_s].toString(), u"runtime_error"_s);
}

void TestServedQueues::aRestartedServerLeavesJobsToTheWorkers()
{
    const HttpAnswer taken =
        ask(m_server->port(), "POST", "/v1/runs", program(u"print('still here')"_s));
    QCOMPARE(taken.status, 202);
    const QString id = taken.json()[u"id"_s].toString();
    QVERIFY(!id.isEmpty());
    const QString key = u"bull:python-jobs:"_s + id;
    QTRY_COMPARE_WITH_TIMEOUT(m_redis->cli({u"EXISTS"_s, key}), QByteArray("1"), answerTimeoutMs);
    m_server->restart();
    const auto worker = startWorker();
    QTRY_VERIFY_WITH_TIMEOUT(m_redis->cli({u"HGET"_s, key, u"returnvalue"_s}).contains("still here"),
                             answerTimeoutMs);
}

void TestServedQueues::redisThatIsAwayIsUnavailable()
{
    m_redis->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!isReady(), answerTimeoutMs);
    const HttpAnswer answer = post(program(u"print(1)"_s));
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.error().isEmpty());
    QVERIFY(answer.headers.contains("retry-after"));
    m_redis->start();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
}

QTEST_GUILESS_MAIN(TestServedQueues)
#include "tst_servedqueues.moc"
