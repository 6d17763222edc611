// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/fairqueue.h"

#include <QTest>

using codewar::server::FairQueue;

class TestFairQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsTakeTurns();
    void saysHowManyComeBefore();
    void whatIsRemovedHasNoTurn();

private:
    static QList<int> drained(FairQueue<int> &queue)
    {
        QList<int> items;
        while (const std::optional<int> item = queue.next())
            items << *item;
        return items;
    }
};

void TestFairQueue::clientsTakeTurns()
{
    FairQueue<int> queue;
    for (int i : {1, 2, 3, 4})
        queue.add("flood", i);
    queue.add("a", 10);
    queue.add("b", 20);
    queue.add("a", 11);
    QCOMPARE(queue.size(), std::size_t(7));
    QCOMPARE(drained(queue), QList<int>({1, 10, 20, 2, 11, 3, 4}));
    QCOMPARE(queue.size(), std::size_t(0));
}

void TestFairQueue::saysHowManyComeBefore()
{
    FairQueue<int> queue;
    QCOMPARE(queue.add("flood", 1), std::size_t(0));
    QCOMPARE(queue.add("flood", 2), std::size_t(1));
    QCOMPARE(queue.add("flood", 3), std::size_t(2));
    QCOMPARE(queue.add("a", 10), std::size_t(1)); // behind one of the flood's
    QCOMPARE(queue.lineOf("flood"), std::deque({1, 2, 3}));
    QVERIFY(queue.lineOf("b").empty());
}

void TestFairQueue::whatIsRemovedHasNoTurn()
{
    FairQueue<int> queue;
    for (int i : {1, 2})
        queue.add("a", i);
    queue.add("b", 20);
    QVERIFY(queue.remove("a", 1));
    QVERIFY(!queue.remove("a", 1));
    QVERIFY(queue.remove("b", 20));
    QVERIFY(!queue.remove("c", 1));
    queue.add("b", 21);
    QCOMPARE(drained(queue), QList<int>({2, 21}));
}

QTEST_GUILESS_MAIN(TestFairQueue)
#include "tst_fairqueue.moc"
