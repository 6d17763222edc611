// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/embedded/embeddedsandbox.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr auto nothingEmbedded =
    "There is no embedded sandbox on this system; start Docker or connect to a server."_L1;

/// An engine that answers nothing but how it is.
class FakeDocker final : public Sandbox
{
public:
    explicit FakeDocker(bool works) : m_works(works) {}

    QString name() const override { return u"docker"_s; }
    SandboxStatus status() override { return {m_works, m_works ? u"Docker works."_s : u"Docker is off."_s}; }
    Result<std::unique_ptr<SandboxSession>> open(const Language &) override
    {
        return Error{ErrorCode::NotFound, u"Docker cannot open it."_s, name()};
    }
    Result<QString> toolchain(const Language &) override { return u"g++ 13"_s; }

private:
    bool m_works;
};

} // namespace

class TestNoEmbeddedSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsWithoutDocker();
    void dockerThatWorksIsLeftAlone();
    void dockerThatIsOffLeavesNothing();
    void whatDockerLacksIsSaidByDocker();
    void doctorSaysSo_data();
    void doctorSaysSo();
};

void TestNoEmbeddedSandbox::nothingRunsWithoutDocker()
{
    QVERIFY(!hasEmbeddedSandbox());
    const Result<LocalSandbox> local = withEmbeddedSandbox(nullptr);
    QVERIFY(!local);
    QCOMPARE(local.error().code, ErrorCode::Unavailable);
    QCOMPARE(local.error().message, nothingEmbedded);
}

void TestNoEmbeddedSandbox::dockerThatWorksIsLeftAlone()
{
    const Result<LocalSandbox> local = withEmbeddedSandbox(std::make_unique<FakeDocker>(true));
    QVERIFY(local);
    QVERIFY(!local->accelerate);
    QCOMPARE(local->sandbox->name(), u"docker"_s);
    QCOMPARE(local->sandbox->status().message, u"Docker works."_s);
    QCOMPARE(*local->sandbox->toolchain({}), u"g++ 13"_s);
}

void TestNoEmbeddedSandbox::dockerThatIsOffLeavesNothing()
{
    const Result<LocalSandbox> local = withEmbeddedSandbox(std::make_unique<FakeDocker>(false));
    QVERIFY(local);
    const SandboxStatus status = local->sandbox->status();
    QVERIFY(!status.works);
    QCOMPARE(status.message, "Docker is off. "_L1 + nothingEmbedded);
    const auto session = local->sandbox->open({});
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::NotFound);
    QCOMPARE(session.error().message, "Docker cannot open it. "_L1 + nothingEmbedded);
}

void TestNoEmbeddedSandbox::whatDockerLacksIsSaidByDocker()
{
    const Result<LocalSandbox> local = withEmbeddedSandbox(std::make_unique<FakeDocker>(true));
    QVERIFY(local);
    const auto session = local->sandbox->open({});
    QVERIFY(!session);
    QCOMPARE(session.error().message, u"Docker cannot open it."_s);
}

void TestNoEmbeddedSandbox::doctorSaysSo_data()
{
    QTest::addColumn<bool>("dockerWorks");
    QTest::addColumn<Finding::State>("state");
    QTest::newRow("Docker works") << true << Finding::State::Note;
    QTest::newRow("Docker is off") << false << Finding::State::Broken;
}

void TestNoEmbeddedSandbox::doctorSaysSo()
{
    QFETCH(bool, dockerWorks);
    const QList<Finding> findings = embeddedFindings(LanguageRegistry::loadDefault(), dockerWorks, true);
    QCOMPARE(findings.size(), 1);
    QTEST(findings.first().state, "state");
    QCOMPARE(findings.first().message, nothingEmbedded);
}

QTEST_APPLESS_MAIN(TestNoEmbeddedSandbox)
#include "tst_noembeddedsandbox.moc"
