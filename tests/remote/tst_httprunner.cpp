// SPDX-License-Identifier: GPL-3.0-or-later
// Programs on a real `codewar-runner serve`, over connections that hold and such that do not.
#include "runner/remote/http/httprunner.h"
#include "tests/docker/certificates.h"
#include "tests/redis/cutproxy.h"
#include "tests/remote/serveprocess.h"
#include "tests/remote/story.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray echoing = "print('name?', flush=True)\nprint('hello', input())\n";
const QByteArray endless = "print('on', flush=True)\nwhile True: pass\n";

redis::Address placeOf(const ServeProcess &server)
{
    redis::Address address;
    address.host = u"127.0.0.1"_s;
    address.port = server.port();
    return address;
}

} // namespace

class TestHttpRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void output_and_input_are_live();
    void result_is_whole();
    void stop_ends_the_program();
    void bytes_that_are_no_text_travel_both_ways();
    void large_input_follows_in_pieces();
    void cut_connection_is_resumed_and_nothing_lost();
    void program_whose_answer_is_lost_is_sent_once();
    void lost_server_is_told_and_can_be_left();
    void server_started_anew_does_not_know_the_run();
    void run_that_nobody_wants_is_cancelled_there();
    void rate_limit_says_when_to_try_again();
    void what_no_server_takes_is_refused();
    void unknown_authority_is_refused_and_a_given_one_trusted();
    void status_tells_of_the_server();
    void no_server_is_unreachable();

private:
    std::unique_ptr<Runner> connectTo(const QString &url, const QString &authorities = {}, bool watch = false)
    {
        Result<std::unique_ptr<Runner>> runner = HttpRunner::make({url, {}, authorities}, m_registry, watch);
        if (!runner)
            qFatal("%s", qPrintable(runner.error().message));
        return std::move(*runner);
    }
    ServeProcess &server()
    {
        if (!m_server)
            m_server = std::make_unique<ServeProcess>(QStringList{u"--rate-limit"_s, u"0"_s});
        return *m_server;
    }

    PrivateFolders m_folders;
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<ServeProcess> m_server;
};

void TestHttpRunner::output_and_input_are_live()
{
    const auto runner = connectTo(server().url());
    RunRequest request = pythonRequest(echoing);
    request.liveInput = true;
    Story story(*runner, request);
    QVERIFY(story.run);
    QTRY_TRUE(story.output == "name?\n");
    QVERIFY(!story.result);
    QVERIFY(story.stages.contains(Stage::Run));
    story.run->writeInput("Ada\n");
    QTRY_TRUE(story.result);
    QCOMPARE(story.output, QByteArray("name?\nhello Ada\n"));
    QCOMPARE(story.result->verdict, Verdict::Ok);
    QCOMPARE(story.result->output, story.output);
    QCOMPARE(story.result->jobId, story.run->jobId());
    QVERIFY2(story.notices.isEmpty(), qPrintable(story.notices.join(u'|')));
    QVERIFY(!story.positions.isEmpty());
}

void TestHttpRunner::result_is_whole()
{
    const auto runner = connectTo(server().url());
    RunRequest request;
    request.language = u"cpp"_s;
    request.files = {{u"main.cpp"_s, "int main() { int x = }\n"}};
    Story story(*runner, request);
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::CompileError);
    QCOMPARE(story.result->language, u"cpp"_s);
    QVERIFY(!story.result->diagnostics.isEmpty());
    QCOMPARE(story.result->diagnostics.first().line, 1);
    QCOMPARE(story.result->sandbox, u"bubblewrap"_s);
    QVERIFY(!story.result->toolchain.isEmpty());
    QCOMPARE(story.other, story.result->compileOutput);
}

void TestHttpRunner::stop_ends_the_program()
{
    const auto runner = connectTo(server().url());
    RunRequest request = pythonRequest(endless);
    request.limits.runTime = std::chrono::seconds(600);
    Story story(*runner, request);
    QTRY_TRUE(story.output == "on\n");
    story.run->cancel();
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::Cancelled);
    QCOMPARE(story.result->output, QByteArray("on\n"));
}

void TestHttpRunner::bytes_that_are_no_text_travel_both_ways()
{
    const auto runner = connectTo(server().url());
    const QByteArray bytes("\xff\x00\xfe\r\n\xc3", 6);
    Story story(*runner,
                pythonRequest("import sys\nsys.stdout.buffer.write(sys.stdin.buffer.read())\n", bytes));
    QTRY_TRUE(story.result);
    QCOMPARE(story.output, bytes);
    QCOMPARE(story.result->output, bytes);
}

void TestHttpRunner::large_input_follows_in_pieces()
{
    const auto runner = connectTo(server().url());
    const QByteArray input(runner->status().largestInput, 'x');
    Story story(*runner, pythonRequest("import sys\nprint(len(sys.stdin.read()))\n", input));
    QTRY_TRUE(story.result);
    QCOMPARE(story.output, QByteArray::number(input.size()) + '\n');

    Story tooLarge(*runner, pythonRequest("pass", input + 'x'));
    QVERIFY(tooLarge.refusal);
    QVERIFY2(tooLarge.refusal->message.contains(u"1 MiB"), qPrintable(tooLarge.refusal->message));
}

void TestHttpRunner::cut_connection_is_resumed_and_nothing_lost()
{
    CutProxy proxy(placeOf(server()));
    const auto runner = connectTo(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    RunRequest request =
        pythonRequest("for n in range(6):\n    print(n, flush=True)\n    input()\nprint('end')\n");
    request.liveInput = true;
    Story story(*runner, request);
    int answered = 0;
    // Each answer is on its way when the connections break.
    story.said = [&] {
        for (; answered < story.output.count('\n') && answered < 6; ++answered) {
            story.run->writeInput("go\n");
            proxy.cut();
        }
    };
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::Ok);
    QCOMPARE(story.output, QByteArray("0\n1\n2\n3\n4\n5\nend\n"));
    QCOMPARE(story.result->output, story.output);
    QVERIFY(!story.notices.isEmpty());
    QVERIFY(story.notices.first().contains(u"The connection to"));
    QVERIFY(story.notices.last().isEmpty());
}

void TestHttpRunner::program_whose_answer_is_lost_is_sent_once()
{
    ServeProcess mine({u"--rate-limit"_s, u"0"_s});
    CutProxy proxy(placeOf(mine));
    const auto runner = connectTo(u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
    int sent = 0;
    proxy.heard = [&](const QByteArray &said) {
        if (said.contains("POST /v1/runs HTTP") && ++sent == 1)
            proxy.cutAfter(0);
    };
    Story story(*runner, pythonRequest("print(1)"));
    QTRY_TRUE(story.result);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(u"may have run there"), qPrintable(story.result->error));
    QCOMPARE(sent, 1);
    // The next is another.
    Story next(*runner, pythonRequest("print(2)"));
    QTRY_TRUE(next.result);
    QCOMPARE(next.output, QByteArray("2\n"));
    QNetworkAccessManager manager;
    std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(mine.url() + "/metrics"_L1))));
    QTRY_TRUE(reply->isFinished());
    QVERIFY(reply->readAll().contains("codewar_runs_accepted_total{language=\"python\"} 2"));
}

void TestHttpRunner::lost_server_is_told_and_can_be_left()
{
    ServeProcess mine;
    const auto runner = connectTo(mine.url());
    Story story(*runner, pythonRequest(endless));
    QTRY_TRUE(story.output == "on\n");
    mine.kill();
    QTRY_TRUE(!story.notices.isEmpty());
    QVERIFY(!story.result);
    story.run->cancel();
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::Cancelled);
}

void TestHttpRunner::server_started_anew_does_not_know_the_run()
{
    ServeProcess mine;
    const auto runner = connectTo(mine.url());
    Story story(*runner, pythonRequest(endless));
    QTRY_TRUE(story.output == "on\n");
    mine.restart();
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::InternalError);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(u"started anew"), qPrintable(story.result->error));
}

void TestHttpRunner::run_that_nobody_wants_is_cancelled_there()
{
    const auto runner = connectTo(server().url());
    RunRequest request = pythonRequest(endless);
    request.limits.runTime = std::chrono::seconds(600);
    Story story(*runner, request);
    QTRY_TRUE(story.output == "on\n");
    const QString path = "/v1/runs/"_L1 + story.run->jobId();
    story.run.reset();
    QNetworkAccessManager manager;
    const auto state = [&] {
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(server().url() + path))));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, timeoutMs) ? reply->readAll()
                                                                               : QByteArray();
    };
    QTRY_TRUE(state().contains("\"verdict\":\"cancelled\""));
}

void TestHttpRunner::rate_limit_says_when_to_try_again()
{
    ServeProcess mine({u"--rate-limit"_s, u"1"_s});
    const auto runner = connectTo(mine.url());
    Story first(*runner, pythonRequest("print(1)"));
    QTRY_TRUE(first.result);
    QCOMPARE(first.result->verdict, Verdict::Ok);
    Story second(*runner, pythonRequest("print(1)"));
    QTRY_TRUE(second.result);
    QCOMPARE(second.result->verdict, Verdict::InternalError);
    QVERIFY(second.result->unreachable);
    QVERIFY(second.result->retryAfter > 0);
    QVERIFY2(second.result->error.contains(QString::number(second.result->retryAfter)),
             qPrintable(second.result->error));
}

void TestHttpRunner::what_no_server_takes_is_refused()
{
    const auto runner = connectTo(server().url());
    Story bytes(*runner, pythonRequest("print('\xff')"));
    QVERIFY(bytes.refusal);
    QVERIFY2(bytes.refusal->message.contains(u"UTF-8"), qPrintable(bytes.refusal->message));
    RunRequest request = pythonRequest("import other");
    request.files.append({u"other.py"_s, "pass"});
    Story files(*runner, request);
    QVERIFY(files.refusal);
    for (const char *url : {"", "ftp://host", "http://", "http://user:word@host", "http://host/?a=b"}) {
        const auto wrong = HttpRunner::make({QString::fromLatin1(url), {}, {}}, m_registry, false);
        QVERIFY2(!wrong, url);
        QVERIFY(!wrong.error().message.contains(u"word@"));
    }
    QVERIFY(!HttpRunner::make({u"http://host"_s, u"a key"_s, {}}, m_registry, false));
    QVERIFY(!HttpRunner::make({u"https://host"_s, {}, u"/nonexistent.pem"_s}, m_registry, false));
}

void TestHttpRunner::unknown_authority_is_refused_and_a_given_one_trusted()
{
    const Certificates &certificates = Certificates::shared();
    ServeProcess mine({u"--tls-certificate"_s, certificates.file(u"server.pem"_s), u"--tls-key"_s,
                       certificates.file(u"server-key.pem"_s)});
    Story refused(*connectTo(mine.url(u"https"_s)), pythonRequest("print(1)"));
    QTRY_TRUE(refused.result);
    QVERIFY(refused.result->unreachable);
    QVERIFY2(refused.result->error.contains(u"certificate"), qPrintable(refused.result->error));
    Story stranger(*connectTo(mine.url(u"https"_s), certificates.file(u"stranger.pem"_s)),
                   pythonRequest("print(1)"));
    QTRY_TRUE(stranger.result);
    QVERIFY(stranger.result->unreachable);
    Story trusted(*connectTo(mine.url(u"https"_s), certificates.file(u"ca.pem"_s)),
                  pythonRequest("print(1)"));
    QTRY_TRUE(trusted.result);
    QVERIFY2(trusted.result->verdict == Verdict::Ok, qPrintable(trusted.result->error));
    QCOMPARE(trusted.output, QByteArray("1\n"));
    Story plain(*connectTo(mine.url()), pythonRequest("print(1)"));
    QTRY_TRUE(plain.result);
    QVERIFY(plain.result->unreachable);
}

void TestHttpRunner::status_tells_of_the_server()
{
    const auto runner = connectTo(server().url(), {}, true);
    QVERIFY(!runner->status().ready);
    QTRY_TRUE(runner->status().ready);
    QCOMPARE(runner->status().place, u"127.0.0.1:%1"_s.arg(server().port()));
    QTRY_TRUE(runner->toolchain(u"python"_s).startsWith(u"Python 3"_s));
}

void TestHttpRunner::no_server_is_unreachable()
{
    const quint16 port = [] {
        ServeProcess gone;
        return gone.port();
    }();
    const auto runner = connectTo(u"127.0.0.1:%1"_s.arg(port));
    Story story(*runner, pythonRequest("print(1)"));
    QVERIFY(story.run);
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::InternalError);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(u"No server answers"), qPrintable(story.result->error));
}

QTEST_GUILESS_MAIN(TestHttpRunner)
#include "tst_httprunner.moc"
