// SPDX-License-Identifier: GPL-3.0-or-later
// The server's promises, status by status, in front of a runner that does what the test says.
#include "runner/server/api/api.h"
#include "runner/server/auth/apikeyfile.h"
#include "tests/server/testedserver.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsPromised_data();
    void answersAsPromised();
    void everyVerdictHasItsStatus_data();
    void everyVerdictHasItsStatus();
    void passesTheProgramOn();
    void cutsLimitsToItsOwn();
    void onlyWhoProvedWhoTheyAreOwnTheirRuns_data();
    void onlyWhoProvedWhoTheyAreOwnTheirRuns();
    void aFullQueueIs503();
    void noResultInTimeIs504();
    void aClientThatLeavesCancelsItsRun();
    void theSameKeyIsOneJob();
    void clientsTakeTurns();
    void describesEveryRoute();
    void answersWhatRunsBeforeItStops();
    void readsItsSettingsAgain();
};

void TestService::answersAsPromised_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &path,
                        const QByteArray &body, int status, const QString &field = {},
                        const QByteArray &fields = {}) {
        QTest::newRow(name) << method << path << fields << body << status << field;
    };
    row("good", "POST", "/run", goodBody, 200);
    row("without input", "POST", "/run", R"({"code":"x","language":"cpp"})", 200);
    row("by alias, more fields", "POST", "/run", R"({"code":"x","language":"C++","theme":"dark"})", 200);
    row("no body", "POST", "/run", "", 400);
    row("no JSON", "POST", "/run", "{code", 400);
    row("no UTF-8", "POST", "/run", "{\"code\":\"\xff\",\"language\":\"c\"}", 400);
    row("an array", "POST", "/run", "[]", 400);
    row("deep", "POST", "/run", QByteArray(500'000, '['), 400);
    row("no code", "POST", "/run", R"({"language":"cpp"})", 400, u"code"_s);
    row("empty code", "POST", "/run", R"({"code":"","language":"cpp"})", 400, u"code"_s);
    row("code no string", "POST", "/run", R"({"code":1,"language":"cpp"})", 400, u"code"_s);
    row("no language", "POST", "/run", R"({"code":"x"})", 400, u"language"_s);
    row("language no string", "POST", "/run", R"({"code":"x","language":{}})", 400, u"language"_s);
    row("unsupported language", "POST", "/run", R"({"code":"x","language":"cobol"})", 400, u"language"_s);
    row("input no string", "POST", "/run", R"({"code":"x","language":"cpp","input":5})", 400, u"input"_s);
    row("limits no object", "POST", "/run", R"({"code":"x","language":"cpp","limits":5})", 400, u"limits"_s);
    row("limit no number", "POST", "/run", R"({"code":"x","language":"cpp","limits":{"runTimeMs":"1"}})", 400,
        u"limits.runTimeMs"_s);
    row("a form", "POST", "/run", goodBody, 400, {}, "Content-Type: text/plain\r\n");
    row("empty idempotency key", "POST", "/run", goodBody, 400, u"Idempotency-Key"_s,
        "Idempotency-Key: \r\n");
    row("too large", "POST", "/run", QByteArray((1 << 20) + 1, ' '), 413);
    row("no such path", "GET", "/nothing", "", 404);
    row("below a path", "GET", "/run/", "", 404);
    row("wrong method", "GET", "/run", "", 405);
    row("wrong method of health", "DELETE", "/health", "", 405);
    row("invented method", "BREW", "/run", "", 405);
    row("options", "OPTIONS", "/run", "", 204);
    row("health", "GET", "/health", "", 200);
    row("health's head", "HEAD", "/health", "", 200);
    row("languages", "GET", "/languages", "", 200);
    row("metrics", "GET", "/metrics", "", 200);
    row("openapi", "GET", "/openapi.json", "", 200);
    row("no such run", "GET", "/v1/runs/none", "", 404);
    row("events of no such run", "GET", "/v1/runs/none/events", "", 404);
    row("run with a wrong code", "POST", "/v1/runs", R"({"code":"x","language":"%zz"})", 400, u"language"_s);
    row("wrong escape", "GET", "/v1/runs/%zz", "", 404);
}

void TestService::answersAsPromised()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    TestedServer server(endingWith(Verdict::Ok), unlimited());
    const HttpAnswer answer = ask(server.port, method, path, body, fields);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json()[u"field"_s].toString(), field);
    if (status >= 400)
        QVERIFY(!answer.error().isEmpty());
    QCOMPARE(answer.headers.contains("allow"), status == 405 || status == 204);
    QVERIFY(!answer.headers.contains("access-control-allow-origin"));
}

void TestService::everyVerdictHasItsStatus_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("status");
    for (int verdict = 0; verdict <= int(Verdict::InternalError); ++verdict)
        QTest::newRow(qPrintable(verdictName(Verdict(verdict))))
            << verdict << (Verdict(verdict) == Verdict::Ok ? 200 : 500);
}

void TestService::everyVerdictHasItsStatus()
{
    QFETCH(int, verdict);
    QFETCH(int, status);
    TestedServer server(endingWith(Verdict(verdict)), unlimited());
    const HttpAnswer answer = server.post("/run", goodBody);
    QCOMPARE(answer.status, status);
    const QJsonObject result = answer.json();
    QCOMPARE(result[u"verdict"_s].toString(), verdictName(Verdict(verdict)));
    QCOMPARE(result[u"output"_s].toString(), u"out"_s);
    QVERIFY(result[u"executionTime"_s].isDouble());
    QVERIFY(!result[u"jobId"_s].toString().isEmpty());
    QCOMPARE(result[u"error"_s].isNull(), status == 200);
    // Under /v1 every verdict is 200.
    const QByteArray path = server.startRun();
    QTRY_COMPARE_WITH_TIMEOUT(server.get(path).json()[u"state"_s].toString(), u"finished"_s, answerTimeoutMs);
    QCOMPARE(server.get(path).status, 200);
}

void TestService::passesTheProgramOn()
{
    RunRequest seen;
    TestedServer server([&seen](FakeRun &run) {
        seen = run.request();
        run.finish(okResult());
    });
    QCOMPARE(server.post("/run", R"({"code":"pr\u00fcfe","language":"PY","input":"a\u0000b"})").status, 200);
    QCOMPARE(seen.language, u"python"_s);
    QCOMPARE(seen.files.size(), 1);
    QCOMPARE(seen.files[0].text, QByteArray("prüfe"));
    QCOMPARE(seen.input, QByteArray("a\0b", 3));
    QVERIFY(!seen.liveInput);
    QCOMPARE(seen.limits, Limits());
}

void TestService::cutsLimitsToItsOwn()
{
    RunRequest seen;
    TestedServer server([&seen](FakeRun &run) {
        seen = run.request();
        run.finish(okResult());
    });
    QCOMPARE(server
                 .post("/run", R"({"code":"x","language":"c","limits":
                       {"runTimeMs":500,"runMemoryBytes":1e30,"compileMemoryBytes":1,"outputBytes":99999999999}})")
                 .status,
             200);
    QCOMPARE(seen.limits.runTime.count(), 500);
    QCOMPARE(seen.limits.runMemoryBytes, Limits().runMemoryBytes);
    QCOMPARE(seen.limits.compileMemoryBytes, 6LL << 20);
    QCOMPARE(seen.limits.outputBytes, Limits().outputBytes);
}

void TestService::onlyWhoProvedWhoTheyAreOwnTheirRuns_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("fields"); ///< KEY and ID stand for those of a key
    QTest::addColumn<QByteArray>("more");   ///< in the body
    QTest::addColumn<QByteArray>("owner");
    for (const QByteArray path : {"/run", "/v1/runs"}) {
        const auto row = [&path](const char *name, const char *fields, const char *more, const char *owner) {
            QTest::addRow("%s: %s", path.constData(), name)
                << path << QByteArray(fields) << QByteArray(more) << QByteArray(owner);
        };
        row("a key", "X-API-Key: KEY\r\n", "", "key ID");
        row("an address", "", "", "");
        row("an address whose body names an owner", "", R"(,"owner":"key ID","label":"key ID")", "");
        row("a key whose body names another", "X-API-Key: KEY\r\n", R"(,"owner":"key other")", "key ID");
    }
}

void TestService::onlyWhoProvedWhoTheyAreOwnTheirRuns()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, owner);
    const QTemporaryDir folder;
    ServerConfig config = unlimited();
    config.open = true;
    config.apiKeys = folder.filePath(u"keys.json"_s);
    const NewApiKey key = makeApiKey();
    QVERIFY(ApiKeyFile(config.apiKeys).change([&key](ApiKeys &keys) -> Result<void> {
        keys.push_back(key.kept);
        return {};
    }));
    for (QByteArray *text : {&fields, &more, &owner})
        text->replace("KEY", key.text.c_str()).replace("ID", key.kept.id.c_str());
    std::optional<RunRequest> seen;
    TestedServer server(
        [&seen](FakeRun &run) {
            seen = run.request();
            run.finish(okResult());
        },
        config);
    server.post(path, R"({"code":"x","language":"python")" + more + '}', fields);
    QTRY_VERIFY_WITH_TIMEOUT(seen.has_value(), answerTimeoutMs);
    QCOMPARE(seen->owner, owner);
}

void TestService::aFullQueueIs503()
{
    ServerConfig config = unlimited();
    config.queueLimit = 1;
    config.concurrency = 1;
    TestedServer server({}, config);
    std::list<HttpClient> clients;
    for (int i = 0; i < 3; ++i) { // two are with the runner, one waits
        clients.emplace_back(server.port);
        clients.back().send(httpRequest("POST", "/run", goodBody));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.get("/health").json()[u"checks"_s][u"queue"_s][u"waiting"_s].toInt(), 1,
                              answerTimeoutMs);
    const HttpAnswer refused = server.post("/run", goodBody);
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.headers.value("retry-after").toInt() > 0);
    QVERIFY(!refused.error().isEmpty());
    QCOMPARE(server.runner.started, 2);
}

void TestService::noResultInTimeIs504()
{
    ServerConfig config = unlimited();
    config.jobTimeoutSeconds = 1;
    TestedServer server({}, config);
    const HttpAnswer late = server.post("/run", goodBody);
    QCOMPARE(late.status, 504);
    QVERIFY(!late.error().isEmpty());
    QVERIFY(!late.json()[u"jobId"_s].toString().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!server.runner.last || server.runner.last->cancelled, answerTimeoutMs);
}

void TestService::aClientThatLeavesCancelsItsRun()
{
    TestedServer server({}, unlimited());
    const auto startAndLeave = [&server](const QByteArray &fields) {
        HttpClient client(server.port);
        client.send(httpRequest("POST", "/run", goodBody, fields));
        const bool started =
            QTest::qWaitFor([&server] { return !server.runner.last.isNull(); }, answerTimeoutMs);
        client.socket().abort();
        return started;
    };
    QVERIFY(startAndLeave({}));
    const QPointer<FakeRun> run = server.runner.last;
    QTRY_VERIFY_WITH_TIMEOUT(!run || run->cancelled, answerTimeoutMs);
    server.runner.last = nullptr;
    // One with a key goes on: the client comes again for its result.
    QVERIFY(startAndLeave("Idempotency-Key: k\r\n"));
    HttpClient again(server.port);
    again.send(httpRequest("POST", "/run", goodBody, "Idempotency-Key: k\r\n"));
    QCOMPARE(server.get("/health").status, 200);
    server.runner.last->finish(okResult());
    QCOMPARE(again.answer().status, 200);
    QCOMPARE(server.runner.started, 2);
}

void TestService::theSameKeyIsOneJob()
{
    TestedServer server({}, unlimited());
    const QByteArray key = "Idempotency-Key: abc\r\n";
    HttpClient first(server.port);
    HttpClient second(server.port);
    first.send(httpRequest("POST", "/run", goodBody, key));
    QTRY_VERIFY_WITH_TIMEOUT(server.runner.last, answerTimeoutMs);
    second.send(httpRequest("POST", "/run", goodBody, key));
    const HttpAnswer other = server.post("/run", R"({"code":"y","language":"python"})", key);
    QCOMPARE(other.status, 409);
    QVERIFY(!other.error().isEmpty());
    server.runner.last->finish(resultWith(Verdict::RuntimeError));
    const HttpAnswer one = first.answer();
    QCOMPARE(one.status, 500);
    QCOMPARE(second.answer().body, one.body);
    QCOMPARE(server.post("/run", goodBody, key).body, one.body);
    QCOMPARE(server.runner.started, 1);
}

void TestService::clientsTakeTurns()
{
    ServerConfig config = unlimited();
    config.concurrency = 1;
    config.trustedProxies = QStringList{u"127.0.0.1"_s};
    QList<QByteArray> order;
    TestedServer server([&order](FakeRun &run) { order << run.request().files[0].text; }, config);
    const auto start = [&](const QByteArray &code, const char *client) {
        return server.post("/v1/runs", R"({"language":"python","code":")" + code + "\"}",
                           "X-Forwarded-For: " + QByteArray(client) + "\r\n");
    };
    for (int i = 0; i < 6; ++i)
        QCOMPARE(start("flood" + QByteArray::number(i), "10.0.0.1").status, 202);
    QCOMPARE(start("small", "10.0.0.2").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, answerTimeoutMs);
    for (int ended = 1; !order.contains("small"); ++ended) {
        QVERIFY(ended < 4);
        const qsizetype before = order.size();
        server.runner.last->finish(okResult());
        QTRY_VERIFY_WITH_TIMEOUT(order.size() > before, answerTimeoutMs);
    }
    QVERIFY(order.indexOf("small") <= 3);
}

void TestService::describesEveryRoute()
{
    TestedServer server({});
    RunService runs(server.runner, {});
    StatusBoard status;
    Metrics metrics;
    const ApiSettings settings;
    QStringList routes;
    for (const Route &route : apiRoutes({server.registry, runs, status, metrics, settings, false, {}}))
        routes << QString::fromStdString(route.method + ' ' + route.path);
    QStringList described;
    const QJsonObject paths = server.get("/openapi.json").json()[u"paths"_s].toObject();
    for (const QString &path : paths.keys()) {
        for (const QString &method : paths[path].toObject().keys()) {
            if (method != "parameters"_L1)
                described << method.toUpper() + u' ' + path;
        }
    }
    routes.sort();
    described.sort();
    QCOMPARE(described, routes);
}

void TestService::answersWhatRunsBeforeItStops()
{
    TestedServer server({}, unlimited());
    HttpClient client(server.port);
    client.send(httpRequest("POST", "/run", goodBody));
    QTRY_VERIFY_WITH_TIMEOUT(server.runner.last, answerTimeoutMs);
    QSignalSpy stopped(server.service.get(), &Service::stopped);
    server.service->stop(std::chrono::minutes(5));
    HttpClient late(server.port);
    QVERIFY(late.waitForEnd());
    QCOMPARE(stopped.count(), 0);
    server.runner.last->finish(okResult());
    QCOMPARE(client.answer().status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(stopped.count() > 0, answerTimeoutMs);
}

void TestService::readsItsSettingsAgain()
{
    TestedServer server(endingWith(Verdict::Ok), unlimited());
    QCOMPARE(server.get("/health", "Host: new.example\r\n").status, 403);
    ServerConfig config = server.config;
    config.hosts = QStringList{u"new.example"_s};
    config.rateLimit = 1;
    QVERIFY(server.service->reload(config));
    QTRY_COMPARE_WITH_TIMEOUT(server.get("/health", "Host: new.example\r\n").status, 200, answerTimeoutMs);
    QCOMPARE(server.post("/run", goodBody).status, 200);
    QCOMPARE(server.post("/run", goodBody).status, 429);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
