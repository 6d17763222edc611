// SPDX-License-Identifier: GPL-3.0-or-later
// The server's promises, status by status, in front of a runner that does what the test says.
#include "runner/server/api/api.h"
#include "runner/server/service.h"
#include "tests/gui/fakerunner.h"
#include "tests/server/httpclient.h"

#include <nlohmann/json.hpp>

#include <QJsonArray>
#include <QSignalSpy>

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodBody = R"({"code":"pass","language":"python","input":"x"})";

RunResult resultWith(Verdict verdict)
{
    RunResult result = okResult();
    result.verdict = verdict;
    result.output = "out";
    if (verdict != Verdict::Ok)
        result.error = u"It did not go well."_s;
    return result;
}

/// A server in front of a FakeRunner, in this thread.
class TestedServer
{
public:
    explicit TestedServer(FakeRunner::Script script, ServerConfig wanted = {}) : runner(std::move(script))
    {
        config = std::move(wanted);
        config.port = 0;
        service = std::make_unique<Service>(runner, registry, config, log);
        const Result<quint16> listening = service->listen();
        port = listening ? *listening : 0;
    }
    HttpAnswer post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
    {
        return ask(port, "POST", path, body, fields);
    }
    HttpAnswer get(const QByteArray &path, const QByteArray &fields = {})
    {
        return ask(port, "GET", path, {}, fields);
    }

    const LanguageRegistry registry = LanguageRegistry::load({u":/codewar/languages"_s});
    FakeRunner runner;
    Log log{Log::Format::Json, Log::Level::Error};
    ServerConfig config;
    std::unique_ptr<Service> service;
    quint16 port = 0;
};

ServerConfig unlimited()
{
    ServerConfig config;
    config.rateLimit = 0;
    return config;
}

FakeRunner::Script endingWith(Verdict verdict)
{
    return [verdict](FakeRun &run) { run.finish(resultWith(verdict)); };
}

} // namespace

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
    void overTheRateLimitIs429();
    void routesHaveLimitsOfTheirOwn();
    void forwardedAddressesCountOnlyFromProxies();
    void aFullQueueIs503();
    void noResultInTimeIs504();
    void aClientThatLeavesCancelsItsRun();
    void theSameKeyIsOneJob();
    void webPagesOfOthersAreRefused_data();
    void webPagesOfOthersAreRefused();
    void requestIdsComeBack();
    void clientsTakeTurns();
    void followsARunByItsEvents();
    void eventsResumeWhereTheyWere();
    void aSlowReaderHoldsTheProgramBack();
    void takesInputWhileItRuns();
    void cancelsRuns();
    void otherClientsRunsAreNone();
    void forgetsFinishedRuns();
    void describesEveryRoute();
    void countsWhatHappens();
    void answersWhatRunsBeforeItStops();
    void readsItsSettingsAgain();

private:
    static QByteArray startRun(TestedServer &server, const QByteArray &body = goodBody);
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
    const QByteArray path = startRun(server);
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

void TestService::overTheRateLimitIs429()
{
    TestedServer server(endingWith(Verdict::Ok));
    for (int left = 5; left >= 0; --left) {
        const HttpAnswer answer = server.post(left % 2 ? "/run" : "/v1/runs", goodBody);
        QVERIFY(answer.status == 200 || answer.status == 202);
        QCOMPARE(answer.headers.value("ratelimit-limit"), QByteArray("6"));
        QCOMPARE(answer.headers.value("ratelimit-remaining"), QByteArray::number(left));
    }
    const HttpAnswer refused = server.post("/run", goodBody);
    QCOMPARE(refused.status, 429);
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY(wait > 0 && wait <= 60);
    QCOMPARE(refused.headers.value("ratelimit-remaining"), QByteArray("0"));
    QCOMPARE(refused.headers.value("ratelimit-reset").toInt(), wait);
    QVERIFY(!refused.error().isEmpty());
    QCOMPARE(server.runner.started, 6);
    QCOMPARE(server.get("/health").status, 200);
}

void TestService::routesHaveLimitsOfTheirOwn()
{
    ServerConfig config;
    config.rateLimit = 1;
    config.rateLimits = {{u"/v1/runs"_s, 0}, {u"/languages"_s, 2}};
    TestedServer server(endingWith(Verdict::Ok), config);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(server.post("/v1/runs", goodBody).status, 202);
    QCOMPARE(server.post("/run", goodBody).status, 200);
    QCOMPARE(server.post("/run", goodBody).status, 429);
    QCOMPARE(server.get("/languages").status, 200);
    QCOMPARE(server.get("/languages").status, 200);
    QCOMPARE(server.get("/languages").status, 429);
}

void TestService::forwardedAddressesCountOnlyFromProxies()
{
    ServerConfig config;
    config.rateLimit = 1;
    const auto from = [](const char *address) { return "X-Forwarded-For: " + QByteArray(address) + "\r\n"; };
    TestedServer direct(endingWith(Verdict::Ok), config);
    QCOMPARE(direct.post("/run", goodBody, from("10.1.1.1")).status, 200);
    QCOMPARE(direct.post("/run", goodBody, from("10.1.1.2")).status, 429);
    config.trustedProxies = QStringList{u"127.0.0.0/8"_s};
    TestedServer behind(endingWith(Verdict::Ok), config);
    QCOMPARE(behind.post("/run", goodBody, from("10.1.1.1")).status, 200);
    QCOMPARE(behind.post("/run", goodBody, from("10.1.1.2")).status, 200);
    QCOMPARE(behind.post("/run", goodBody, from("10.1.1.9, 10.1.1.2, 127.0.0.5")).status, 429);
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

void TestService::webPagesOfOthersAreRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &fields, int status) {
        QTest::newRow(name) << fields << status;
    };
    row("localhost", "Host: localhost:3000\r\n", 200);
    row("an address", "Host: 127.0.0.1\r\n", 200);
    row("IPv6", "Host: [::1]:80\r\n", 200);
    row("a configured name", "Host: Play.Example:3000\r\n", 200);
    row("its own page", "Origin: http://localhost:3000\r\n", 200);
    row("a configured page", "Origin: https://play.example\r\n", 200);
    row("a rebound name", "Host: evil.example:3000\r\n", 403);
    row("a name that begins well", "Host: localhost.evil.example\r\n", 403);
    row("no name", "Host: \x01\r\n", 403);
    row("another page", "Origin: https://evil.example\r\n", 403);
    row("a page without a site", "Origin: null\r\n", 403);
    row("two pages", "Origin: http://localhost\r\nOrigin: http://evil.example\r\n", 403);
    row("a page that hides", "Sec-Fetch-Site: cross-site\r\n", 403);
}

void TestService::webPagesOfOthersAreRefused()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    ServerConfig config = unlimited();
    config.hosts = QStringList{u"play.example"_s};
    TestedServer server(endingWith(Verdict::Ok), config);
    const HttpAnswer answer = server.post("/run", goodBody, fields);
    QVERIFY2(answer.status == status || (answer.status == 400 && fields.contains('\x01')),
             answer.body.constData());
    QCOMPARE(answer.error().isEmpty(), status == 200);
    QCOMPARE(server.runner.started, status == 200 ? 1 : 0);
}

void TestService::requestIdsComeBack()
{
    TestedServer server(endingWith(Verdict::Ok));
    QCOMPARE(server.get("/health", "X-Request-Id: abc-1\r\n").headers.value("x-request-id"),
             QByteArray("abc-1"));
    const QByteArray made = server.get("/health", "X-Request-Id: a\"b\r\n").headers.value("x-request-id");
    QCOMPARE(made.size(), 36);
    QVERIFY(server.get("/nothing").headers.value("x-request-id") != made);
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

QByteArray TestService::startRun(TestedServer &server, const QByteArray &body)
{
    const HttpAnswer answer = server.post("/v1/runs", body);
    if (answer.status != 202 ||
        answer.headers.value("location") != "/v1/runs/" + answer.json()[u"id"_s].toString().toLatin1())
        return {};
    return answer.headers.value("location");
}

void TestService::followsARunByItsEvents()
{
    TestedServer server({}, unlimited());
    const QByteArray path = startRun(server);
    HttpClient client(server.port);
    client.send(httpRequest("GET", path + "/events"));
    QVERIFY(client.waitFor("event: queued\n"));
    QVERIFY(client.incoming().contains("content-type: text/event-stream") ||
            client.incoming().contains("Content-Type: text/event-stream"));
    QTRY_VERIFY_WITH_TIMEOUT(server.runner.last, answerTimeoutMs);
    FakeRun &run = *server.runner.last;
    run.enter(Stage::Compile);
    QVERIFY(client.waitFor("\"stage\":\"compile\""));
    run.say(Run::Channel::Compiler, "warning");
    run.say(Run::Channel::Stdout, "a\nb");
    run.say(Run::Channel::Stderr, "\xff");
    QVERIFY(client.waitFor("event: compile\n"));
    QVERIFY(client.waitFor("\"text\":\"a\\nb\""));
    QVERIFY(client.waitFor("\"base64\":\"/w==\""));
    QCOMPARE(server.get(path).json()[u"state"_s].toString(), u"running"_s);
    run.finish(resultWith(Verdict::RuntimeError));
    QVERIFY(client.waitFor("event: result\n"));
    QVERIFY(client.waitFor("0\r\n\r\n"));
    QCOMPARE(server.get(path).json()[u"result"_s][u"verdict"_s].toString(), u"runtime_error"_s);
}

void TestService::eventsResumeWhereTheyWere()
{
    TestedServer server(
        [](FakeRun &run) {
            for (const char *text : {"one", "two", "three"})
                run.say(Run::Channel::Stdout, text);
            run.finish(okResult());
        },
        unlimited());
    const QByteArray path = startRun(server) + "/events";
    QTRY_VERIFY_WITH_TIMEOUT(server.runner.started == 1, answerTimeoutMs);
    const auto events = [&](const QByteArray &query, const QByteArray &fields) {
        HttpClient client(server.port);
        client.send(httpRequest("GET", path + query, {}, fields));
        return client.waitFor("0\r\n\r\n") ? client.incoming() : QByteArray();
    };
    const QByteArray all = events("", "");
    QVERIFY(all.contains("one") && all.contains("event: result"));
    const QByteArray beforeTwo = all.left(all.indexOf("two"));
    const qsizetype at = beforeTwo.lastIndexOf("id: ") + 4;
    const QByteArray lastSeen =
        QByteArray::number(beforeTwo.mid(at, beforeTwo.indexOf('\n', at) - at).toInt() - 1);
    for (const QByteArray &rest :
         {events("", "Last-Event-ID: " + lastSeen + "\r\n"), events("?lastEventId=" + lastSeen, "")}) {
        QVERIFY(!rest.contains("one") && rest.contains("two") && rest.contains("event: result"));
    }
    QCOMPARE(server.get(path, "Last-Event-ID: x\r\n").status, 400);
    QVERIFY(events("?lastEventId=18446744073709551615", "").contains("200 OK"));
}

void TestService::aSlowReaderHoldsTheProgramBack()
{
    const qint64 bytes = 40 << 20;
    TestedServer server([](FakeRun &run) { run.flood(QByteArray(64 << 10, 'x'), bytes, okResult()); },
                        unlimited());
    HttpClient client(server.port);
    client.socket().setReadBufferSize(1);
    client.send(httpRequest("GET", startRun(server) + "/events"));
    const auto paused = [&] { return server.runner.last && server.runner.last->pauseChanges > 0; };
    QVERIFY(QTest::qWaitFor(paused, answerTimeoutMs));
    client.socket().setReadBufferSize(0);
    // It is let go on, and everything comes in its order.
    qint64 seen = 0;
    QVERIFY(client.waitUntil([&] {
        QByteArray &in = client.incoming();
        seen += in.count('x');
        const bool ended = in.contains("event: result");
        if (!ended)
            in = in.right(100).replace('x', '-');
        return ended;
    }));
    QVERIFY(!client.incoming().contains("event: lost"));
    QVERIFY(seen >= bytes);
}

void TestService::takesInputWhileItRuns()
{
    TestedServer server({}, unlimited());
    const QByteArray path =
        startRun(server, R"({"code":"x","language":"python","liveInput":true})") + "/input";
    QTRY_VERIFY_WITH_TIMEOUT(server.runner.last, answerTimeoutMs);
    QVERIFY(server.runner.last->request().liveInput);
    QCOMPARE(server.post(path, R"({"text":"hi\n"})").status, 202);
    QCOMPARE(server.post(path, R"({"base64":"/w==","close":true})").status, 202);
    QCOMPARE(server.runner.last->written, QByteArray("hi\n\xff"));
    QVERIFY(server.runner.last->inputClosed);
    QCOMPARE(server.post(path, R"({"text":"more"})").status, 409);
    QCOMPARE(server.post(path, R"({"text":5})").status, 400);
    QCOMPARE(server.post(path, "5").status, 400);
    QCOMPARE(server.post(startRun(server) + "/input", R"({"text":"x"})").status, 409);
}

void TestService::cancelsRuns()
{
    TestedServer server({}, unlimited());
    for (const bool byDelete : {true, false}) {
        const QByteArray path = startRun(server);
        const HttpAnswer answer =
            byDelete ? ask(server.port, "DELETE", path) : server.post(path + "/cancel", "{}");
        QCOMPARE(answer.status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(server.get(path).json()[u"result"_s][u"verdict"_s].toString(),
                                  u"cancelled"_s, answerTimeoutMs);
    }
}

void TestService::otherClientsRunsAreNone()
{
    ServerConfig config = unlimited();
    config.trustedProxies = QStringList{u"127.0.0.1"_s};
    TestedServer server({}, config);
    const QByteArray path = startRun(server);
    QCOMPARE(server.get(path).status, 200);
    QCOMPARE(server.get(path, "X-Forwarded-For: 10.0.0.1\r\n").status, 404);
    QCOMPARE(ask(server.port, "DELETE", path, {}, "X-Forwarded-For: 10.0.0.1\r\n").status, 404);
}

void TestService::forgetsFinishedRuns()
{
    ServerConfig config = unlimited();
    config.keepRuns = 2;
    TestedServer server(endingWith(Verdict::Ok), config);
    QList<QByteArray> paths;
    for (int i = 0; i < 3; ++i) {
        paths << startRun(server);
        QTRY_COMPARE_WITH_TIMEOUT(server.get(paths.last()).json()[u"state"_s].toString(), u"finished"_s,
                                  answerTimeoutMs);
    }
    QCOMPARE(server.get(paths[0]).status, 404);
    QCOMPARE(server.get(paths[1]).status, 200);
    QCOMPARE(server.get(paths[2]).status, 200);
}

void TestService::describesEveryRoute()
{
    TestedServer server({});
    RunService runs(server.runner, {});
    StatusBoard status;
    Metrics metrics;
    const ApiSettings settings;
    QStringList routes;
    for (const Route &route : apiRoutes({server.registry, runs, status, metrics, settings, {}, false, {}}))
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

void TestService::countsWhatHappens()
{
    TestedServer server(endingWith(Verdict::RuntimeError), unlimited());
    server.post("/run", goodBody);
    server.get("/anything/a/stranger/invents");
    const QByteArray text = server.get("/metrics").body;
    for (const char *line :
         {"codewar_http_requests_total{method=\"POST\",route=\"/run\",status=\"500\"} 1",
          "codewar_errors_total{route=\"none\",status=\"404\"} 1",
          "codewar_runs_total{language=\"python\",verdict=\"runtime_error\"} 1",
          "codewar_queue_jobs{state=\"waiting\"} 0", "codewar_run_peak_memory_bytes_count",
          "codewar_run_cpu_seconds_total{language=\"python\"}", "process_resident_memory_bytes",
          "codewar_http_request_seconds_bucket{route=\"/run\",le="})
        QVERIFY2(text.contains(line), line);
    QVERIFY(!text.contains("stranger"));
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
