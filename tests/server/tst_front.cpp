// SPDX-License-Identifier: GPL-3.0-or-later
// What every request passes before its handler.
#include "tests/server/testedserver.h"

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTheRateLimitIs429();
    void routesHaveLimitsOfTheirOwn();
    void forwardedAddressesCountOnlyFromProxies();
    void webPagesOfOthersAreRefused_data();
    void webPagesOfOthersAreRefused();
    void requestIdsComeBack();
};

void TestFront::overTheRateLimitIs429()
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

void TestFront::routesHaveLimitsOfTheirOwn()
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

void TestFront::forwardedAddressesCountOnlyFromProxies()
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

void TestFront::webPagesOfOthersAreRefused_data()
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

void TestFront::webPagesOfOthersAreRefused()
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

void TestFront::requestIdsComeBack()
{
    TestedServer server(endingWith(Verdict::Ok));
    QCOMPARE(server.get("/health", "X-Request-Id: abc-1\r\n").headers.value("x-request-id"),
             QByteArray("abc-1"));
    const QByteArray made = server.get("/health", "X-Request-Id: a\"b\r\n").headers.value("x-request-id");
    QCOMPARE(made.size(), 36);
    QVERIFY(server.get("/nothing").headers.value("x-request-id") != made);
}

QTEST_GUILESS_MAIN(TestFront)
#include "tst_front.moc"
