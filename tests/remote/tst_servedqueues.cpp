// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner serve --redis`: the server enqueues, a worker runs, each a process of its own.
#include "tests/redis/redisserver.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/workerprocess.h"
#include "tests/server/httpclient.h"

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray program(const QString &code, const QString &input = {}, const QString &language = u"python"_s)
{
    return QJsonDocument(QJsonObject{{u"language"_s, language}, {u"code"_s, code}, {u"input"_s, input}})
        .toJson(QJsonDocument::Compact);
}

const QString cProgram = u"int main(void) { return 0; }"_s;

} // namespace

class TestServedQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aWorkerRunsWhatIsPosted();
    void aRestartedServerLeavesJobsToTheWorkers();
    void aKilledServerLosesNothing();
    void anotherBodyUnderAKeyIsRefusedAfterANewStart_data();
    void anotherBodyUnderAKeyIsRefusedAfterANewStart();
    void twoServersKnowTheKeysOfEachOther();
    void aStoppedServerLeavesToTheQueuesWhatCanBeAskedForAgain();
    void redisThatIsAwayIsUnavailable();

private:
    std::unique_ptr<WorkerProcess> startWorker(const QStringList &options = {}) const;
    HttpAnswer post(const QByteArray &body, const QByteArray &fields = {}) const
    {
        return ask(m_server->port(), "POST", "/run", body, fields);
    }
    QJsonObject look(const QByteArray &path) const { return ask(m_server->port(), "GET", path).json(); }
    /// How many are in a list or a set of the queue.
    int jobs(const char *place, const QString &language = u"python"_s) const
    {
        const QString name = u"bull:%1-jobs:%2"_s.arg(language, QLatin1String(place));
        const bool isList = m_redis->cli({u"TYPE"_s, name}) == "list";
        return m_redis->cli({isList ? u"LLEN"_s : u"ZCARD"_s, name}).toInt();
    }
    bool isReady() const { return ask(m_server->port(), "GET", "/health").status == 200; }

    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<ServeProcess> m_server;
};

void TestServedQueues::init()
{
    m_redis = std::make_unique<RedisServer>(
        RedisServer::Options{.kind = RedisServer::Kind::Tcp, .appendOnly = true});
    m_server =
        std::make_unique<ServeProcess>(QStringList{u"--redis"_s, m_redis->url(), u"--rate-limit"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
}

void TestServedQueues::cleanup()
{
    m_server.reset();
    m_redis.reset();
}

std::unique_ptr<WorkerProcess> TestServedQueues::startWorker(const QStringList &options) const
{
    return std::make_unique<WorkerProcess>(
        QStringLiteral(CODEWAR_RUNNER), QStringList{u"worker"_s, u"--redis"_s, m_redis->url(), u"--sandbox"_s,
                                                    u"bubblewrap"_s, u"--queue"_s, u"python-jobs"_s} +
                                            options);
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
    const HttpAnswer taken = ask(m_server->port(), "POST", "/v1/runs", program(u"print('still here')"_s));
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

void TestServedQueues::aKilledServerLosesNothing()
{
    const QByteArray key = "Idempotency-Key: once\r\n";
    // No two runs of it print the same.
    const QByteArray body = program(u"import time\nprint(time.time_ns())"_s);
    const HttpAnswer taken = ask(m_server->port(), "POST", "/v1/runs", body);
    QCOMPARE(taken.status, 202);
    const QByteArray path = taken.headers.value("location");
    // It was accepted, so it is there.
    QCOMPARE(jobs("prioritized") + jobs("wait"), 1);
    HttpClient waiting(m_server->port());
    waiting.send(httpRequest("POST", "/run", body, key));
    QTRY_COMPARE_WITH_TIMEOUT(jobs("prioritized") + jobs("wait"), 2, answerTimeoutMs);
    m_server->restart();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
    HttpClient follower(m_server->port());
    follower.send(httpRequest("GET", path + "/events"));
    HttpClient again(m_server->port());
    again.send(httpRequest("POST", "/run", body, key));
    const auto worker = startWorker();
    const HttpAnswer late = again.answer();
    QVERIFY2(late.status == 200, late.body.constData());
    QVERIFY(follower.waitFor("event: result"));
    QTRY_COMPARE_WITH_TIMEOUT(look(path)[u"state"_s].toString(), u"finished"_s, answerTimeoutMs);
    const QString output = look(path)[u"result"_s][u"output"_s].toString();
    QVERIFY(!output.isEmpty() && output != late.json()[u"output"_s].toString());
    // Once more, after all is over.
    m_server->restart();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
    QCOMPARE(post(body, key).json()[u"output"_s], late.json()[u"output"_s]);
    QTRY_COMPARE_WITH_TIMEOUT(look(path)[u"result"_s][u"output"_s].toString(), output, answerTimeoutMs);
    QCOMPARE(jobs("completed"), 2);
    QCOMPARE(ask(m_server->port(), "GET", "/v1/runs/7e8f0c3e-0b1d-4a53-8b62-0d1f6ab9c001").status, 404);
}

void TestServedQueues::anotherBodyUnderAKeyIsRefusedAfterANewStart_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("other code") << program(u"print(2)"_s);
    QTest::newRow("other input") << program(u"print(1)"_s, u"2"_s);
    // The queue of its language does not know the key.
    QTest::newRow("other language") << program(cProgram, {}, u"c"_s);
}

void TestServedQueues::anotherBodyUnderAKeyIsRefusedAfterANewStart()
{
    QFETCH(QByteArray, other);
    const QByteArray key = "Idempotency-Key: one-body\r\n";
    const auto worker = startWorker();
    QCOMPARE(post(program(u"print(1)"_s), key).status, 200);
    QCOMPARE(post(other, key).status, 409);
    m_server->restart();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
    const HttpAnswer again = post(other, key);
    QVERIFY2(again.status == 409, again.body.constData());
    QCOMPARE(jobs("prioritized", u"c"_s) + jobs("wait", u"c"_s), 0);
    // It does not spoil the key.
    QCOMPARE(post(program(u"print(1)"_s), key).status, 200);
    QCOMPARE(jobs("completed"), 1);
}

void TestServedQueues::twoServersKnowTheKeysOfEachOther()
{
    const ServeProcess second({u"--redis"_s, m_redis->url(), u"--rate-limit"_s, u"0"_s});
    const auto askSecond = [&](const QByteArray &body, const QByteArray &key) {
        return ask(second.port(), "POST", "/run", body, key);
    };
    QTRY_VERIFY_WITH_TIMEOUT(ask(second.port(), "GET", "/health").status == 200, answerTimeoutMs);
    const QByteArray key = "Idempotency-Key: both\r\n";
    HttpClient waiting(m_server->port());
    waiting.send(httpRequest("POST", "/run", program(u"print(1)"_s), key));
    QTRY_COMPARE_WITH_TIMEOUT(jobs("prioritized") + jobs("wait"), 1, answerTimeoutMs);
    QCOMPARE(askSecond(program(cProgram, {}, u"c"_s), key).status, 409);
    const auto worker = startWorker();
    QCOMPARE(askSecond(program(u"print(1)"_s), key).status, 200);
    QCOMPARE(waiting.answer().status, 200);
    QCOMPARE(jobs("completed"), 1);
    // Its own names are no matter of another client, or of another key.
    QCOMPARE(askSecond(program(u"print(2)"_s), "Idempotency-Key: another\r\n").status, 200);
}

void TestServedQueues::aStoppedServerLeavesToTheQueuesWhatCanBeAskedForAgain()
{
    m_server = std::make_unique<ServeProcess>(
        QStringList{u"--redis"_s, m_redis->url(), u"--rate-limit"_s, u"0"_s, u"--grace"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
    const auto worker = startWorker({u"--concurrency"_s, u"1"_s});
    QByteArray talk = program(u"print('name?', flush=True)\nprint('hello ' + input())"_s);
    const HttpAnswer taken =
        ask(m_server->port(), "POST", "/v1/runs", talk.replace("\"input\":\"\"", "\"liveInput\":true"));
    QCOMPARE(taken.status, 202);
    const QByteArray path = taken.headers.value("location");
    HttpClient follower(m_server->port());
    follower.send(httpRequest("GET", path + "/events"));
    QVERIFY(follower.waitFor("name?"));
    // The worker is busy, so these wait.
    const QByteArray key = "Idempotency-Key: later\r\n";
    HttpClient comesAgain(m_server->port());
    comesAgain.send(httpRequest("POST", "/run", program(u"print('later')"_s), key));
    HttpClient comesOnce(m_server->port());
    comesOnce.send(httpRequest("POST", "/run", program(u"print('once')"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(jobs("prioritized") + jobs("wait"), 2, answerTimeoutMs);
    QCOMPARE(m_server->stop(), 0);
    const HttpAnswer left = comesAgain.answer();
    QCOMPARE(left.status, 503);
    QVERIFY(left.headers.contains("retry-after"));
    QCOMPARE(comesOnce.answer().json()[u"verdict"_s].toString(), u"cancelled"_s);
    QVERIFY(!follower.incoming().contains("event: result"));
    QCOMPARE(jobs("prioritized") + jobs("wait"), 1);
    m_server->restart();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), answerTimeoutMs);
    QCOMPARE(ask(m_server->port(), "POST", path + "/input", R"({"text":"you\n"})").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(look(path)[u"result"_s][u"output"_s].toString(), u"name?\nhello you\n"_s,
                              answerTimeoutMs);
    QCOMPARE(post(program(u"print('later')"_s), key).json()[u"output"_s].toString(), u"later\n"_s);
    QCOMPARE(jobs("completed"), 2);
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
