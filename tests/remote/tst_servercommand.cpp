// SPDX-License-Identifier: GPL-3.0-or-later
// `codewar-runner run --server` as other programs use it.
#include "tests/remote/scriptedhttp.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/servercommand.h"
#include "tests/support/privatefolders.h"

using namespace codewar::test;
using namespace Qt::StringLiterals;

class TestServerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exit_statuses_are_those_of_a_run_here();
    void json_is_the_servers_result();
    void events_tell_the_story();
    void original_server_gets_everything_at_once();
    void servers_that_cannot_be_used_are_unavailable();

private:
    PrivateFolders m_folders;
    const ServeProcess m_server{{u"--rate-limit"_s, u"0"_s}};
};

void TestServerCommand::exit_statuses_are_those_of_a_run_here()
{
    const Outcome good = runOn(m_server.url(), {}, "print(input())", "Ada\n");
    QCOMPARE(good.output, QByteArray("Ada\n"));
    QVERIFY2(good.status == 0, good.errorOutput.constData());
    QCOMPARE(runOn(m_server.url(), {}, "raise SystemExit(42)").status, 42);
    QCOMPARE(runOn(m_server.url(), {u"--time-limit"_s, u"0.5"_s}, "while True: pass").status, 124);
    QCOMPARE(runOn(m_server.url(), {u"--language"_s, u"cpp"_s}, "int main(){").status, 65);
    QCOMPARE(runOn(m_server.url(), {}, "print('\xff')").status, 64);
}

void TestServerCommand::json_is_the_servers_result()
{
    const Outcome outcome = runOn(m_server.url(), {u"--json"_s}, "print(1)");
    QCOMPARE(outcome.status, 0);
    const QJsonObject result = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(result.value(u"verdict"_s).toString(), u"ok"_s);
    QCOMPARE(result.value(u"output"_s).toString(), u"1\n"_s);
    QVERIFY(!result.contains(u"retryAfter"_s));
}

void TestServerCommand::events_tell_the_story()
{
    const Outcome outcome = runOn(m_server.url(), {u"--events"_s}, "print(1)");
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains(R"("event":"queued")"));
    QVERIFY(outcome.output.contains(R"("stage":"run")"));
    QVERIFY(outcome.output.contains(R"("event":"stdout")"));
    QVERIFY(outcome.output.trimmed().split('\n').last().contains(R"("event":"result")"));
}

void TestServerCommand::original_server_gets_everything_at_once()
{
    ScriptedHttp server(ScriptedHttp::original(
        ScriptedHttp::response(200, R"({"output":"42\n","executionTime":0.5,"jobId":"7"})")));
    const Outcome outcome = runOn(server.url(), {}, "print(42)", "Ada\n", u"s3cret"_s);
    QVERIFY2(outcome.status == 0, outcome.errorOutput.constData());
    QCOMPARE(outcome.output, QByteArray("42\n"));
    QVERIFY2(outcome.errorOutput.contains("is over"), outcome.errorOutput.constData());
    QVERIFY(server.requests.last().body.contains(R"("input":"Ada\n")"));
    QVERIFY(server.requests.last().head.contains("Bearer s3cret"));
    const Outcome events = runOn(server.url(), {u"--events"_s}, "print(42)");
    QVERIFY(events.output.contains(R"("event":"notice")"));
    ScriptedHttp failing(ScriptedHttp::original(ScriptedHttp::response(500, R"({"error":"line 1: oops"})")));
    const Outcome failed = runOn(failing.url(), {}, "oops");
    QCOMPARE(failed.status, 1);
    QVERIFY(failed.errorOutput.contains("line 1: oops"));
}

void TestServerCommand::servers_that_cannot_be_used_are_unavailable()
{
    ScriptedHttp busy(ScriptedHttp::original(ScriptedHttp::response(429, "{}", "Retry-After: 7\r\n")));
    const Outcome early = runOn(busy.url(), {u"--json"_s}, "print(1)");
    QCOMPARE(early.status, 69);
    QCOMPARE(QJsonDocument::fromJson(early.output).object().value(u"retryAfter"_s).toInt(), 7);
    ScriptedHttp closed(ScriptedHttp::original(ScriptedHttp::response(401, R"({"error":"Wrong key."})")));
    const Outcome refused = runOn(closed.url(), {}, "print(1)", {}, u"s3cret"_s);
    QCOMPARE(refused.status, 69);
    QVERIFY(!refused.errorOutput.contains("s3cret"));
    const QString url = closed.url();
    closed.close();
    QCOMPARE(runOn(url, {}, "print(1)").status, 69);
    QCOMPARE(runOn(u"ftp://host"_s, {}, "print(1)").status, 64);
}

QTEST_GUILESS_MAIN(TestServerCommand)
#include "tst_servercommand.moc"
