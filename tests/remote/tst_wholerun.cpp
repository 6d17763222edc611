// SPDX-License-Identifier: GPL-3.0-or-later
// What original servers answer, and what none should.
#include "runner/remote/http/eventreader.h"
#include "runner/remote/http/httprunner.h"
#include "tests/remote/scriptedhttp.h"
#include "tests/remote/story.h"
#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestWholeRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_become_results_data();
    void answers_become_results();
    void broken_answers_are_explained_data();
    void broken_answers_are_explained();
    void input_is_sent_whole_once_it_has_ended();
    void program_without_end_of_input_starts_at_once();
    void stop_ends_the_waiting();
    void redirect_on_the_same_host_is_followed();
    void redirect_elsewhere_gets_nothing();
    void key_is_sent_and_never_told();
    void events_are_read_as_the_standard_says_data();
    void events_are_read_as_the_standard_says();

private:
    std::unique_ptr<Runner> connectTo(const ScriptedHttp &server, const QString &key = {})
    {
        return std::move(*HttpRunner::make({server.url(), key, {}}, m_registry, false));
    }

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
};

void TestWholeRun::answers_become_results_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("unreachable");
    QTest::addColumn<int>("retryAfter");
    const auto row = [](const char *name, const QByteArray &answer, const char *verdict, const char *output,
                        const char *error, bool unreachable, int retryAfter = 0) {
        QTest::newRow(name) << answer << QString::fromLatin1(verdict) << QByteArray(output)
                            << QString::fromLatin1(error) << unreachable << retryAfter;
    };
    const auto say = [](int status, const char *body, const char *fields = "") {
        return ScriptedHttp::response(status, body, fields);
    };
    row("ok", say(200, R"({"output":"42\n","executionTime":0.02,"jobId":"7"})"), "ok", "42\n", "", false);
    row("time as text", say(200, R"({"output":"","executionTime":"0.02"})"), "ok", "", "", false);
    row("failed program", say(500, R"({"error":"main.cpp:1:1: error","jobId":"8"})"), "runtime_error", "",
        "main.cpp:1:1: error", false);
    row("our result", say(500, R"({"verdict":"time_limit","output":"a","error":"Too slow."})"), "time_limit",
        "a", "Too slow.", false);
    row("bad request", say(400, R"({"error":"Unsupported language."})"), "internal_error", "",
        "status 400: Unsupported language.", false);
    row("too large", say(413, R"({"error":"Request body is too large."})"), "internal_error", "", "too large",
        false);
    row("rate limit", say(429, R"({"error":"Too many."})", "Retry-After: 7\r\n"), "internal_error", "",
        "again in 7 second", true, 7);
    row("rate limit by its field", say(429, "{}", "RateLimit-Reset: 9\r\n"), "internal_error", "",
        "again in 9 second", true, 9);
    row("rate limit that says nothing", say(429, "{}"), "internal_error", "", "in a minute", true, 60);
    row("busy", say(503, R"({"error":"Queue full."})", "Retry-After: 2\r\n"), "internal_error", "",
        "Queue full.", true, 2);
    row("no key", say(401, R"({"error":"Key missing."})"), "internal_error", "", "API key", true);
    row("no such path", say(404, "nothing"), "internal_error", "", "no CodeWar server", true);
    row("gateway", say(502, "<html>"), "internal_error", "", "status 502", true);
    row("500 without reason", say(500, "<html>"), "internal_error", "", "status 500", true);
    row("no JSON", say(200, "<html>"), "internal_error", "", "not the result of a run", false);
    row("other JSON", say(200, "[1]"), "internal_error", "", "not the result of a run", false);
    row("empty", say(200, ""), "internal_error", "", "not the result of a run", false);
}

void TestWholeRun::answers_become_results()
{
    QFETCH(QByteArray, answer);
    ScriptedHttp server(ScriptedHttp::original(answer));
    Story story(*connectTo(server), pythonRequest("print(42)"));
    QTRY_TRUE(story.result);
    QTEST(verdictName(story.result->verdict), "verdict");
    QTEST(story.result->output, "output");
    QFETCH(QString, error);
    QVERIFY2(error.isEmpty() ? story.result->error.isEmpty() : story.result->error.contains(error),
             qPrintable(story.result->error));
    QTEST(story.result->unreachable, "unreachable");
    QTEST(story.result->retryAfter, "retryAfter");
    QVERIFY(story.notices.value(0).contains(u"no live output"));
    QVERIFY(!story.result->jobId.isEmpty());
    QCOMPARE(story.result->language, u"python"_s);
}

void TestWholeRun::broken_answers_are_explained_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("cut before the answer") << 0 << u"was lost"_s;
    QTest::newRow("cut within the answer") << 1 << u"was lost"_s;
    QTest::newRow("no HTTP") << 2 << u"127.0.0.1"_s;
    QTest::newRow("without end") << 3 << u"longer than any"_s;
}

void TestWholeRun::broken_answers_are_explained()
{
    QFETCH(int, what);
    ScriptedHttp server(ScriptedHttp::original([what](QTcpSocket &socket, const ScriptedRequest &) {
        if (what == 1)
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"output\":");
        if (what == 2)
            socket.write("SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n\r\n");
        if (what != 3)
            return socket.disconnectFromHost();
        socket.write("HTTP/1.1 200 OK\r\n\r\n{\"output\":\"");
        const QByteArray piece(1 << 20, 'x');
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, piece] {
            if (socket.bytesToWrite() < piece.size())
                socket.write(piece);
        });
        socket.write(piece);
    }));
    Story story(*connectTo(server), pythonRequest("print(42)"));
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::InternalError);
    QFETCH(QString, error);
    QVERIFY2(story.result->error.contains(error), qPrintable(story.result->error));
}

void TestWholeRun::input_is_sent_whole_once_it_has_ended()
{
    ScriptedHttp server(
        ScriptedHttp::original(ScriptedHttp::response(200, R"({"output":"","executionTime":0})")));
    RunRequest request = pythonRequest("pass", "one\n");
    request.liveInput = request.inputEnds = true;
    Story story(*connectTo(server), request);
    QTRY_TRUE(!story.notices.isEmpty());
    story.run->writeInput("two\n");
    story.run->closeInput();
    QTRY_TRUE(story.result);
    const QJsonObject body = QJsonDocument::fromJson(server.requests.last().body).object();
    QCOMPARE(body.value(u"input"_s).toString(), u"one\ntwo\n"_s);
    QCOMPARE(body.value(u"code"_s).toString(), u"pass"_s);
    QCOMPARE(body.value(u"language"_s).toString(), u"python"_s);

    Story tooMuch(*connectTo(server), request);
    QTRY_TRUE(!tooMuch.notices.isEmpty());
    tooMuch.run->writeInput(QByteArray(1 << 20, 'x'));
    QTRY_TRUE(tooMuch.result);
    QVERIFY(tooMuch.result->error.contains(u"1 MiB"));
    Story bytes(*connectTo(server), pythonRequest("pass", "\xff"));
    QTRY_TRUE(bytes.result);
    QVERIFY(bytes.result->error.contains(u"UTF-8"));
}

void TestWholeRun::program_without_end_of_input_starts_at_once()
{
    ScriptedHttp server(
        ScriptedHttp::original(ScriptedHttp::response(200, R"({"output":"","executionTime":0})")));
    RunRequest request = pythonRequest("pass");
    request.liveInput = true;
    Story story(*connectTo(server), request);
    QTRY_TRUE(story.result);
    QVERIFY(story.notices.value(0).contains(u"does not reach"));
}

void TestWholeRun::stop_ends_the_waiting()
{
    ScriptedHttp server(ScriptedHttp::original([](QTcpSocket &, const ScriptedRequest &) {}));
    Story story(*connectTo(server), pythonRequest("pass"));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, timeoutMs);
    story.run->cancel();
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::Cancelled);
}

void TestWholeRun::redirect_on_the_same_host_is_followed()
{
    ScriptedHttp server([](QTcpSocket &socket, const ScriptedRequest &request) {
        if (request.line == "POST /new/run")
            socket.write(ScriptedHttp::response(200, R"({"output":"there","executionTime":0})"));
        else if (request.line == "POST /run")
            socket.write(ScriptedHttp::response(301, "", "Location: /new/run\r\n"));
        else
            socket.write(ScriptedHttp::response(404, "{}"));
    });
    Story story(*connectTo(server), pythonRequest("pass"));
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->output, QByteArray("there"));
    QVERIFY(server.requests.last().body.contains("pass"));

    ScriptedHttp endless([](QTcpSocket &socket, const ScriptedRequest &) {
        socket.write(ScriptedHttp::response(307, "", "Location: /again\r\n"));
    });
    Story lost(*connectTo(endless), pythonRequest("pass"));
    QTRY_TRUE(lost.result);
    QVERIFY(lost.result->unreachable);
}

void TestWholeRun::redirect_elsewhere_gets_nothing()
{
    ScriptedHttp other(ScriptedHttp::original(ScriptedHttp::response(200, "{}")));
    const QByteArray target = "http://localhost:" + QByteArray::number(other.serverPort()) + "/run";
    ScriptedHttp server(
        ScriptedHttp::original(ScriptedHttp::response(307, "", "Location: " + target + "?token=abc\r\n")));
    Story story(*connectTo(server, u"s3cret"_s), pythonRequest("pass"));
    QTRY_TRUE(story.result);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(QString::fromLatin1(target)), qPrintable(story.result->error));
    QVERIFY(!story.result->error.contains(u"token"));
    QVERIFY(other.requests.isEmpty());
}

void TestWholeRun::key_is_sent_and_never_told()
{
    ScriptedHttp server(ScriptedHttp::original(ScriptedHttp::response(401, R"({"error":"Wrong key."})")));
    Story story(*connectTo(server, u"s3cret"_s), pythonRequest("pass"));
    QTRY_TRUE(story.result);
    QVERIFY(server.requests.last().head.contains("Authorization: Bearer s3cret"));
    QVERIFY(!(story.result->error + story.notices.join(u' ')).contains(u"s3cret"));
}

void TestWholeRun::events_are_read_as_the_standard_says_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("events");
    QTest::newRow("one") << QByteArray("id: 1\nevent: a\ndata: x\n\n") << QStringList{u"1 a x"_s};
    QTest::newRow("CR LF") << QByteArray("id:1\r\nevent:a\r\ndata:x\r\n\r\n") << QStringList{u"1 a x"_s};
    QTest::newRow("CR") << QByteArray("event: a\rdata: x\r\rdata: y\r\r") << QStringList{u" a x"_s, u"  y"_s};
    QTest::newRow("comments") << QByteArray(": hello\n\ndata: x\n: more\n\n") << QStringList{u"  x"_s};
    QTest::newRow("many lines") << QByteArray("data: x\ndata\ndata: y\n\n") << QStringList{u"  x\n\ny"_s};
    QTest::newRow("half") << QByteArray("data: x\n\nid: 5\ndata: y\n") << QStringList{u"  x"_s};
    QTest::newRow("id stays") << QByteArray("id: 5\ndata: x\n\ndata: y\n\n")
                              << QStringList{u"5  x"_s, u"5  y"_s};
}

void TestWholeRun::events_are_read_as_the_standard_says()
{
    QFETCH(QByteArray, stream);
    for (const qsizetype size : {qsizetype(1), qsizetype(3), stream.size()}) {
        EventReader reader;
        QStringList events;
        for (qsizetype at = 0; at < stream.size(); at += size) {
            for (const ServerEvent &event : reader.take(stream.mid(at, size)))
                events += QString::fromUtf8(event.id + ' ' + event.name + ' ' + event.data);
        }
        QTEST(events, "events");
    }
}

QTEST_GUILESS_MAIN(TestWholeRun)
#include "tst_wholerun.moc"
