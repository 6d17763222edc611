// SPDX-License-Identifier: GPL-3.0-or-later
// Whose sandboxes the pool gives to whom.
#include "runner/sandbox/sandboxpool.h"
#include "tests/sandbox/fakesandbox.h"

#include <QTest>

#include <future>
#include <latch>
#include <thread>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ada = "key ada";
const QByteArray bo = "key bo";
const QByteArray nobody;

QString numberOf(const SandboxPool::Lease &lease)
{
    return lease.session->identity().fingerprint;
}

/// Enters who has it now, and says whether somebody was there who must not have been.
bool meetsAStranger(const SandboxPool::Lease &lease, const QByteArray &whom)
{
    QByteArrayList &guests = static_cast<FakeSession &>(*lease.session).guests;
    const bool strange = !guests.isEmpty() && (whom.isEmpty() || guests.count(whom) != guests.size());
    guests << whom;
    return strange;
}

SandboxPoolOptions sized(int size)
{
    SandboxPoolOptions options;
    options.size = size;
    return options;
}

/// Keeps a sandbox from being emptied until it is let go.
class HeldEmptying
{
public:
    explicit HeldEmptying(FakeSandbox &sandbox)
    {
        sandbox.counts.settling = [this] {
            m_started.count_down();
            m_letGo.get_future().wait();
        };
    }
    void waitForStart() { m_started.wait(); }
    void letGo() { m_letGo.set_value(); }

private:
    std::latch m_started{1};
    std::promise<void> m_letGo;
};

} // namespace

class TestSandboxOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMeetsWhom_data();
    void whoMeetsWhom();
    void whatMayNotServeAgainIsNotGivenToItsOwner_data();
    void whatMayNotServeAgainIsNotGivenToItsOwner();
    void whatWasNotUsedIsStillFresh();
    void whatWasGivenBackUnusedStaysItsOwners();
    void anUnusedOneTakesThePlaceOfAnOrder();
    void itsOwnGoesBeforeAPreferredFreshOne();
    void aPreferredOneOfItsOwnGoesFirst();
    void anothersIsNotEvenShownToThePreference();
    void anOwnerWaitsForItsOwnAndNobodyElseDoes();
    void anOwnerWhoWaitedInVainGetsAnother();
    void freshOnesAreReplacedWhenAnOwnerTakesThem();
    void nobodyTakesThemWithoutThat();
    void eachOwnerHasAtMostSoManyReady();
    void ownersMakeRoomBeforeFreshOnes();
    void aDeadOneIsNotGivenToItsOwner();
    void whoIsAwayForLongIsForgotten();
    void manyWhoComeOnceAreForgotten();
    void renewingReplacesThoseOfAll();
    void manyAtOnceMeetNoStranger_data();
    void manyAtOnceMeetNoStranger();

private:
    SandboxPool::Lease take(SandboxPool &pool, const QByteArray &owner,
                            const SandboxPool::Preference &preferred = {})
    {
        Result<SandboxPool::Lease> lease = pool.take(m_language, owner, preferred);
        [&] { QVERIFY(lease); }();
        return std::move(*lease);
    }
    /// The number of the sandbox in which a task of that owner ran.
    QString run(SandboxPool &pool, const QByteArray &owner)
    {
        SandboxPool::Lease lease = take(pool, owner);
        const QString number = numberOf(lease);
        pool.giveBack(m_language, std::move(lease), true);
        return number;
    }
    int ready(const SandboxPool &pool) const { return pool.numbers().value(0).ready; }
    /// With so many made ahead, and nothing left to be made.
    std::unique_ptr<SandboxPool> prepared(FakeSandbox &sandbox, const SandboxPoolOptions &options)
    {
        auto pool = std::make_unique<SandboxPool>(sandbox, options);
        for (int i = 0; i < options.size; ++i)
            pool->prepare(m_language);
        [&] { QTRY_COMPARE(ready(*pool), options.size); }();
        return pool;
    }

    const Language m_language = language(u"python"_s);
};

void TestSandboxOwners::whoMeetsWhom_data()
{
    QTest::addColumn<QStringList>("runs"); ///< LANGUAGE OWNER
    QTest::addColumn<bool>("soleOwner");
    QTest::addColumn<int>("maxUses");
    QTest::addColumn<QList<int>>("after"); ///< which earlier run was in the same sandbox last; -1: none
    const auto row = [](const char *name, const QStringList &runs, const QList<int> &after,
                        bool soleOwner = false,
                        int maxUses = 200) { QTest::newRow(name) << runs << soleOwner << maxUses << after; };
    row("one owner", {u"c ada"_s, u"c ada"_s, u"c ada"_s}, {-1, 0, 1});
    row("two in turns", {u"c ada"_s, u"c bo"_s, u"c ada"_s, u"c bo"_s}, {-1, -1, 0, 1});
    row("nobody", {u"c"_s, u"c"_s, u"c"_s}, {-1, -1, -1});
    row("nobody beside an owner", {u"c"_s, u"c ada"_s, u"c"_s, u"c ada"_s}, {-1, -1, -1, 1});
    row("names alike", {u"c key 1"_s, u"c key 10"_s, u"c key"_s, u"c KEY 1"_s, u"c key 1"_s},
        {-1, -1, -1, -1, 0});
    row("languages", {u"c ada"_s, u"cpp ada"_s, u"c bo"_s, u"cpp ada"_s, u"c ada"_s}, {-1, -1, -1, 1, 0});
    row("an owner named like a language", {u"c cpp"_s, u"cpp c"_s, u"c cpp"_s}, {-1, -1, 0});
    row("one use", {u"c ada"_s, u"c ada"_s, u"c bo"_s}, {-1, -1, -1}, false, 1);
    row("two uses", {u"c ada"_s, u"c ada"_s, u"c ada"_s, u"c ada"_s}, {-1, 0, -1, 2}, false, 2);
    row("one person", {u"c"_s, u"c"_s}, {-1, 0}, true);
    row("one person and an owner", {u"c"_s, u"c ada"_s, u"c"_s, u"c ada"_s}, {-1, -1, 0, 1}, true);
}

void TestSandboxOwners::whoMeetsWhom()
{
    QFETCH(QStringList, runs);
    QFETCH(bool, soleOwner);
    QFETCH(int, maxUses);
    QFETCH(QList<int>, after);
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.soleOwner = soleOwner;
    options.maxUses = maxUses;
    SandboxPool pool(sandbox, options);
    QStringList numbers;
    for (int i = 0; i < runs.size(); ++i) {
        const Language wanted = language(runs[i].section(u' ', 0, 0));
        Result<SandboxPool::Lease> lease = pool.take(wanted, runs[i].section(u' ', 1).toUtf8());
        QVERIFY(lease);
        QCOMPARE(lease->session->identity().toolchain, wanted.id);
        QVERIFY2(numbers.lastIndexOf(numberOf(*lease)) == after[i], qPrintable(runs[i]));
        numbers << numberOf(*lease);
        pool.giveBack(wanted, std::move(*lease), true);
    }
}

void TestSandboxOwners::whatMayNotServeAgainIsNotGivenToItsOwner_data()
{
    QTest::addColumn<bool>("reusable");
    QTest::addColumn<bool>("clean");
    QTest::newRow("it hit a limit") << false << true;
    QTest::newRow("it is not proven empty") << true << false;
}

void TestSandboxOwners::whatMayNotServeAgainIsNotGivenToItsOwner()
{
    QFETCH(bool, reusable);
    QFETCH(bool, clean);
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    SandboxPool::Lease lease = take(pool, ada);
    const QString number = numberOf(lease);
    sandbox.counts.clean = clean;
    pool.giveBack(m_language, std::move(lease), reusable);
    QVERIFY(numberOf(take(pool, ada)) != number);
    QTRY_COMPARE(sandbox.counts.closed.load(), 1 + 1);
}

void TestSandboxOwners::whatWasNotUsedIsStillFresh()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(1));
    pool->giveBackUnused(m_language, take(*pool, ada));
    const SandboxPool::Lease lease = take(*pool, bo);
    QVERIFY(!meetsAStranger(lease, bo));
    QCOMPARE(lease.owner, bo);
}

void TestSandboxOwners::whatWasGivenBackUnusedStaysItsOwners()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    const QString number = run(pool, ada);
    SandboxPool::Lease again = take(pool, ada);
    QCOMPARE(numberOf(again), number);
    pool.giveBackUnused(m_language, std::move(again));
    QVERIFY(run(pool, bo) != number);
    QVERIFY(run(pool, nobody) != number);
    QCOMPARE(run(pool, ada), number);
}

void TestSandboxOwners::anUnusedOneTakesThePlaceOfAnOrder()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(1));
    SandboxPool::Lease running = take(*pool, ada); // so that nothing is made
    SandboxPool::Lease cancelled = take(*pool, bo);
    pool->giveBackUnused(m_language, std::move(cancelled));
    QCOMPARE(pool->numbers().first().ready, 1);
    QCOMPARE(pool->numbers().first().coming, 0);
}

void TestSandboxOwners::itsOwnGoesBeforeAPreferredFreshOne()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(2));
    const QString own = run(*pool, ada);
    QTRY_COMPARE(ready(*pool), 3);
    const auto isAnother = [&own](const SandboxSession &session) {
        return session.identity().fingerprint != own;
    };
    QCOMPARE(numberOf(take(*pool, ada, isAnother)), own);
}

void TestSandboxOwners::aPreferredOneOfItsOwnGoesFirst()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, sized(2));
    SandboxPool::Lease first = take(pool, ada);
    SandboxPool::Lease second = take(pool, ada);
    const QString wanted = numberOf(second);
    pool.giveBack(m_language, std::move(first), true);
    pool.giveBack(m_language, std::move(second), true);
    const auto isWanted = [&wanted](const SandboxSession &session) {
        return session.identity().fingerprint == wanted;
    };
    QCOMPARE(numberOf(take(pool, ada, isWanted)), wanted);
}

void TestSandboxOwners::anothersIsNotEvenShownToThePreference()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    const QString number = run(pool, ada);
    bool shown = false;
    const auto wantsAdas = [&](const SandboxSession &session) {
        shown = shown || session.identity().fingerprint == number;
        return session.identity().fingerprint == number;
    };
    QVERIFY(numberOf(take(pool, bo, wantsAdas)) != number);
    QVERIFY(numberOf(take(pool, nobody, wantsAdas)) != number);
    QVERIFY(!shown);
}

void TestSandboxOwners::anOwnerWaitsForItsOwnAndNobodyElseDoes()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(2));
    HeldEmptying emptying(sandbox);
    SandboxPool::Lease lease = take(*pool, ada);
    const QString number = numberOf(lease);
    const std::jthread back([&] { pool->giveBack(m_language, std::move(lease), true); });
    emptying.waitForStart();
    // These return although it is not empty yet.
    const SandboxPool::Lease bos = take(*pool, bo);
    const SandboxPool::Lease nobodys = take(*pool, nobody);
    std::future<QString> adas = std::async(std::launch::async, [&] { return numberOf(take(*pool, ada)); });
    emptying.letGo();
    QCOMPARE(adas.get(), number);
}

void TestSandboxOwners::anOwnerWhoWaitedInVainGetsAnother()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(2));
    HeldEmptying emptying(sandbox);
    sandbox.counts.clean = false;
    SandboxPool::Lease lease = take(*pool, ada);
    const QString number = numberOf(lease);
    const std::jthread back([&] { pool->giveBack(m_language, std::move(lease), true); });
    emptying.waitForStart();
    std::future<QString> adas = std::async(std::launch::async, [&] { return numberOf(take(*pool, ada)); });
    emptying.letGo();
    QVERIFY(adas.get() != number);
}

void TestSandboxOwners::freshOnesAreReplacedWhenAnOwnerTakesThem()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(1));
    run(*pool, ada);
    QTRY_COMPARE(ready(*pool), 2);
    // From its own shelf it takes none.
    run(*pool, ada);
    QCOMPARE(ready(*pool), 2);
    QCOMPARE(sandbox.counts.opened.load(), 2);
    run(*pool, bo);
    QTRY_COMPARE(ready(*pool), 3);
    QCOMPARE(sandbox.counts.opened.load(), 3);
}

void TestSandboxOwners::nobodyTakesThemWithoutThat()
{
    FakeSandbox sandbox;
    const auto pool = prepared(sandbox, sized(1));
    SandboxPool::Lease lease = take(*pool, nobody);
    QCOMPARE(pool->numbers().first().coming, 0);
    pool->giveBack(m_language, std::move(lease), true);
    QTRY_COMPARE(ready(*pool), 1);
    QCOMPARE(sandbox.counts.opened.load(), 2);
    QTRY_COMPARE(sandbox.counts.closed.load(), 1);
}

void TestSandboxOwners::eachOwnerHasAtMostSoManyReady()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, sized(2));
    for (const QByteArray &owner : {ada, bo}) {
        std::vector<SandboxPool::Lease> leases;
        for (int i = 0; i < 3; ++i)
            leases.push_back(take(pool, owner));
        for (SandboxPool::Lease &lease : leases)
            pool.giveBack(m_language, std::move(lease), true);
    }
    QTRY_COMPARE(sandbox.counts.closed.load(), 2);
    QTRY_COMPARE(ready(pool), 2 + 2 + 2);
}

void TestSandboxOwners::ownersMakeRoomBeforeFreshOnes()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.maxIdleBytes = 2500;
    SandboxPool pool(sandbox, options);
    const QString adas = run(pool, ada);
    QTRY_COMPARE(ready(pool), 2);
    const QString bos = run(pool, bo);
    QTRY_COMPARE(sandbox.counts.closed.load(), 1);
    QTRY_COMPARE(ready(pool), 2);
    QCOMPARE(run(pool, bo), bos);
    QVERIFY(run(pool, ada) != adas);
}

void TestSandboxOwners::aDeadOneIsNotGivenToItsOwner()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.tendInterval = 1h;
    SandboxPool pool(sandbox, options);
    const QString number = run(pool, ada);
    QTRY_COMPARE(ready(pool), 2);
    sandbox.counts.diesNext = true;
    QVERIFY(run(pool, ada) != number);
}

void TestSandboxOwners::whoIsAwayForLongIsForgotten()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.tendInterval = 5ms;
    options.idleTimeout = 20ms;
    SandboxPool pool(sandbox, options);
    for (const QByteArray &owner : {ada, bo})
        run(pool, owner);
    QTRY_COMPARE(ready(pool), 0);
    QTRY_COMPARE(sandbox.counts.closed.load(), sandbox.counts.opened.load());
    QTRY_COMPARE(pool.shelves(), std::size_t(1));
}

void TestSandboxOwners::manyWhoComeOnceAreForgotten()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.maxIdleBytes = 5000;
    SandboxPool pool(sandbox, options);
    for (int i = 0; i < 500; ++i)
        run(pool, "key " + QByteArray::number(i));
    QTRY_COMPARE(ready(pool), 5);
    QTRY_COMPARE(pool.shelves(), std::size_t(5));
    QTRY_COMPARE(sandbox.counts.closed.load(), sandbox.counts.opened.load() - 5);
}

void TestSandboxOwners::renewingReplacesThoseOfAll()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    const QStringList before{run(pool, ada), run(pool, bo)};
    QTRY_COMPARE(ready(pool), 3);
    pool.renew(m_language);
    QTRY_COMPARE(sandbox.counts.closed.load(), 3);
    QVERIFY(!before.contains(run(pool, ada)));
    QVERIFY(!before.contains(run(pool, bo)));
}

void TestSandboxOwners::manyAtOnceMeetNoStranger_data()
{
    QTest::addColumn<qint64>("maxIdleBytes");
    QTest::addColumn<int>("maxUses");
    QTest::newRow("room for all") << (1LL << 20) << 200;
    QTest::newRow("room for few") << 3000LL << 200;
    QTest::newRow("few uses") << (1LL << 20) << 3;
}

/// Each thread is whoever comes next, and does whatever can be done with a sandbox.
void TestSandboxOwners::manyAtOnceMeetNoStranger()
{
    QFETCH(qint64, maxIdleBytes);
    QFETCH(int, maxUses);
    const int rounds = qEnvironmentVariableIsSet("CODEWAR_SOAK") ? 20'000 : 1'000;
    constexpr int threads = 6;
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.size = 2;
    options.maxUses = maxUses;
    options.maxIdleBytes = maxIdleBytes;
    options.tendInterval = 1ms;
    options.idleTimeout = 5ms;
    std::atomic<int> strangers = 0;
    std::atomic<int> metAgain = 0;
    {
        SandboxPool pool(sandbox, options);
        std::vector<std::jthread> crowd;
        for (int thread = 0; thread < threads; ++thread) {
            crowd.emplace_back([&, thread] {
                for (int i = 0; i < rounds; ++i) {
                    const int dice = i * threads + thread;
                    const QByteArray owner = dice % 5 == 0 ? nobody : "key " + QByteArray::number(dice % 7);
                    const Language wanted = language(dice % 3 == 0 ? u"c"_s : u"python"_s);
                    Result<SandboxPool::Lease> lease = pool.take(wanted, owner);
                    if (!lease)
                        continue;
                    if (dice % 11 == 0) {
                        pool.giveBackUnused(wanted, std::move(*lease));
                        continue;
                    }
                    strangers += meetsAStranger(*lease, owner) ? 1 : 0;
                    metAgain += lease->uses > 0 ? 1 : 0;
                    if (dice % 97 == 0)
                        pool.renew(wanted);
                    pool.giveBack(wanted, std::move(*lease), dice % 13 != 0);
                }
            });
        }
        crowd.clear();
        for (const SandboxNumbers &numbers : pool.numbers())
            QCOMPARE(numbers.busy, 0);
    }
    QCOMPARE(strangers.load(), 0);
    QVERIFY(metAgain > 0);
    QCOMPARE(sandbox.counts.closed.load(), sandbox.counts.opened.load());
}

QTEST_APPLESS_MAIN(TestSandboxOwners)
#include "tst_sandboxowners.moc"
