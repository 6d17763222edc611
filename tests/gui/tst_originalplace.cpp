// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pictures.h"
#include "tests/gui/serverwindow.h"
#include "tests/remote/originalserver.h"
#include "tests/support/patience.h"
#include "tests/support/privatefolders.h"

#include <QLabel>
#include <QPushButton>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

/// The window on a real original server: Express and BullMQ, each job a container of our images.
class TestOriginalPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs_run_there();
    void rate_limit_counts_down_and_runs_again();
    void server_stopped_in_the_middle_is_told();

private:
    PrivateFolders m_folders;
};

void TestOriginalPlace::programs_run_there()
{
    const OriginalServer server;
    const ServerWindow test(server.url());
    test.run(u"print('from', 'Python')\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"OK"_s, timeoutMs);
    QTRY_TRUE(test.output().contains(u"from Python"_s));
    test.run(u"raise ValueError('bad luck')\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"Runtime error"_s, timeoutMs);
    QTRY_TRUE(test.output().contains(u"ValueError: bad luck"_s));

    test.choose(u"cpp"_s);
    test.run(u"#include <iostream>\nint main() { std::cout << \"from C++\\n\"; }\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"OK"_s, timeoutMs);
    QTRY_TRUE(test.output().contains(u"from C++"_s));
    test.run(u"int main() { int x = }\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"Runtime error"_s, timeoutMs);
    QTRY_TRUE(test.output().contains(u"expected primary-expression"_s));
    savePicture(*test.window, u"original-compile-error"_s);
}

void TestOriginalPlace::rate_limit_counts_down_and_runs_again()
{
    const OriginalServer server(
        {{u"RATE_LIMIT"_s, u"1"_s}, {u"RATE_WINDOW_MS"_s, u"10000"_s}, {u"RUNNER"_s, u"echo"_s}});
    const ServerWindow test(server.url());
    test.run(u"first\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"OK"_s, timeoutMs);
    // On a slow machine the window may have passed by then.
    auto *again = test.find<QPushButton>("runAgain");
    for (int i = 0; i < 10 && !again->isVisible(); ++i) {
        test.run(u"second\n"_s);
        QTRY_TRUE(again->isVisible() || test.verdict() == u"OK"_s);
    }
    QVERIFY(again->isVisible());
    QVERIFY2(test.notice().contains(u"again"_s), qPrintable(test.notice()));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(test.verdict(), u"OK"_s, timeoutMs);
    QTRY_TRUE(test.output().contains(u"python|"_s));
    QVERIFY(!again->isVisible());
}

void TestOriginalPlace::server_stopped_in_the_middle_is_told()
{
    OriginalServer server;
    const ServerWindow test(server.url());
    test.run(u"import time\nfor n in range(50):\n    time.sleep(0.1)\nprint('late')\n"_s);
    QVERIFY(server.waitForJob(u"python-jobs"_s));
    server.kill();
    const auto *run = test.find<QAction>("runAction");
    QTRY_TRUE(run->isEnabled());
    QVERIFY(test.verdict() != u"OK"_s);
    QTRY_TRUE((test.output() + test.notice()).contains(u"127.0.0.1"_s));
    savePicture(*test.window, u"original-stopped"_s);
    QVERIFY(test.find<CodeEditor>("codeEditor")->text().contains(u"time.sleep"_s));
}

QTEST_MAIN(TestOriginalPlace)
#include "tst_originalplace.moc"
