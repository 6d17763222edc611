// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/sandboxpool.h"

#include <QTest>

#include <atomic>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    std::atomic<int> opened{0};
    std::atomic<int> closed{0};
    std::atomic<int> warmed{0};
    std::atomic<bool> clean{true};
    std::atomic<bool> alive{true};
    std::atomic<bool> works{true};
};

class FakeSession final : public SandboxSession
{
public:
    explicit FakeSession(Counts &counts) : m_counts(counts) { ++m_counts.opened; }
    ~FakeSession() override { ++m_counts.closed; }

    void warmUp(const Limits &) override { ++m_counts.warmed; }
    Result<TaskReport> run(const SandboxTask &, TaskObserver &, TaskControl &) override
    {
        return TaskReport();
    }
    bool settle() override { return m_counts.clean; }
    bool alive() override { return m_counts.alive; }
    QString limitsEnforcedBy() const override { return u"nothing"_s; }

private:
    Counts &m_counts;
};

class FakeSandbox final : public Sandbox
{
public:
    QString name() const override { return u"fake"_s; }
    SandboxStatus status() override { return {true, {}}; }
    Result<std::unique_ptr<SandboxSession>> open(const Language &) override
    {
        if (!counts.works)
            return Error{ErrorCode::Unavailable, u"no sandbox"_s, name()};
        return std::unique_ptr<SandboxSession>(std::make_unique<FakeSession>(counts));
    }
    Result<QString> toolchain(const Language &) override { return u"fake 1.0"_s; }
    QString fingerprint(const Language &) override { return {}; }

    Counts counts;
};

Language language(const QString &id)
{
    Language made;
    made.id = id;
    return made;
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
    Result<SandboxPool::Lease> lease = pool.take(of);
    [&] { QVERIFY(lease); }();
    return std::move(*lease);
}

void TestSandboxPool::aCleanSandboxIsUsedAgain()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    for (int i = 0; i < 5; ++i)
        pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QCOMPARE(sandbox.counts.opened, 1);
    QCOMPARE(sandbox.counts.warmed, 5);
}

void TestSandboxPool::aDirtyOneIsThrownAwayAndReplaced()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    sandbox.counts.clean = false;
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::oneThatMayNotBeReusedIsNotEvenAsked()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), false);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::aDeadOneIsNoticedBeforeItIsHandedOut()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    sandbox.counts.alive = false;
    const SandboxPool::Lease lease = take(pool, language(u"a"_s));
    QCOMPARE(sandbox.counts.opened, 2);
    QCOMPARE(sandbox.counts.closed, 1);
}

void TestSandboxPool::aWornOutOneIsReplaced()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.maxUses = 2;
    SandboxPool pool(sandbox, options);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
}

void TestSandboxPool::languagesDoNotShare()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    const SandboxPool::Lease other = take(pool, language(u"b"_s));
    QCOMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::preparingMakesOneAhead()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    pool.prepare(language(u"a"_s));
    const SandboxPool::Lease lease = take(pool, language(u"a"_s));
    QCOMPARE(sandbox.counts.opened, 1);
    QCOMPARE(sandbox.counts.warmed, 1);
}

void TestSandboxPool::aColdPoolKeepsNothing()
{
    FakeSandbox sandbox;
    SandboxPoolOptions options;
    options.size = 0;
    SandboxPool pool(sandbox, options);
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QCOMPARE(sandbox.counts.opened, 1);
}

void TestSandboxPool::renewingReplacesWhatIsReady()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
    pool.renew(language(u"a"_s));
    QTRY_COMPARE(sandbox.counts.closed, 1);
    QTRY_COMPARE(sandbox.counts.opened, 2);
}

void TestSandboxPool::failureToOpenIsPassedOn()
{
    FakeSandbox sandbox;
    SandboxPool pool(sandbox, {});
    sandbox.counts.works = false;
    pool.prepare(language(u"a"_s));
    const Result<SandboxPool::Lease> lease = pool.take(language(u"a"_s));
    QVERIFY(!lease);
    QCOMPARE(lease.error().message, u"no sandbox"_s);
}

void TestSandboxPool::theEndClosesEverything()
{
    FakeSandbox sandbox;
    {
        SandboxPool pool(sandbox, {});
        pool.giveBack(language(u"a"_s), take(pool, language(u"a"_s)), true);
        pool.giveBack(language(u"b"_s), take(pool, language(u"b"_s)), false);
        pool.prepare(language(u"c"_s));
    }
    QCOMPARE(sandbox.counts.closed.load(), sandbox.counts.opened.load());
}

QTEST_APPLESS_MAIN(TestSandboxPool)
#include "tst_sandboxpool.moc"
