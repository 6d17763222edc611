// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner serve` as it is used: a process of its own that runs real programs in bubblewrap.
#include "tests/server/auditrows.h"
#include "tests/server/httpclient.h"
#include "tests/support/privatefolders.h"

#include <QJsonArray>
#include <QProcess>

#include <signal.h>

#include <list>
#include <memory>

using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray program(const QByteArray &language, const QString &code, const QString &input = {})
{
    return QJsonDocument(QJsonObject{{u"language"_s, QString::fromLatin1(language)},
                                     {u"code"_s, code},
                                     {u"input"_s, input}})
        .toJson(QJsonDocument::Compact);
}

/// The server as a process, with everything it logs.
class Server
{
public:
    explicit Server(const QStringList &flags = {u"--rate-limit"_s, u"0"_s})
    {
        m_process.start(
            QStringLiteral(CODEWAR_RUNNER),
            QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--sandbox"_s, u"bubblewrap"_s} +
                flags);
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished(answerTimeoutMs);
    }
    /// Once it can run programs.
    bool ready()
    {
        return waitForLog("listening") &&
               QTest::qWaitFor([this] { return ask(port(), "GET", "/health").status == 200; },
                               answerTimeoutMs);
    }
    bool waitForLog(const QByteArray &message)
    {
        return QTest::qWaitFor(
            [&] {
                m_log += m_process.readAllStandardOutput();
                return m_log.contains("\"message\":\"" + message + '"');
            },
            answerTimeoutMs);
    }
    quint16 port() const
    {
        const qsizetype at = m_log.indexOf("\"port\":") + 7;
        return quint16(m_log.mid(at, m_log.indexOf('}', at) - at).toUInt());
    }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }
    /// -1 where a signal ended it or it does not end.
    int exitStatus()
    {
        const bool ended =
            QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, answerTimeoutMs);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray log() const { return m_log; }

private:
    QProcess m_process;
    QByteArray m_log;
};

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errorOutput;
};

Outcome runServe(const QStringList &flags, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CODEWAR_RUNNER), QStringList{u"serve"_s} + flags);
    process.waitForFinished(answerTimeoutMs);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestServeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsRealPrograms_data();
    void runsRealPrograms();
    void followsARealProgram();
    void aClientThatLeavesLeavesNothing();
    void manyClientsGetTheirOwnResults();
    void stopsUnderLoadWithEveryAnswerGiven();
    void killingItLeavesNothing();
    void killingItLeavesTheAuditLogWhole();
    void readsItsFileAgain();
    void newLimitsHoldForTheNextRun();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void printsWhatIsInForce();

private:
    PrivateFolders m_folders;
    std::unique_ptr<Server> m_shared; ///< of all real programs
};

void TestServeCommand::runsRealPrograms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &verdict,
                        const QString &output) {
        QTest::newRow(name) << body << status << verdict << output;
    };
    row("C++",
        program("cpp", u"#include <iostream>\nint main(){int a,b;std::cin>>a>>b;std::cout<<a+b<<'\\n';}"_s,
                u"2 3"_s),
        200, u"ok"_s, u"5\n"_s);
    row("Python", program("python", u"print(input()[::-1])"_s, u"abc\n"_s), 200, u"ok"_s, u"cba\n"_s);
    row("C", program("c", u"#include <stdio.h>\nint main(void){puts(\"c\");}"_s), 200, u"ok"_s, u"c\n"_s);
    row("compile error", program("cpp", u"int main(){"_s), 500, u"compile_error"_s, {});
    row("run-time error", program("python", u"print('a')\n1/0"_s), 500, u"runtime_error"_s, u"a\n"_s);
    row("signal", program("c", u"#include <signal.h>\nint main(void){raise(SIGSEGV);}"_s), 500,
        u"runtime_error"_s, {});
    row("time limit",
        QByteArray(program("python", u"while True: pass"_s)).replace("}", ",\"limits\":{\"runTimeMs\":300}}"),
        500, u"time_limit"_s, {});
}

void TestServeCommand::runsRealPrograms()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, verdict);
    QFETCH(QString, output);
    if (!m_shared)
        m_shared = std::make_unique<Server>();
    QVERIFY(m_shared->ready());
    const HttpAnswer answer = ask(m_shared->port(), "POST", "/run", body);
    QVERIFY2(answer.status == status, answer.body.constData());
    QCOMPARE(answer.json()[u"verdict"_s].toString(), verdict);
    QCOMPARE(answer.json()[u"output"_s].toString(), output);
    QCOMPARE(answer.json()[u"sandbox"_s].toString(), u"bubblewrap"_s);
    QCOMPARE(answer.error().isEmpty(), status == 200);
}

void TestServeCommand::followsARealProgram()
{
    Server server;
    QVERIFY(server.ready());
    QByteArray body = program("python", u"print('name?', flush=True)\nprint('hello ' + input())"_s);
    const HttpAnswer made =
        ask(server.port(), "POST", "/v1/runs", body.replace("\"input\":\"\"", "\"liveInput\":true"));
    QCOMPARE(made.status, 202);
    const QByteArray path = made.headers.value("location");
    HttpClient events(server.port());
    events.send(httpRequest("GET", path + "/events"));
    QVERIFY(events.waitFor("name?"));
    QCOMPARE(ask(server.port(), "POST", path + "/input", R"({"text":"you\n"})").status, 202);
    QVERIFY(events.waitFor("hello you"));
    QVERIFY(events.waitFor("event: result"));
}

void TestServeCommand::aClientThatLeavesLeavesNothing()
{
    Server server;
    QVERIFY(server.ready());
    HttpClient client(server.port());
    client.send(httpRequest("POST", "/run", program("python", u"import time; time.sleep(300)"_s)));
    const auto running = [&](const char *count) {
        return ask(server.port(), "GET", "/metrics")
            .body.contains("codewar_queue_jobs{state=\"running\"} " + QByteArray(count));
    };
    QTRY_VERIFY_WITH_TIMEOUT(running("1"), answerTimeoutMs);
    client.socket().abort();
    QTRY_VERIFY_WITH_TIMEOUT(running("0"), answerTimeoutMs);
    QVERIFY(ask(server.port(), "GET", "/metrics").body.contains("verdict=\"cancelled\"} 1"));
}

void TestServeCommand::manyClientsGetTheirOwnResults()
{
    Server server({u"--rate-limit"_s, u"0"_s, u"--job-timeout"_s, u"600"_s});
    QVERIFY(server.ready());
    std::list<HttpClient> clients;
    for (int i = 0; i < 40; ++i) {
        clients.emplace_back(server.port());
        clients.back().send(
            httpRequest("POST", "/run", program("python", u"print(int(input()) * 7)"_s, QString::number(i))));
    }
    int i = 0;
    for (HttpClient &client : clients)
        QCOMPARE(client.answer().json()[u"output"_s].toString(), QString::number(7 * i++) + u'\n');
}

void TestServeCommand::stopsUnderLoadWithEveryAnswerGiven()
{
    Server server({u"--rate-limit"_s, u"0"_s, u"--grace"_s, u"600"_s});
    QVERIFY(server.ready());
    std::list<HttpClient> clients;
    for (int i = 0; i < 20; ++i) {
        clients.emplace_back(server.port());
        clients.back().send(httpRequest("POST", "/run", program("python", u"print('done')"_s)));
    }
    const auto accepted = [&] {
        return ask(server.port(), "GET", "/metrics")
            .body.contains("codewar_runs_accepted_total{language=\"python\"} 20");
    };
    QTRY_VERIFY_WITH_TIMEOUT(accepted(), answerTimeoutMs);
    server.signal(SIGTERM);
    for (HttpClient &client : clients) {
        const HttpAnswer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"output"_s].toString(), u"done\n"_s);
    }
    QCOMPARE(server.exitStatus(), 0);
}

void TestServeCommand::killingItLeavesNothing()
{
    Server server;
    QVERIFY(server.ready());
    HttpClient client(server.port());
    const QString mark = u"codewar-kill-%1"_s.arg(QCoreApplication::applicationPid());
    client.send(httpRequest(
        "POST", "/run", program("python", u"import os,time\nos.execvp('sleep',['%1','300'])"_s.arg(mark))));
    const auto programs = [&mark] {
        QProcess pgrep;
        pgrep.start(u"pgrep"_s, {u"-f"_s, u"^"_s + mark});
        pgrep.waitForFinished(answerTimeoutMs);
        return pgrep.readAllStandardOutput().count('\n');
    };
    QTRY_COMPARE_WITH_TIMEOUT(programs(), 1, answerTimeoutMs);
    server.signal(SIGKILL);
    QVERIFY(client.waitForEnd());
    QTRY_COMPARE_WITH_TIMEOUT(programs(), 0, answerTimeoutMs);
}

void TestServeCommand::killingItLeavesTheAuditLogWhole()
{
    const QString file = m_folders.path() + u"/audit.sqlite"_s;
    const QStringList flags{u"--rate-limit"_s, u"0"_s, u"--audit"_s, file};
    const auto rows = [&file](const QString &condition) {
        return changeAudit(file, u"SELECT * FROM runs WHERE "_s + condition);
    };
    {
        Server server(flags);
        QVERIFY(server.ready());
        QCOMPARE(
            ask(server.port(), "POST", "/run", program("python", u"print(1)"_s), "X-Request-Id: first\r\n")
                .status,
            200);
        QTRY_COMPARE_WITH_TIMEOUT(rows(u"request_id = 'first' AND verdict = 'ok'"_s).size(), 1,
                                  answerTimeoutMs);
        HttpClient client(server.port());
        client.send(httpRequest("POST", "/run", program("python", u"import time; time.sleep(300)"_s),
                                "X-Request-Id: second\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(u"request_id = 'second'"_s).size(), 1, answerTimeoutMs);
        server.signal(SIGKILL);
        QVERIFY(client.waitForEnd());
    }
    Server server(flags);
    QVERIFY(server.ready());
    QCOMPARE(ask(server.port(), "POST", "/run", program("c", u"int main(){"_s)).status, 500);
    QTRY_COMPARE_WITH_TIMEOUT(rows(u"verdict = 'compile_error' AND client LIKE 'address %'"_s).size(), 1,
                              answerTimeoutMs);
    QCOMPARE(rows(u"request_id = 'first' AND verdict = 'ok'"_s).size(), 1);
    QCOMPARE(rows(u"request_id = 'second' AND ended IS NULL"_s).size(), 1);
    QCOMPARE(changeAudit(file, u"PRAGMA integrity_check"_s).value(0).value(u"integrity_check"_s).toString(),
             u"ok"_s);
}

void TestServeCommand::readsItsFileAgain()
{
    QFile file(m_folders.path() + u"/server.json"_s);
    const auto write = [&file](const QByteArray &text) {
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && (file.close(), true);
    };
    QVERIFY(write(R"({"rateLimit": 1, "hosts": ["first.example"]})"));
    Server server({u"--config"_s, file.fileName()});
    QVERIFY(server.ready());
    const auto statusAs = [&](const QByteArray &host) {
        return ask(server.port(), "GET", "/health", {}, "Host: " + host + "\r\n").status;
    };
    QCOMPARE(statusAs("first.example"), 200);
    QVERIFY(write(R"({"rateLimit": 0, "hosts": ["second.example"]})"));
    server.signal(SIGHUP);
    QVERIFY(server.waitForLog("configuration read again"));
    QTRY_COMPARE_WITH_TIMEOUT(statusAs("second.example"), 200, answerTimeoutMs);
    QCOMPARE(statusAs("first.example"), 403);
    QVERIFY(write("{"));
    server.signal(SIGHUP);
    QVERIFY(server.waitForLog("the configuration is wrong and stays as it was"));
    QCOMPARE(statusAs("second.example"), 200);
}

void TestServeCommand::newLimitsHoldForTheNextRun()
{
    QFile file(m_folders.path() + u"/limits.json"_s);
    const auto write = [&file](const QByteArray &text) {
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && (file.close(), true);
    };
    QVERIFY(write(R"({"rateLimit": 0})"));
    Server server({u"--config"_s, file.fileName()});
    QVERIFY(server.ready());
    const QByteArray body = program("python", u"import time\ntime.sleep(1)\nprint('awake')"_s);
    const auto verdict = [&] {
        return ask(server.port(), "POST", "/run", body).json()[u"verdict"_s].toString();
    };
    const auto runTime = [&] {
        const QJsonObject languages = ask(server.port(), "GET", "/languages").json();
        return languages[u"limits"_s][u"runTimeMs"_s].toInt();
    };
    QCOMPARE(verdict(), u"ok"_s);
    QVERIFY(write(R"({"rateLimit": 0, "maxRunTime": 100, "queueLimit": 7})"));
    server.signal(SIGHUP);
    QVERIFY(server.waitForLog("configuration read again"));
    QTRY_COMPARE_WITH_TIMEOUT(runTime(), 100, answerTimeoutMs);
    QCOMPARE(verdict(), u"time_limit"_s);
    QVERIFY(server.log().contains(R"("needANewStart":["queueLimit"])"));
    // One value that is wrong keeps all of it out.
    QVERIFY(write(R"({"rateLimit": 0, "maxRunTime": 10000, "maxConnections": -1})"));
    server.signal(SIGHUP);
    QVERIFY(server.waitForLog("the configuration is wrong and stays as it was"));
    QVERIFY(server.log().contains("maxConnections"));
    QCOMPARE(verdict(), u"time_limit"_s);
}

void TestServeCommand::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const QStringList &flags, const char *word) {
        QTest::newRow(name) << flags << QByteArray(word);
    };
    row("beyond loopback", {u"--listen"_s, u"0.0.0.0:0"_s}, "--open");
    row("no address", {u"--listen"_s, u"nowhere"_s}, "127.0.0.1:3000");
    row("no port", {u"--listen"_s, u"127.0.0.1:99999"_s}, "127.0.0.1:3000");
    row("no number", {u"--rate-limit"_s, u"many"_s}, "--rate-limit");
    row("no sandbox", {u"--sandbox"_s, u"chroot"_s}, "bubblewrap");
    row("certificate without key", {u"--tls-certificate"_s, u"/x"_s}, "--tls-key");
    row("no certificate",
        {u"--tls-certificate"_s, u"/x"_s, u"--tls-key"_s, u"/y"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "/x");
    row("no file", {u"--config"_s, u"/nonexistent.json"_s}, "/nonexistent.json");
    row("no proxy", {u"--trusted-proxies"_s, u"proxy"_s}, "proxy");
    row("unknown flag", {u"--faster"_s}, "--faster");
}

void TestServeCommand::wrongUsageIsExplained()
{
    QFETCH(QStringList, flags);
    QFETCH(QByteArray, word);
    const Outcome outcome = runServe(flags);
    QCOMPARE(outcome.status, 64);
    QVERIFY2(outcome.errorOutput.contains(word), outcome.errorOutput.constData());
}

void TestServeCommand::printsWhatIsInForce()
{
    QFile file(m_folders.path() + u"/print.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"listen": "127.0.0.1:4000", "audit": "/var/log/a.sqlite", "rateLimit": 7, "queueLimit": 9, "rateLimits": {"/run": 3}, "open": true})");
    file.close();
    const Outcome outcome =
        runServe({u"--print-config"_s, u"--config"_s, file.fileName(), u"--rate-limit"_s, u"8"_s},
                 {{u"PORT"_s, u"5000"_s},
                  {u"REDIS_HOST"_s, u"redis.example"_s},
                  {u"DEBUG"_s, u"true"_s},
                  {u"NODE_ENV"_s, u"production"_s},
                  {u"CODEWAR_QUEUE_LIMIT"_s, u"10"_s}});
    QCOMPARE(outcome.status, 0);
    for (const char *line :
         {"listen = 127.0.0.1:5000  (environment PORT)", "rateLimit = 8  (flag --rate-limit)",
          "queueLimit = 10  (environment CODEWAR_QUEUE_LIMIT)",
          "redis = redis://redis.example:6379  (environment REDIS_HOST)",
          "logLevel = debug  (environment DEBUG)", "logFormat = json  (environment NODE_ENV)",
          "tmpDir = ", "(environment TMP_DIR)", "grace = 30  (default)"})
        QVERIFY2(outcome.output.contains(line), outcome.output.constData());
    QVERIFY(outcome.output.contains("audit = /var/log/a.sqlite  (file "));
    QVERIFY(outcome.output.contains("auditKeep = 12  (default)"));
    QVERIFY(outcome.output.contains("rateLimits = /run=3  (file " + file.fileName().toLocal8Bit()));
    const Outcome secret = runServe({u"--print-config"_s, u"--redis"_s, u"redis://:hunter2@host"_s});
    QVERIFY(secret.output.contains("redis://:***@host") && !secret.output.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestServeCommand)
#include "tst_servecommand.moc"
