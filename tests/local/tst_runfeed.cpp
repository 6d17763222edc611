// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/runfeed.h"

#include <QTest>

using namespace codewar;

class TestRunFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFollowsTheResult();
    void whatHasBegunEndsByItself();
};

void TestRunFeed::nothingFollowsTheResult()
{
    RunFeed feed([] {});
    feed.stageBegan(Stage::Prepare);
    feed.finishUnlessBegun({});
    // What was under way goes on without the person.
    feed.stageBegan(Stage::Run);
    feed.outputArrived(Run::Channel::Stdout, "late");
    feed.finish({});
    QVERIFY(std::holds_alternative<Stage>(*feed.next(false)));
    QVERIFY(std::holds_alternative<RunResult>(*feed.next(false)));
    QVERIFY(!feed.next(false));
}

void TestRunFeed::whatHasBegunEndsByItself()
{
    RunFeed feed([] {});
    feed.stageBegan(Stage::Run);
    feed.finishUnlessBegun({});
    feed.outputArrived(Run::Channel::Stdout, "its own");
    QVERIFY(std::holds_alternative<Stage>(*feed.next(false)));
    QVERIFY(std::holds_alternative<RunFeed::Output>(*feed.next(false)));
    QVERIFY(!feed.next(false));
}

QTEST_GUILESS_MAIN(TestRunFeed)
#include "tst_runfeed.moc"
