// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/fallbacksandbox.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

class NamedSession final : public SandboxSession
{
public:
    explicit NamedSession(const QString &name) { m_identity.sandbox = name; }

    void warmUp(const Limits &) override {}
    Result<TaskReport> run(const SandboxTask &, TaskObserver &, TaskControl &) override
    {
        return TaskReport();
    }
    bool settle() override { return true; }
    bool alive() override { return true; }
    const SandboxIdentity &identity() const override { return m_identity; }
    qint64 idleBytes() const override { return 0; }
    QString limitsEnforcedBy() const override { return {}; }

private:
    SandboxIdentity m_identity;
};

/// Runs the languages it is told to.
class ChoosySandbox final : public Sandbox
{
public:
    ChoosySandbox(QString name, QStringList languages)
        : languages(std::move(languages)), m_name(std::move(name))
    {}

    QString name() const override { return m_name; }
    SandboxStatus status() override
    {
        return {works, works ? m_name + " works."_L1 : m_name + " is off."_L1};
    }
    Result<std::unique_ptr<SandboxSession>> open(const Language &language) override
    {
        if (!canRun(language))
            return refusal(language);
        return std::unique_ptr<SandboxSession>(std::make_unique<NamedSession>(m_name));
    }
    Result<QString> toolchain(const Language &language) override
    {
        if (!canRun(language))
            return refusal(language);
        return m_name + u' ' + language.id;
    }

    bool works = true;
    QStringList languages;

private:
    bool canRun(const Language &language) const { return works && languages.contains(language.id); }
    Error refusal(const Language &language) const
    {
        return {ErrorCode::NotFound, u"%1 has no %2."_s.arg(m_name, language.id), m_name};
    }

    QString m_name;
};

Language language(const QString &id)
{
    Language made;
    made.id = id;
    made.name = id.toUpper();
    return made;
}

} // namespace

class TestFallbackSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachLanguageRunsWhereItCan_data();
    void eachLanguageRunsWhereItCan();
    void whatNeitherRunsIsExplainedByBoth();
    void aFirstThatComesBackIsUsedAgain();
    void theStatusSaysWhichAndWhy();

private:
    ChoosySandbox *m_first = nullptr;
    ChoosySandbox *m_second = nullptr;
    std::unique_ptr<FallbackSandbox> m_sandbox;
};

void TestFallbackSandbox::init()
{
    auto first = std::make_unique<ChoosySandbox>(u"first"_s, QStringList{u"a"_s, u"b"_s});
    auto second = std::make_unique<ChoosySandbox>(u"second"_s, QStringList{u"b"_s, u"c"_s});
    m_first = first.get();
    m_second = second.get();
    m_sandbox = std::make_unique<FallbackSandbox>(std::move(first), std::move(second));
}

void TestFallbackSandbox::eachLanguageRunsWhereItCan_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    QTest::newRow("only in the first") << u"a"_s << u"first"_s;
    QTest::newRow("in both") << u"b"_s << u"first"_s;
    QTest::newRow("only in the second") << u"c"_s << u"second"_s;
}

void TestFallbackSandbox::eachLanguageRunsWhereItCan()
{
    QFETCH(QString, id);
    QFETCH(QString, place);
    const auto session = m_sandbox->open(language(id));
    QVERIFY(session);
    QCOMPARE((*session)->identity().sandbox, place);
    const Result<QString> toolchain = m_sandbox->toolchain(language(id));
    QVERIFY(toolchain);
    QCOMPARE(*toolchain, place + u' ' + id);
    QCOMPARE(m_sandbox->name(), place);
}

void TestFallbackSandbox::whatNeitherRunsIsExplainedByBoth()
{
    const auto session = m_sandbox->open(language(u"d"_s));
    QVERIFY(!session);
    QCOMPARE(session.error().message, u"first has no d. second has no d."_s);
}

void TestFallbackSandbox::aFirstThatComesBackIsUsedAgain()
{
    m_first->works = false;
    const auto second = m_sandbox->open(language(u"b"_s));
    QVERIFY(second);
    QCOMPARE((*second)->identity().sandbox, u"second"_s);
    QVERIFY((*second)->alive());
    m_first->works = true;
    QVERIFY(m_sandbox->toolchain(language(u"b"_s)));
    QVERIFY(!(*second)->alive()); // so that nobody keeps it
    QCOMPARE((*m_sandbox->open(language(u"b"_s)))->identity().sandbox, u"first"_s);
    QCOMPARE(m_sandbox->name(), u"first"_s);
}

void TestFallbackSandbox::theStatusSaysWhichAndWhy()
{
    QVERIFY(m_sandbox->open(language(u"b"_s)));
    QVERIFY(m_sandbox->open(language(u"c"_s)));
    QCOMPARE(m_sandbox->status().message, u"first works. C runs in second: first has no c."_s);
    m_first->works = false;
    QCOMPARE(m_sandbox->status().message, u"second works. first is not used: first is off."_s);
    m_second->works = false;
    QVERIFY(!m_sandbox->status().works);
    QCOMPARE(m_sandbox->status().message, u"second is off. first is not used: first is off."_s);
}

QTEST_APPLESS_MAIN(TestFallbackSandbox)
#include "tst_fallbacksandbox.moc"
