// SPDX-License-Identifier: GPL-3.0-or-later
// What the pool promises where all tasks are one person's; tst_sandboxowners has the others.
#include "runner/sandbox/sandboxpool.h"
#include "tests/sandbox/fakesandbox.h"

#include <QTest>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

SandboxPoolOptions ofOnePerson()
{
    SandboxPoolOptions options;
    options.soleOwner = true;
    return options;
}

} // namespace

class TestSandboxPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanSandboxIsUsedAgain();
    void aDirtyOneIsThrownAwayAndReplaced();
    void oneThatMayNotBeReusedIsNotEvenAsked();
    void aDeadOneIsNoticedBeforeItIsHandedOut();
    void deadAndOldOnesAreFoundWhileNobodyAsks_data();
    void deadAndOldOnesAreFoundWhileNobodyAsks();
    void nothingIsMadeWhileATaskRuns();
    void whatIsWaitedForIsMadeAllTheSame();
    void aPreferredOneGoesFirst_data();
    void aPreferredOneGoesFirst();
    void idleMemoryIsBounded();
    void aWornOutOneIsReplaced();
    void languagesDoNotShare();
    void preparingMakesOneAhead();
    void aColdPoolKeepsNothing();
    void renewingReplacesWhatIsReady();
    void failureToOpenIsPassedOn();
    void theEndClosesEverything();

private:
    SandboxPool::Lease take(SandboxPool &pool, const Language &of);
};

SandboxPool::Lease TestSandboxPool::take(SandboxPool &pool, const Language &of)
{
    Result<SandboxPool::Lease> lease = pool.take(of, {});
    [&] { QVERIFY(lease); }();
    return std::move(*lease);
}

void TestSandboxPool::aCleanSandboxIsUsedAgain()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    for (int i = 0; i < 5; ++i)
        pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QCOMPARE(sandbox.counts.opened, 1);
    QCOMPARE(sandbox.counts.warmed, 5);
}

void TestSandboxPool::aDirtyOneIsThrownAwayAndReplaced()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    sandbox.counts.clean = false;
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::oneThatMayNotBeReusedIsNotEvenAsked()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), false);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::aDeadOneIsNoticedBeforeItIsHandedOut()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    sandbox.counts.alive = false;
    const SandboxPool::Lease lease = take(pool, language(u"a"_s));
    QCOMPARE(sandbox.counts.opened, 2);
    QTRY_COMPARE(sandbox.counts.closed, 1);
}

void TestSandboxPool::deadAndOldOnesAreFoundWhileNobodyAsks_data()
{
    QTest::addColumn<bool>("dead");
    QTest::addColumn<int>("replacements");
    QTest::newRow("dead: replaced") << true << 1;
    QTest::newRow("unused for long: not replaced") << false << 0;
}

void TestSandboxPool::deadAndOldOnesAreFoundWhileNobodyAsks()
{
    QFETCH(bool, dead);
    QFETCH(int, replacements);
    FakeSandbox sandbox;
    SandboxPoolOptions options = ofOnePerson();
    options.tendInterval = std::chrono::milliseconds(5);
    if (!dead)
        options.idleTimeout = std::chrono::milliseconds(20);
    SandboxPool pool(sandbox, options);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    sandbox.counts.diesNext = dead;
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 1 + replacements);
}

void TestSandboxPool::nothingIsMadeWhileATaskRuns()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    SandboxPool::Lease running = take(pool, language(u"a"_s));
    pool.prepare(language(u"b"_s));
    pool.giveBack(language(u"c"_s), take(pool, language(u"c"_s)), false);
    QTRY_COMPARE(sandbox.counts.closed, 1); // so the pool's thread has been at work
    QCOMPARE(sandbox.counts.opened, 2);
    pool.giveBack(language(u"a"_s), std::move(running), true);
    QTRY_COMPARE(sandbox.counts.opened, 4);
}

void TestSandboxPool::whatIsWaitedForIsMadeAllTheSame()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    const SandboxPool::Lease running = take(pool, language(u"a"_s));
    pool.prepare(language(u"b"_s));
    const SandboxPool::Lease other = take(pool, language(u"b"_s));
    QCOMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::aPreferredOneGoesFirst_data()
{
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("taken");
    QTest::newRow("the second") << u"2"_s << u"2"_s;
    QTest::newRow("none is") << u"9"_s << u"1"_s;
}

void TestSandboxPool::aPreferredOneGoesFirst()
{
    QFETCH(QString, preferred);
    QFETCH(QString, taken);
    FakeSandbox sandbox;
    SandboxPoolOptions options = ofOnePerson();
    options.size = 3;
    SandboxPool pool(sandbox, options);
    std::vector<SandboxPool::Lease> leases;
    for (int i = 0; i < 3; ++i)
        leases.push_back(take(pool, language(u"a"_s)));
    for (SandboxPool::Lease &lease : leases)
        pool.giveBack(language(u"a"_s), std::move(lease), true);
    const Result<SandboxPool::Lease> lease =
        pool.take(language(u"a"_s), {}, [&preferred](const SandboxSession &session) {
            return session.identity().fingerprint == preferred;
        });
    QVERIFY(lease);
    QCOMPARE(lease->session->identity().fingerprint, taken);
}

void TestSandboxPool::idleMemoryIsBounded()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options = ofOnePerson();
    options.maxIdleBytes = 2500;
    SandboxPool pool(sandbox, options);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        pool.giveBack(language(id), take(pool, language(id)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    const SandboxPool::Lease newest = take(pool, language(u"c"_s));
    const SandboxPool::Lease second = take(pool, language(u"b"_s));
    QCOMPARE(sandbox.counts.opened, 3);
    const SandboxPool::Lease evicted = take(pool, language(u"a"_s));
    QCOMPARE(sandbox.counts.opened, 4);
}

void TestSandboxPool::aWornOutOneIsReplaced()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options = ofOnePerson();
    options.maxUses = 2;
    SandboxPool pool(sandbox, options);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
}

void TestSandboxPool::languagesDoNotShare()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    const SandboxPool::Lease other = take(pool, language(u"b"_s));
    QCOMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::preparingMakesOneAhead()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    pool.prepare(language(u"a"_s));
    const SandboxPool::Lease lease = take(pool, language(u"a"_s));
    QCOMPARE(sandbox.counts.opened, 1);
    QCOMPARE(sandbox.counts.warmed, 1);
}

void TestSandboxPool::aColdPoolKeepsNothing()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options = ofOnePerson();
    options.size = 0;
    SandboxPool pool(sandbox, options);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QCOMPARE(sandbox.counts.opened, 1);
}

void TestSandboxPool::renewingReplacesWhatIsReady()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    pool.renew(language(u"a"_s));
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::failureToOpenIsPassedOn()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, ofOnePerson());
    sandbox.counts.works = false;
    pool.prepare(language(u"a"_s));
    const Result<SandboxPool::Lease> lease = pool.take(language(u"a"_s), {});
    QVERIFY(!lease);
    QCOMPARE(lease.error().message, u"no sandbox"_s);
}

void TestSandboxPool::theEndClosesEverything()
{
    FakeSandbox sandbox;
    {
        SandboxPool pool(sandbox, ofOnePerson());
        pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
        pool.giveBack(language(u"b"_s), take(pool, language(u"b"_s)), false);
        pool.prepare(language(u"c"_s));
    }
    QCOMPARE(sandbox.counts.closed.load(), sandbox.counts.opened.load());
}

QTEST_APPLESS_MAIN(TestSandboxPool)
#include "tst_sandboxpool.moc"
