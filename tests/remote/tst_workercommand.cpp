// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner worker` as it is used: a process of its own that runs real programs in bubblewrap.
#include "runner/connect/connect.h"
#include "tests/redis/bullmq/queuetest.h"
#include "tests/remote/workerprocess.h"
#include "tests/server/httpclient.h"
#include "tests/support/runrecord.h"

#include <QFile>
#include <QTemporaryDir>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// Says "go", and ends once it is given a line.
RunRequest waitingProgram()
{
    RunRequest request = requestFor("python", "print('go', flush=True)\nprint(input())");
    request.liveInput = true;
    return request;
}

QList<QJsonObject> linesOf(const QByteArray &log)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : log.split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

QJsonObject lineThatSays(const QByteArray &log, const QString &message)
{
    for (const QJsonObject &line : linesOf(log)) {
        if (line[u"message"_s] == message)
            return line;
    }
    return {};
}

} // namespace

class TestWorkerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void logsEachEventAsOneObject();
    void tellsItsCounts();
    void tellsItsCountsOnlyHere();
    void SIGTERM_finishesWhatRunsAndTakesNoMore();
    void aSecondSIGTERM_givesBackWhatRuns();
    void killed_leavesItsJobToAnother();
    void P14_warnsOfARedisThatDropsJobs_data();
    void P14_warnsOfARedisThatDropsJobs();
    void takesThePasswordUnseen_data();
    void takesThePasswordUnseen();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();

private:
    void begin(const RedisServer::Options &options);
    std::unique_ptr<WorkerProcess> startWorker(const QStringList &more = {}) const;
    QByteArray size(const char *command, const char *key) const;
    bool hasLocks() const;

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Runner> m_runner;
};

void TestWorkerCommand::init()
{
    begin({.kind = RedisServer::Kind::Tcp});
}

void TestWorkerCommand::cleanup()
{
    m_runner.reset();
    m_redis.reset();
}

void TestWorkerCommand::begin(const RedisServer::Options &options)
{
    cleanup();
    m_redis = std::make_unique<RedisServer>(options);
    const QueueAddress place{.url = m_redis->url(), .password = QString::fromUtf8(options.password)};
    auto runner = connectRunner({.queues = place}, m_registry);
    if (!runner)
        qFatal("%s", qPrintable(runner.error().message));
    m_runner = std::move(*runner);
}

std::unique_ptr<WorkerProcess> TestWorkerCommand::startWorker(const QStringList &more) const
{
    const QStringList usual{u"worker"_s,     u"--redis"_s,   m_redis->url(),   u"--sandbox"_s,
                            u"bubblewrap"_s, u"--queue"_s,   u"python-jobs"_s, u"--concurrency"_s,
                            u"1"_s,          u"--lock-ms"_s, u"2000"_s,        u"--stalled-ms"_s,
                            u"1000"_s};
    return std::make_unique<WorkerProcess>(QStringLiteral(CODEWAR_RUNNER), usual + more);
}

QByteArray TestWorkerCommand::size(const char *command, const char *key) const
{
    return m_redis->cli({QString::fromLatin1(command), u"bull:python-jobs:"_s + QString::fromLatin1(key)});
}

bool TestWorkerCommand::hasLocks() const
{
    return !m_redis->cli({u"KEYS"_s, u"bull:python-jobs:*:lock"_s}).isEmpty();
}

void TestWorkerCommand::logsEachEventAsOneObject()
{
    const auto worker = startWorker({u"--log-level"_s, u"debug"_s});
    RunRecord record(*m_runner, requestFor("python", "print(1)"));
    QVERIFY(record.wait());
    QVERIFY(worker->waitForLog("\"job completed\""));
    for (const QJsonObject &line : linesOf(worker->log())) {
        QVERIFY2(QDateTime::fromString(line[u"time"_s].toString(), Qt::ISODateWithMs).isValid(),
                 worker->log().constData());
        QVERIFY(!line[u"severity"_s].toString().isEmpty());
        QVERIFY(!line[u"message"_s].toString().isEmpty());
    }
    QCOMPARE(lineThatSays(worker->log(), u"job started"_s)[u"severity"_s].toString(), u"DEBUG"_s);
    const QJsonObject end = lineThatSays(worker->log(), u"job completed"_s);
    QCOMPARE(end[u"severity"_s].toString(), u"INFO"_s);
    QCOMPARE(end[u"queue"_s].toString(), u"python-jobs"_s);
    QCOMPARE(end[u"jobId"_s].toString(), record.run->jobId());
    QCOMPARE(end[u"attempt"_s].toInt(), 1);
}

void TestWorkerCommand::tellsItsCounts()
{
    const auto worker = startWorker({u"--metrics"_s, u"0"_s});
    QVERIFY(worker->waitForLog("\"ready\""));
    const auto port = quint16(lineThatSays(worker->log(), u"metrics"_s)[u"port"_s].toInt());
    QVERIFY(port != 0);
    RunRecord right(*m_runner, requestFor("python", "print(1)"));
    QVERIFY(right.wait());
    redis::Connection connection(quickly(m_redis->address()));
    connection.open();
    bullmq::Queue queue(connection, *bullmq::QueueKeys::of("python-jobs"));
    const bullmq::NewJob wrong{.data = R"({"code": "1 / 0", "language": "python"})"};
    QVERIFY(await<bullmq::AddedJob>([&](auto then) { queue.add(wrong, then); }));
    QVERIFY(worker->waitForLog("\"job failed\""));
    RunRecord running(*m_runner, waitingProgram());
    QTRY_COMPARE_WITH_TIMEOUT(running.output, QByteArray("go\n"), 60'000);

    const HttpAnswer answer = ask(port, "GET", "/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("text/plain; version=0.0.4"));
    for (const char *line :
         {"codewar_worker_jobs_started_total 3", "codewar_worker_jobs_recovered_total 0",
          "codewar_worker_jobs_total{end=\"completed\"} 1", "codewar_worker_jobs_total{end=\"failed\"} 1",
          "codewar_worker_jobs_total{end=\"retried\"} 0", "codewar_worker_jobs_total{end=\"handed_back\"} 0",
          "codewar_worker_jobs_total{end=\"lost\"} 0", "codewar_queue_jobs{state=\"running\"} 1",
          "codewar_worker{what=\"ready\"} 1", "codewar_worker{what=\"concurrency\"} 1",
          "codewar_runs_total{language=\"python\",verdict=\"ok\"} 1",
          "codewar_runs_total{language=\"python\",verdict=\"runtime_error\"} 1"})
        QVERIFY2(answer.body.contains(QByteArray("\n") + line + '\n'), line + QByteArray("\n") + answer.body);
    QVERIFY(answer.body.contains("process_resident_memory_bytes "));

    running.run->writeInput("\n");
    QVERIFY(running.wait());
    QTRY_VERIFY_WITH_TIMEOUT(
        ask(port, "GET", "/metrics").body.contains("codewar_worker_jobs_total{end=\"completed\"} 2\n"),
        60'000);
    QVERIFY(ask(port, "GET", "/metrics").body.contains("codewar_queue_jobs{state=\"running\"} 0\n"));
}

void TestWorkerCommand::tellsItsCountsOnlyHere()
{
    const auto worker = startWorker({u"--metrics"_s, u"localhost:0"_s});
    QVERIFY(worker->waitForLog("\"ready\""));
    const auto port = quint16(lineThatSays(worker->log(), u"metrics"_s)[u"port"_s].toInt());
    QCOMPARE(ask(port, "HEAD", "/metrics").status, 200);
    QCOMPARE(ask(port, "GET", "/").status, 404);
    QCOMPARE(ask(port, "POST", "/metrics", "{}").status, 405);
    QCOMPARE(ask(port, "GET", "/metrics", {}, "Host: elsewhere.example\r\n").status, 403);
}

void TestWorkerCommand::SIGTERM_finishesWhatRunsAndTakesNoMore()
{
    const auto worker = startWorker();
    RunRecord running(*m_runner, waitingProgram());
    QTRY_COMPARE_WITH_TIMEOUT(running.output, QByteArray("go\n"), 60'000);
    RunRecord waiting(*m_runner, requestFor("python", "print(2)"));
    QTRY_COMPARE_WITH_TIMEOUT(waiting.positions, QList<int>{0}, 60'000);
    worker->signal(SIGTERM);
    QVERIFY(worker->waitForLog("\"stopping after the running jobs\""));
    running.run->writeInput("end\n");
    QVERIFY(running.wait());
    QCOMPARE(running.result->verdict, Verdict::Ok);
    QCOMPARE(running.output, QByteArray("go\nend\n"));
    QCOMPARE(worker->exitStatus(), 0);
    QVERIFY(!waiting.result);
    QCOMPARE(size("LLEN", "wait"), QByteArray("1"));
    QCOMPARE(size("LLEN", "active"), QByteArray("0"));
    QVERIFY(!hasLocks());
    QCOMPARE(lineThatSays(worker->log(), u"stopped"_s)[u"completed"_s].toInt(), 1);
    const auto next = startWorker();
    QVERIFY(waiting.wait());
    QCOMPARE(waiting.output, QByteArray("2\n"));
}

void TestWorkerCommand::aSecondSIGTERM_givesBackWhatRuns()
{
    const auto worker = startWorker();
    RunRecord running(*m_runner, waitingProgram());
    QTRY_COMPARE_WITH_TIMEOUT(running.output, QByteArray("go\n"), 60'000);
    worker->signal(SIGTERM);
    QVERIFY(worker->waitForLog("\"stopping after the running jobs\""));
    worker->signal(SIGTERM);
    QCOMPARE(worker->exitStatus(), 0);
    QVERIFY(!running.result);
    QCOMPARE(size("LLEN", "wait"), QByteArray("1"));
    QCOMPARE(size("LLEN", "active"), QByteArray("0"));
    QVERIFY(!hasLocks());
    QCOMPARE(lineThatSays(worker->log(), u"stopped"_s)[u"handedBack"_s].toInt(), 1);
    const auto next = startWorker();
    running.run->writeInput("end\n");
    QVERIFY(running.wait());
    QCOMPARE(running.result->verdict, Verdict::Ok);
    QCOMPARE(running.result->output, QByteArray("go\nend\n"));
}

void TestWorkerCommand::killed_leavesItsJobToAnother()
{
    const auto worker = startWorker();
    RunRecord running(*m_runner, waitingProgram());
    QTRY_COMPARE_WITH_TIMEOUT(running.output, QByteArray("go\n"), 60'000);
    const auto other = startWorker();
    QVERIFY(other->waitForLog("\"ready\""));
    worker->kill();
    QVERIFY(other->waitForLog("\"took jobs back from workers that are gone\""));
    running.run->writeInput("end\n");
    QVERIFY(running.wait());
    QCOMPARE(running.result->verdict, Verdict::Ok);
    QCOMPARE(running.result->output, QByteArray("go\nend\n"));
    QCOMPARE(size("LLEN", "active"), QByteArray("0"));
    QCOMPARE(size("ZCARD", "completed"), QByteArray("1"));
    QVERIFY(!hasLocks());
}

void TestWorkerCommand::P14_warnsOfARedisThatDropsJobs_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<bool>("warns");
    QTest::newRow("keeps") << u"noeviction"_s << false;
    QTest::newRow("drops") << u"allkeys-lru"_s << true;
    QTest::newRow("drops what expires") << u"volatile-ttl"_s << true;
}

void TestWorkerCommand::P14_warnsOfARedisThatDropsJobs()
{
    QFETCH(const QString, policy);
    QFETCH(const bool, warns);
    begin({.kind = RedisServer::Kind::Tcp, .arguments = {u"--maxmemory-policy"_s, policy}});
    const auto worker = startWorker();
    RunRecord record(*m_runner, requestFor("python", "print(1)"));
    QVERIFY(record.wait()); // long after it has asked Redis
    QVERIFY(worker->waitForLog("\"job completed\""));
    const qsizetype warnings = worker->log().count("maxmemory-policy to noeviction");
    QCOMPARE(warnings, warns ? 1 : 0);
}

void TestWorkerCommand::takesThePasswordUnseen_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("ours") << u"CODEWAR_REDIS_PASSWORD"_s;
    QTest::newRow("original") << u"REDIS_PASSWORD"_s;
    QTest::newRow("file") << QString();
}

void TestWorkerCommand::takesThePasswordUnseen()
{
    QFETCH(const QString, variable);
    const QString secret = u"s3cret/of@redis"_s;
    begin({.kind = RedisServer::Kind::Tcp, .password = secret.toUtf8()});
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(secret.toUtf8() + '\n') > 0 && file.flush());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList arguments{u"worker"_s,     u"--redis"_s, m_redis->url(),  u"--sandbox"_s,
                          u"bubblewrap"_s, u"--queue"_s, u"python-jobs"_s};
    if (variable.isEmpty())
        arguments << u"--redis-password-file"_s << file.fileName();
    else
        environment.insert(variable, secret);
    WorkerProcess worker(QStringLiteral(CODEWAR_RUNNER), arguments, environment);
    RunRecord record(*m_runner, requestFor("python", "import os\nprint(os.environ)"));
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QVERIFY(!record.output.contains(secret.toUtf8()));
    QFile shown(u"/proc/%1/cmdline"_s.arg(worker.pid()));
    QVERIFY(shown.open(QIODevice::ReadOnly));
    QVERIFY(!shown.readAll().contains(secret.toUtf8()));
    QVERIFY(worker.waitForLog("\"job completed\""));
    QVERIFY(!worker.log().contains(secret.toUtf8()));
}

void TestWorkerCommand::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("metrics") << QStringList{u"--metrics"_s, u"here"_s} << QByteArray("127.0.0.1:9464");
    QTest::newRow("metrics' port") << QStringList{u"--metrics"_s, u"127.0.0.1:70000"_s}
                                   << QByteArray("127.0.0.1:9464");
    QTest::newRow("password file") << QStringList{u"--redis-password-file"_s, u"/nowhere/password"_s}
                                   << QByteArray("/nowhere/password");
    QTest::newRow("address") << QStringList{u"--redis"_s, u"redis://:hidden@host:port"_s}
                             << QByteArray("redis://HOST:PORT");
    QTest::newRow("log") << QStringList{u"--log-level"_s, u"loud"_s} << QByteArray("loud");
}

void TestWorkerCommand::wrongUsageIsExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    QProcess process;
    process.start(QStringLiteral(CODEWAR_RUNNER), QStringList{u"worker"_s} + arguments);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray complaint = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 64);
    QVERIFY2(complaint.contains(says), complaint.constData());
    QVERIFY2(!complaint.contains("hidden"), complaint.constData());
}

QTEST_GUILESS_MAIN(TestWorkerCommand)
#include "tst_workercommand.moc"
