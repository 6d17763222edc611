// SPDX-License-Identifier: GPL-3.0-or-later
// The runs below /v1: their events, their input, their end.
#include "tests/server/testedserver.h"

using namespace codewar;
using namespace codewar::server;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestVersionedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsARunByItsEvents();
    void eventsResumeWhereTheyWere();
    void aSlowReaderHoldsTheProgramBack();
    void takesInputWhileItRuns();
    void cancelsRuns();
    void otherClientsRunsAreNone();
    void forgetsFinishedRuns();
};

void TestVersionedRuns::followsARunByItsEvents()
{
    TestedServer server({}, unlimited());
    const QByteArray path = server.startRun();
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

void TestVersionedRuns::eventsResumeWhereTheyWere()
{
    TestedServer server(
        [](FakeRun &run) {
            for (const char *text : {"one", "two", "three"})
                run.say(Run::Channel::Stdout, text);
            run.finish(okResult());
        },
        unlimited());
    const QByteArray path = server.startRun() + "/events";
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

void TestVersionedRuns::aSlowReaderHoldsTheProgramBack()
{
    const qint64 bytes = 40 << 20;
    TestedServer server([](FakeRun &run) { run.flood(QByteArray(64 << 10, 'x'), bytes, okResult()); },
                        unlimited());
    HttpClient client(server.port);
    client.socket().setReadBufferSize(1);
    client.send(httpRequest("GET", server.startRun() + "/events"));
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

void TestVersionedRuns::takesInputWhileItRuns()
{
    TestedServer server({}, unlimited());
    const QByteArray path =
        server.startRun(R"({"code":"x","language":"python","liveInput":true})") + "/input";
    QTRY_VERIFY_WITH_TIMEOUT(server.runner.last, answerTimeoutMs);
    QVERIFY(server.runner.last->request().liveInput);
    QCOMPARE(server.post(path, R"({"text":"hi\n"})").status, 202);
    QCOMPARE(server.post(path, R"({"base64":"/w==","close":true})").status, 202);
    QCOMPARE(server.runner.last->written, QByteArray("hi\n\xff"));
    QVERIFY(server.runner.last->inputClosed);
    QCOMPARE(server.post(path, R"({"text":"more"})").status, 409);
    QCOMPARE(server.post(path, R"({"text":5})").status, 400);
    QCOMPARE(server.post(path, "5").status, 400);
    QCOMPARE(server.post(server.startRun() + "/input", R"({"text":"x"})").status, 409);
}

void TestVersionedRuns::cancelsRuns()
{
    TestedServer server({}, unlimited());
    for (const bool byDelete : {true, false}) {
        const QByteArray path = server.startRun();
        const HttpAnswer answer =
            byDelete ? ask(server.port, "DELETE", path) : server.post(path + "/cancel", "{}");
        QCOMPARE(answer.status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(server.get(path).json()[u"result"_s][u"verdict"_s].toString(),
                                  u"cancelled"_s, answerTimeoutMs);
    }
}

void TestVersionedRuns::otherClientsRunsAreNone()
{
    ServerConfig config = unlimited();
    config.trustedProxies = QStringList{u"127.0.0.1"_s};
    TestedServer server({}, config);
    const QByteArray path = server.startRun();
    QCOMPARE(server.get(path).status, 200);
    QCOMPARE(server.get(path, "X-Forwarded-For: 10.0.0.1\r\n").status, 404);
    QCOMPARE(ask(server.port, "DELETE", path, {}, "X-Forwarded-For: 10.0.0.1\r\n").status, 404);
}

void TestVersionedRuns::forgetsFinishedRuns()
{
    ServerConfig config = unlimited();
    config.keepRuns = 2;
    TestedServer server(endingWith(Verdict::Ok), config);
    QList<QByteArray> paths;
    for (int i = 0; i < 3; ++i) {
        paths << server.startRun();
        QTRY_COMPARE_WITH_TIMEOUT(server.get(paths.last()).json()[u"state"_s].toString(), u"finished"_s,
                                  answerTimeoutMs);
    }
    QCOMPARE(server.get(paths[0]).status, 404);
    QCOMPARE(server.get(paths[1]).status, 200);
    QCOMPARE(server.get(paths[2]).status, 200);
}

QTEST_GUILESS_MAIN(TestVersionedRuns)
#include "tst_versionedruns.moc"
