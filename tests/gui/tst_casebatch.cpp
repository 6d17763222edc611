// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/casebatch.h"
#include "tests/gui/fakerunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

CaseBatch::Item item(int id, const QByteArray &input, const QByteArray &expected)
{
    return {id, input, expected, {}};
}

RunResult result(Verdict verdict)
{
    RunResult result = okResult();
    result.verdict = verdict;
    result.error = verdict == Verdict::Ok ? QString() : u"It failed."_s;
    return result;
}

} // namespace

/// What a program does with an input; runs stay open until they are told to end where it is empty.
class TestCaseBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void judges_every_case();
    void first_compiles_for_the_others();
    void interpreted_programs_start_at_once();
    void a_compile_error_is_everybodys();
    void stop_cancels_what_runs_and_forgets_the_rest();
    void refusal_ends_it_with_a_sentence();
    void only_a_few_run_at_the_same_time();
    void going_away_while_running_is_fine();

private:
    void start(bool compiled, const QList<CaseBatch::Item> &items) { m_batch->start({{}, compiled}, items); }
    QList<FakeRun *> alive() const;

    std::function<void(FakeRun &)> m_script;
    QString m_refusal;
    QList<QPointer<FakeRun>> m_runs;
    std::unique_ptr<CaseBatch> m_batch;
    QMap<int, CaseResult> m_results;
};

void TestCaseBatch::init()
{
    m_script = nullptr;
    m_refusal.clear();
    m_runs.clear();
    m_results.clear();
    m_batch = std::make_unique<CaseBatch>([this](const RunRequest &request) -> Result<std::unique_ptr<Run>> {
        if (!m_refusal.isEmpty())
            return Error{ErrorCode::Refused, m_refusal, {}};
        auto run = std::make_unique<FakeRun>(request);
        m_runs.append(run.get());
        if (m_script)
            QMetaObject::invokeMethod(
                run.get(), [this, run = run.get()] { m_script(*run); }, Qt::QueuedConnection);
        return std::unique_ptr<Run>(std::move(run));
    });
    connect(m_batch.get(), &CaseBatch::caseFinished, this,
            [this](int id, const CaseResult &result) { m_results.insert(id, result); });
}

QList<FakeRun *> TestCaseBatch::alive() const
{
    QList<FakeRun *> alive;
    for (const QPointer<FakeRun> &run : m_runs) {
        if (run)
            alive.append(run);
    }
    return alive;
}

void TestCaseBatch::judges_every_case()
{
    m_script = [](FakeRun &run) {
        run.say(Run::Channel::Stdout, run.request().input);
        run.say(Run::Channel::Stderr, "noise");
        run.finish(result(run.request().input == "crash" ? Verdict::RuntimeError : Verdict::Ok));
    };
    QSignalSpy finished(m_batch.get(), &CaseBatch::finished);
    start(true, {item(1, "a", "a\n"), item(2, "b", "x"), item(3, "crash", "crash"), item(4, "c", "")});
    QVERIFY(m_batch->isRunning());
    QVERIFY(finished.wait(patienceMs));
    QVERIFY(!m_batch->isRunning());
    QCOMPARE(m_results.size(), 4);
    QVERIFY(m_results[1].passed);
    QVERIFY(!m_results[2].passed);
    QCOMPARE(m_results[2].verdict, Verdict::Ok);
    QCOMPARE(m_results[2].output, "b");
    QVERIFY(!m_results[2].message.isEmpty());
    QVERIFY(!m_results[3].passed);
    QCOMPARE(m_results[3].message, u"It failed."_s);
    QVERIFY(m_results[4].passed);
    QCOMPARE(m_results[1].peakMemoryBytes, okResult().peakMemoryBytes);
    for (const QPointer<FakeRun> &run : std::as_const(m_runs))
        QTRY_VERIFY(!run);
}

void TestCaseBatch::first_compiles_for_the_others()
{
    start(true, {item(1, "", ""), item(2, "", ""), item(3, "", "")});
    QCOMPARE(m_runs.size(), 1);
    QVERIFY(!m_runs.first()->request().interactive);
    m_runs.first()->finish(result(Verdict::Ok));
    QTRY_COMPARE(m_runs.size(), 3);
}

void TestCaseBatch::interpreted_programs_start_at_once()
{
    start(false, {item(1, "", ""), item(2, "", ""), item(3, "", "")});
    QCOMPARE(m_runs.size(), 3);
}

void TestCaseBatch::a_compile_error_is_everybodys()
{
    QSignalSpy finished(m_batch.get(), &CaseBatch::finished);
    start(true, {item(1, "", ""), item(2, "", ""), item(3, "", "")});
    m_runs.first()->finish(result(Verdict::CompileError));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_runs.size(), 1);
    for (int id = 1; id <= 3; ++id) {
        QCOMPARE(m_results[id].verdict, Verdict::CompileError);
        QVERIFY(!m_results[id].passed);
    }
}

void TestCaseBatch::stop_cancels_what_runs_and_forgets_the_rest()
{
    QSignalSpy finished(m_batch.get(), &CaseBatch::finished);
    QList<CaseBatch::Item> items;
    for (int id = 1; id <= 30; ++id)
        items.append(item(id, "", ""));
    start(false, items);
    const QList<FakeRun *> running = alive();
    QVERIFY(!running.isEmpty());
    m_batch->stop();
    for (const FakeRun *run : running)
        QVERIFY(run->cancelled);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_results.isEmpty());
    QCOMPARE(m_runs.size(), running.size());
}

void TestCaseBatch::refusal_ends_it_with_a_sentence()
{
    QSignalSpy finished(m_batch.get(), &CaseBatch::finished);
    QSignalSpy refused(m_batch.get(), &CaseBatch::refused);
    m_refusal = u"The queue is full."_s;
    start(false, {item(1, "", ""), item(2, "", "")});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().message, m_refusal);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_batch->isRunning());
}

void TestCaseBatch::only_a_few_run_at_the_same_time()
{
    QList<CaseBatch::Item> items;
    for (int id = 1; id <= 100; ++id)
        items.append(item(id, "", ""));
    start(false, items);
    const qsizetype atOnce = m_runs.size();
    QVERIFY(atOnce > 1 && atOnce < 20);
    m_runs.first()->finish(result(Verdict::Ok));
    QTRY_COMPARE(m_runs.size(), atOnce + 1);
}

void TestCaseBatch::going_away_while_running_is_fine()
{
    m_script = [](FakeRun &run) {
        run.say(Run::Channel::Stdout, QByteArray(1 << 20, 'x'));
        run.finish(result(Verdict::Ok));
    };
    start(false, {item(1, "", QByteArray(1 << 20, 'x')), item(2, "", "x")});
    QTRY_VERIFY(!m_runs.isEmpty());
    QCoreApplication::processEvents();
    m_batch.reset();
    QTest::qWait(1);
    QVERIFY(alive().isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseBatch)
#include "tst_casebatch.moc"
