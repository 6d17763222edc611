// SPDX-License-Identifier: GPL-3.0-or-later
// Programs on a real original server: Express and BullMQ, each job a container of our images.
#include "runner/remote/http/httprunner.h"
#include "tests/remote/originalserver.h"
#include "tests/remote/servercommand.h"
#include "tests/remote/story.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QUrl>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray slowProgram = "import time\nfor n in range(50):\n    time.sleep(0.1)\nprint('late')\n";

RunRequest request(const QString &language, const QByteArray &text, const QByteArray &input)
{
    RunRequest request = pythonRequest(text, input);
    request.language = language;
    return request;
}

} // namespace

class TestOriginalServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs_run_there_data();
    void programs_run_there();
    void rate_limit_says_when_to_try_again();
    void server_stopped_in_the_middle_is_told();
    void server_of_before_runs_again_at_the_same_place();

private:
    std::unique_ptr<Runner> connectTo(const OriginalServer &server)
    {
        return std::move(*HttpRunner::make({server.url(), {}, {}}, m_registry, false));
    }

    PrivateFolders m_folders;
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    const OriginalServer m_server;
};

void TestOriginalServer::programs_run_there_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *language, const char *program, const char *output,
                        const char *error) {
        QTest::newRow(name) << QString::fromLatin1(language) << QByteArray(program) << QByteArray(output)
                            << QString::fromLatin1(error);
    };
    row("C++", "cpp",
        "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }\n",
        "5\n", "");
    row("Python", "python", "print(sum(map(int, input().split())))\n", "5\n", "");
    row("compile error", "cpp", "int main() { int x = }\n", "", "expected primary-expression");
    row("run-time error", "python", "raise ValueError('bad luck')\n", "", "ValueError: bad luck");
    row("exit status", "cpp", "int main() { return 3; }\n", "", "exited with 3");
}

void TestOriginalServer::programs_run_there()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, output);
    QFETCH(QString, error);
    Story story(*connectTo(m_server), request(language, program, "2 3\n"));
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, error.isEmpty() ? Verdict::Ok : Verdict::RuntimeError);
    QVERIFY2(story.result->error.contains(error), qPrintable(story.result->error));
    QCOMPARE(story.result->error.isEmpty(), error.isEmpty());
    QCOMPARE(story.result->output, output);
    QCOMPARE(story.output, output);
    QVERIFY(!story.result->jobId.isEmpty());
    QVERIFY(story.notices.value(0).contains(u"no live output"));

    const Outcome outcome = runOn(m_server.url(), {u"--language"_s, language}, program, "2 3\n");
    QCOMPARE(outcome.output, output);
    QVERIFY2(outcome.status == (error.isEmpty() ? 0 : 1), outcome.errorOutput.constData());
    QVERIFY2(outcome.errorOutput.contains(error.toUtf8()), outcome.errorOutput.constData());
}

void TestOriginalServer::rate_limit_says_when_to_try_again()
{
    const OriginalServer limited({{u"RATE_LIMIT"_s, u"2"_s}, {u"RUNNER"_s, u"echo"_s}});
    const auto runner = connectTo(limited);
    for (int i = 0; i < 2; ++i) {
        Story within(*runner, pythonRequest("pass", "given"));
        QTRY_TRUE(within.result);
        QCOMPARE(within.result->verdict, Verdict::Ok);
        QVERIFY(within.output.endsWith("|given"));
    }
    Story over(*runner, pythonRequest("pass"));
    QTRY_TRUE(over.result);
    QCOMPARE(over.result->verdict, Verdict::InternalError);
    QVERIFY(over.result->unreachable);
    QVERIFY(over.result->retryAfter > 0 && over.result->retryAfter <= 60);
    const Outcome outcome = runOn(limited.url(), {u"--json"_s}, "pass");
    QCOMPARE(outcome.status, 69);
    QVERIFY(QJsonDocument::fromJson(outcome.output).object().value(u"retryAfter"_s).toInt() > 0);
}

void TestOriginalServer::server_stopped_in_the_middle_is_told()
{
    OriginalServer server;
    const auto runner = connectTo(server);
    Story story(*runner, pythonRequest(slowProgram));
    QTRY_TRUE(!story.notices.isEmpty());
    QVERIFY(server.waitForJob(u"python-jobs"_s));
    server.kill();
    QTRY_TRUE(story.result);
    QCOMPARE(story.result->verdict, Verdict::InternalError);
    QVERIFY(story.result->unreachable);
    QVERIFY2(story.result->error.contains(QUrl(server.url()).authority()), qPrintable(story.result->error));
    // Not that no server answers, though by now none does.
    QVERIFY2(story.result->error.contains(u"may have run there"), qPrintable(story.result->error));
    QVERIFY(story.output.isEmpty());
    QCOMPARE(runOn(server.url(), {}, "pass").status, 69);
}

void TestOriginalServer::server_of_before_runs_again_at_the_same_place()
{
    OriginalServer server({{u"RUNNER"_s, u"echo"_s}});
    const auto runner = connectTo(server);
    Story first(*runner, pythonRequest("pass", "one"));
    QTRY_TRUE(first.result);
    server.kill();
    Story away(*runner, pythonRequest("pass", "two"));
    QTRY_TRUE(away.result);
    QVERIFY(away.result->unreachable);
    server.start();
    Story again(*runner, pythonRequest("pass", "three"));
    QTRY_TRUE(again.result);
    QVERIFY2(again.result->verdict == Verdict::Ok, qPrintable(again.result->error));
    QVERIFY(again.output.endsWith("|three"));
}

QTEST_GUILESS_MAIN(TestOriginalServer)
#include "tst_originalserver.moc"
