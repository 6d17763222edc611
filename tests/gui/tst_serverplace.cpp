// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverkinds.h"
#include "tests/gui/pictures.h"
#include "tests/gui/serverwindow.h"
#include "tests/remote/scriptedhttp.h"
#include "tests/remote/serveprocess.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

#include <optional>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

/// The window on a real server.
class TestServerPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void program_runs_there_as_it_does_here();
    void key_is_wanted_and_comes_from_the_keyring();
    void lost_server_is_told_and_stop_ends_the_waiting();
    void rate_limit_counts_down_and_runs_again();
    void connection_is_tried();
    void run_that_begins_again_starts_an_empty_output();
    void notice_of_a_run_ends_with_it();

private:
    PrivateFolders m_folders;
};

void TestServerPlace::program_runs_there_as_it_does_here()
{
    const ServeProcess server;
    const ServerWindow test(server.url());
    QTRY_TRUE(test.find<QComboBox>("languagePicker")->currentText().contains(u"Python 3"_s));
    test.run(u"print('name?', flush=True)\nprint('hello', input())\n"_s);
    QTRY_TRUE(test.output().contains(u"name?"_s));
    QVERIFY(test.find<QAction>("stopAction")->isEnabled());
    auto *line = test.find<QLineEdit>("promptLine");
    QTRY_TRUE(line->isEnabled());
    line->setFocus();
    QTest::keyClicks(line, u"Ada"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"OK"_s, timeoutMs);
    QTRY_TRUE(test.output().contains(u"hello Ada"_s));

    test.run(u"print('on', flush=True)\nwhile True: pass\n"_s);
    QTRY_TRUE(test.output().contains(u"on\n"_s));
    test.find<QAction>("stopAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"Stopped"_s, timeoutMs);
}

void TestServerPlace::key_is_wanted_and_comes_from_the_keyring()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"keys.json"_s);
    QProcess create;
    create.start(QStringLiteral(CODEWAR_RUNNER),
                 {u"keys"_s, u"create"_s, u"--name"_s, u"Ada"_s, u"--api-keys"_s, file});
    QVERIFY(create.waitForFinished(timeoutMs));
    const QString key = QString::fromLatin1(create.readAllStandardOutput().trimmed());
    const ServeProcess server({u"--api-keys"_s, file});
    {
        const ServerWindow without(server.url());
        without.run(u"print(42)\n"_s);
        QTRY_TRUE(without.output().contains(u"wants an API key"_s));
        savePicture(*without.window, u"server-key-wanted"_s);
    }
    const ServerWindow with(server.url(), key);
    QTRY_COMPARE_WITH_TIMEOUT(with.keyring(), QStringList{key}, timeoutMs);
    QVERIFY(with.connectionsFile().contains("Our lab") && !with.connectionsFile().contains(key.toLatin1()));
    with.run(u"print(42)\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(with.verdict(), u"OK"_s, timeoutMs);
}

void TestServerPlace::lost_server_is_told_and_stop_ends_the_waiting()
{
    ServeProcess server;
    const ServerWindow test(server.url());
    test.run(u"print('on', flush=True)\nwhile True: pass\n"_s);
    QTRY_TRUE(test.output().contains(u"on\n"_s));
    server.kill();
    QTRY_TRUE(test.notice().contains(u"is lost"_s));
    QVERIFY(test.find<QWidget>("runNoticeBar")->isVisible());
    savePicture(*test.window, u"server-lost"_s);
    test.find<QAction>("stopAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"Stopped"_s, timeoutMs);
    QVERIFY(!test.find<QWidget>("runNoticeBar")->isVisible());
    QVERIFY(test.output().contains(u"on\n"_s));
}

void TestServerPlace::rate_limit_counts_down_and_runs_again()
{
    int asked = 0;
    const ScriptedHttp server(ScriptedHttp::original([&asked](QTcpSocket &socket, const ScriptedRequest &) {
        socket.write(++asked == 1 ? ScriptedHttp::response(429, "{}", "Retry-After: 2\r\n")
                                  : ScriptedHttp::response(200, R"({"output":"42\n","executionTime":0.1})"));
    }));
    const ServerWindow test(server.url());
    auto *again = test.find<QPushButton>("runAgain");
    test.run(u"print(42)\n"_s);
    QTRY_TRUE(again->isVisible());
    QVERIFY2(test.notice().contains(u"again"_s), qPrintable(test.notice()));
    savePicture(*test.window, u"server-countdown"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"OK"_s, timeoutMs);
    QCOMPARE(asked, 2);
    QTRY_TRUE(test.output().contains(u"42"_s));
    QVERIFY(!again->isVisible());
    QVERIFY(!test.find<QWidget>("runNoticeBar")->isVisible());
}

void TestServerPlace::connection_is_tried()
{
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    const std::shared_ptr<const ConnectionKind> kind = serverKinds(registry).front();
    QVERIFY(kind->problemOf({}));
    QVERIFY(kind->problemOf({{u"url"_s, u"redis://host"_s}}));
    const auto tried = [&](const QString &url) {
        const std::unique_ptr<ConnectionTest> test = kind->test({{u"url"_s, url}});
        std::optional<Result<QString>> answer;
        connect(test.get(), &ConnectionTest::finished, this,
                [&answer](const Result<QString> &given) { answer = given; });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, timeoutMs);
        return answer;
    };
    ServeProcess server;
    // The server finds out first what it has.
    QTRY_TRUE(tried(server.url()).value_or(QString()).value().contains(u"Python: Python 3"_s));
    server.kill();
    const auto bad = tried(server.url());
    QVERIFY(bad && !*bad);
    QVERIFY2(bad->error().message.contains(u"No server answers"_s), qPrintable(bad->error().message));
}

void TestServerPlace::run_that_begins_again_starts_an_empty_output()
{
    const TestWindow test([](FakeRun &run) {
        run.enter(Stage::Run);
        run.say(Run::Channel::Stdout, "void\n");
    });
    test.trigger("runAction");
    QTRY_TRUE(test.outputText().contains(u"void"_s));
    Q_EMIT test.fake->last->restarted();
    QTRY_TRUE(!test.outputText().contains(u"void"_s));
    test.fake->last->say(Run::Channel::Stdout, "true\n");
    QTRY_TRUE(test.outputText().contains(u"true"_s));
    test.fake->last->finish(okResult());
}

void TestServerPlace::notice_of_a_run_ends_with_it()
{
    const TestWindow test;
    const auto *bar = test.find<QWidget>("runNoticeBar");
    QVERIFY(!bar->isVisible());
    test.trigger("runAction");
    Q_EMIT test.fake->last->noticed(u"The server is away."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(test.find<QLabel>("runNoticeText")->text(), u"The server is away."_s);
    QVERIFY(!test.find<QPushButton>("runAgain")->isVisible());
    Q_EMIT test.fake->last->noticed({});
    QVERIFY(!bar->isVisible());
    Q_EMIT test.fake->last->noticed(u"The server is away."_s);
    test.fake->last->finish(okResult());
    QVERIFY(!bar->isVisible());

    test.trigger("runAction");
    RunResult early;
    early.error = u"Too early."_s;
    early.retryAfter = 600;
    test.fake->last->finish(early);
    QVERIFY(test.find<QPushButton>("runAgain")->isVisible());
    test.find<QPushButton>("runAgain")->click();
    QVERIFY(!test.find<QPushButton>("runAgain")->isEnabled());
    QVERIFY(test.find<QLabel>("runNoticeText")->text().contains(u"runs again"_s));
    QCOMPARE(test.fake->started, 2);
    // Whoever closes the message does not agree any more.
    test.find<QAbstractButton>("runNoticeClose")->click();
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestServerPlace)
#include "tst_serverplace.moc"
