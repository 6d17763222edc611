// SPDX-License-Identifier: GPL-3.0-or-later
// Sandboxes that serve one program after another: every hostile program of the corpus, and after each a probe
// in the sandbox it left, which must find nothing of it. CODEWAR_TEST_SANDBOX names the kind of sandbox.
#include "corpushost.h"
#include "corpusprogram.h"
#include "hosttraces.h"
#include "runner/connect/connect.h"
#include "runner/run/resultjson.h"
#include "tests/support/privatefolders.h"
#include "tests/support/runrecord.h"
#include "tests/support/testedsandbox.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <nlohmann/json.hpp>

#include <unistd.h>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
// Far beyond every limit that the corpus sets.
constexpr int giveUpMs = 90'000;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray probeFor(const QString &language)
{
    return readFile(QStringLiteral(CODEWAR_ATTACKS) +
                    (language == "cpp"_L1 ? u"/probe.cpp"_s : u"/probe.py"_s));
}

RunRequest requestFor(const CorpusProgram &program)
{
    RunRequest request = test::requestFor("", readFile(program.source), readFile(program.input));
    request.language = program.language;
    request.files.first().name = program.saveAs;
    const auto limit = [&](QLatin1String key) { return program.limits[key].toDouble(); };
    request.limits.runTime = std::chrono::milliseconds(qint64(limit("wall_s"_L1) * 1000));
    request.limits.compileTime = std::chrono::milliseconds(qint64(limit("compile_wall_s"_L1) * 1000));
    request.limits.runMemoryBytes = qint64(limit("memory_mb"_L1)) << 20;
    request.limits.outputBytes = qint64(limit("output_bytes"_L1));
    return request;
}

/// What a probe says of where it ran.
struct Place
{
    QString sandbox; ///< no other one's, before or after
    qint64 user = -1;
};

} // namespace

class TestRecycling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfAHostileProgramIsLeft_data();
    void nothingOfAHostileProgramIsLeft();
    void mostSandboxesServedAgain();
    void runsOfOneSandboxAreDifferentUsers();
    void aSandboxServesItsNumberOfRuns_data();
    void aSandboxServesItsNumberOfRuns();
    void cleanupTestCase();

private:
    std::unique_ptr<Runner> connect(int recycle) const;
    CorpusOutcome run(const CorpusProgram &program);
    Place probe(Runner &runner, const QString &language);

    const bool m_inDocker = testedSandbox() == Target::Sandbox::Docker;
    PrivateFolders m_folders;
    QTemporaryDir m_expanded;
    Canaries m_canaries;
    ContainerWatch m_containers;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    QHash<QString, CorpusProgram> m_programs;
    QList<CorpusProgram> m_hostile;
    std::unique_ptr<Runner> m_runner;
    QHash<QString, QString> m_lastSandbox; ///< by language
    int m_servedAgain = 0;
};

void TestRecycling::initTestCase()
{
    QString error;
    const QList<CorpusProgram> programs =
        loadCorpus(QStringLiteral(CODEWAR_CORPUS), m_expanded.path(), &error);
    QVERIFY2(!programs.isEmpty(), qPrintable(error));
    for (const CorpusProgram &program : programs) {
        m_programs.insert(program.id, program);
        if (program.source.contains("/hostile/"_L1))
            m_hostile << program;
    }
    QVERIFY(!m_hostile.isEmpty());
    error = m_canaries.layOut();
    QVERIFY2(error.isEmpty(), qPrintable(error));
    m_runner = connect(int(m_hostile.size()) * 3);
    QTRY_VERIFY2_WITH_TIMEOUT(m_runner->status().ready, qPrintable(m_runner->status().message), patience);
    for (const QString &language : {u"cpp"_s, u"python"_s})
        m_lastSandbox[language] = probe(*m_runner, language).sandbox;
}

/// One run at a time, so that each finds the sandbox that the last one left.
std::unique_ptr<Runner> TestRecycling::connect(int recycle) const
{
    Target target;
    target.sandbox = testedSandbox();
    target.concurrency = 1;
    target.recycle = recycle;
    return std::move(connectRunner(target, m_registry).value());
}

CorpusOutcome TestRecycling::run(const CorpusProgram &program)
{
    CorpusOutcome outcome;
    const Result<std::unique_ptr<Run>> started = m_runner->start(requestFor(program));
    if (!started) {
        outcome.answered = true;
        outcome.exitStatus = started.error().code == ErrorCode::InvalidInput ? 64 : 70;
        outcome.messages = started.error().message.toUtf8();
        return outcome;
    }
    QElapsedTimer total;
    QElapsedTimer sinceRun;
    total.start();
    QObject::connect(started->get(), &Run::stageChanged, this, [&](Stage stage) {
        if (stage == Stage::Run)
            sinceRun.start();
    });
    QObject::connect(started->get(), &Run::outputReceived, this, [&](Run::Channel channel) {
        if (channel != Run::Channel::Stdout || !sinceRun.isValid())
            return;
        const double now = double(sinceRun.nsecsElapsed()) / 1e9;
        if (outcome.firstByteSeconds < 0)
            outcome.firstByteSeconds = now;
        outcome.streamSeconds = now - outcome.firstByteSeconds;
    });
    QObject::connect(started->get(), &Run::finished, this, [&](const RunResult &result) {
        outcome.totalSeconds = double(total.nsecsElapsed()) / 1e9;
        outcome.exitStatus = 0;
        outcome.resultText = QByteArray::fromStdString(toJson(result).dump());
        outcome.result = QJsonDocument::fromJson(outcome.resultText).object();
        outcome.answered = true;
    });
    (void)QTest::qWaitFor([&] { return outcome.answered; }, giveUpMs);
    return outcome;
}

/// "CLEAN in SANDBOX as USER"; anything else fails the test.
Place TestRecycling::probe(Runner &runner, const QString &language)
{
    RunRequest request = test::requestFor("", probeFor(language));
    request.language = language;
    RunRecord record(runner, request);
    [&] {
        QVERIFY2(record.wait(), qPrintable(record.startError.message));
        QVERIFY2(record.result->verdict == Verdict::Ok, qPrintable(record.result->error));
        QCOMPARE(record.errorOutput + record.compileOutput, QByteArray());
        QVERIFY2(record.output.startsWith("CLEAN in "), record.output.constData());
    }();
    const QList<QByteArray> words = record.output.trimmed().split(' ');
    return {QString::fromUtf8(words.value(2)), words.value(4, "-1").toLongLong()};
}

void TestRecycling::nothingOfAHostileProgramIsLeft_data()
{
    QTest::addColumn<QString>("id");
    for (const CorpusProgram &program : std::as_const(m_hostile))
        QTest::newRow(qPrintable(program.id)) << program.id;
}

void TestRecycling::nothingOfAHostileProgramIsLeft()
{
    QFETCH(QString, id);
    const CorpusProgram &program = m_programs[id];
    QStringList complaints = judge(program, run(program), true);
    if (!program.nextRun.isEmpty())
        complaints += judge(m_programs[program.nextRun], run(m_programs[program.nextRun]), true);
    complaints += m_canaries.touched();
    const QString sandbox = probe(*m_runner, program.language).sandbox;
    m_servedAgain += sandbox == m_lastSandbox.value(program.language);
    m_lastSandbox[program.language] = sandbox;
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"; "_s)));
}

/// Else the probes above looked at new sandboxes and proved nothing. What was stopped at a limit takes its
/// sandbox along.
void TestRecycling::mostSandboxesServedAgain()
{
    qInfo("%d of %d hostile programs left a sandbox that served again", m_servedAgain, int(m_hostile.size()));
    QVERIFY(m_servedAgain > m_hostile.size() / 2);
}

void TestRecycling::runsOfOneSandboxAreDifferentUsers()
{
    if (!m_inDocker)
        return; // there the one user belongs to the sandbox's own namespace
    for (const QString &language : {u"cpp"_s, u"python"_s}) {
        QSet<qint64> users;
        QSet<QString> sandboxes;
        for (int i = 0; i < 5; ++i) {
            const Place place = probe(*m_runner, language);
            users << place.user;
            sandboxes << place.sandbox;
        }
        QCOMPARE(sandboxes.size(), 1);
        QCOMPARE(users.size(), 5);
        for (qint64 user : users)
            QVERIFY(user > 0);
    }
}

void TestRecycling::aSandboxServesItsNumberOfRuns_data()
{
    QTest::addColumn<int>("recycle");
    QTest::addColumn<QList<int>>("runsOfEach");
    QTest::newRow("no recycling") << 0 << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("one run") << 1 << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("three runs") << 3 << QList<int>{3, 3, 3};
    QTest::newRow("many runs") << 200 << QList<int>{8};
}

void TestRecycling::aSandboxServesItsNumberOfRuns()
{
    QFETCH(int, recycle);
    QFETCH(QList<int>, runsOfEach);
    const std::unique_ptr<Runner> runner = connect(recycle);
    QSet<QString> before;
    for (int runs : runsOfEach) {
        QSet<QString> sandboxes;
        for (int i = 0; i < runs; ++i)
            sandboxes << probe(*runner, u"python"_s).sandbox;
        QCOMPARE(sandboxes.size(), 1);
        QVERIFY(!before.intersects(sandboxes));
        before += sandboxes;
    }
}

void TestRecycling::cleanupTestCase()
{
    m_runner.reset();
    if (m_inDocker)
        QCOMPARE(m_containers.leftBy({::getpid()}), QStringList());
}

QTEST_GUILESS_MAIN(TestRecycling)
#include "tst_recycling.moc"
