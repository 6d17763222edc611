// SPDX-License-Identifier: GPL-3.0-or-later
// An engine that goes and comes back while programs wait for it and run in it: no job is lost, and no result
// is wrong.
#include "runner/connect/connect.h"
#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/images.h"
#include "tests/docker/privateengine.h"
#include "tests/support/privatefolders.h"
#include "tests/support/runrecord.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;

namespace {

constexpr int patience = 120'000;
constexpr int jobs = 40;
constexpr int jobsAtOnce = 2;
constexpr int jobsBefore = 8; ///< finished when the engine goes

/// Long enough that the engine goes while some run.
QByteArray printing(int number)
{
    return "import time\nfor _ in range(10): time.sleep(0.03)\nprint(" + QByteArray::number(number) + ")\n";
}

Result<void> copyImage(Engine &from, Engine &to, const QString &image)
{
    QTemporaryFile file;
    if (!file.open())
        return Error{ErrorCode::Internal, file.errorString(), u"the test"_s};
    const Result<void> saved = Images(from).save({image}, [&](const QByteArray &bytes) -> Result<void> {
        if (file.write(bytes) == bytes.size())
            return {};
        return Error{ErrorCode::Internal, file.errorString(), u"the test"_s};
    });
    if (!saved)
        return saved.error();
    file.seek(0);
    return Images(to).load([&]() -> Result<QByteArray> { return file.read(1 << 20); },
                           [](const QString &) {});
}

} // namespace

class TestRestartUnderLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noJobIsLostAndNoResultIsWrong_data();
    void noJobIsLostAndNoResultIsWrong();
    void otherwiseJobsRunInBubblewrap();

private:
    void startEngine();
    void connect(Target::Sandbox sandbox);
    void startJobs();
    int finishedJobs() const;
    void checkResults();
    void noContainerIsLeft();

    PrivateFolders m_folders;
    PrivateEngine m_own;
    std::unique_ptr<Engine> m_engine;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<Runner> m_runner;
    std::vector<std::unique_ptr<RunRecord>> m_jobs;
};

void TestRestartUnderLoad::initTestCase()
{
    QVERIFY2(::geteuid() == 0, "This test starts a Docker engine, which needs root.");
    QVERIFY2(qEnvironmentVariableIsSet("DOCKER_HOST"), "DOCKER_HOST names no engine: run this by make test.");
    const Result<Endpoint> endpoint = findEndpoint();
    QVERIFY2(endpoint, endpoint ? "" : qPrintable(endpoint.error().message));
    m_engine = std::make_unique<Engine>(m_own.unixEndpoint());
    startEngine();
    Engine shared(*endpoint);
    const Result<void> copied = copyImage(shared, *m_engine, u"codewar/python"_s);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    qputenv("DOCKER_HOST", m_own.unixEndpoint().url().toLocal8Bit());
}

void TestRestartUnderLoad::startEngine()
{
    m_own.start();
    QTRY_VERIFY2_WITH_TIMEOUT(bool(m_engine->info()), m_own.log().constData(), patience);
}

void TestRestartUnderLoad::connect(Target::Sandbox sandbox)
{
    Target target;
    target.sandbox = sandbox;
    target.concurrency = jobsAtOnce;
    m_runner = std::move(connectRunner(target, m_registry).value());
}

void TestRestartUnderLoad::startJobs()
{
    m_jobs.clear();
    for (int i = 0; i < jobs; ++i)
        m_jobs.push_back(std::make_unique<RunRecord>(*m_runner, requestFor("python", printing(i))));
    QTRY_VERIFY_WITH_TIMEOUT(finishedJobs() >= jobsBefore, patience);
}

int TestRestartUnderLoad::finishedJobs() const
{
    return int(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) { return job->result.has_value(); }));
}

/// Every job has come to its end: with its own number, or, where its program ran when the engine went, with
/// the reason.
void TestRestartUnderLoad::checkResults()
{
    QTRY_COMPARE_WITH_TIMEOUT(finishedJobs(), jobs, patience);
    int lost = 0;
    for (int i = 0; i < jobs; ++i) {
        const RunRecord &job = *m_jobs[std::size_t(i)];
        if (job.result->verdict == Verdict::Ok) {
            QCOMPARE(job.output, QByteArray::number(i) + '\n');
            QCOMPARE(job.result->output, job.output);
            continue;
        }
        ++lost;
        QVERIFY2(job.result->verdict == Verdict::InternalError, qPrintable(verdictName(job.result->verdict)));
        QVERIFY2(job.stages.contains(Stage::Run), qPrintable(job.result->error));
        QVERIFY2(job.result->error.endsWith(u'.'), qPrintable(job.result->error));
        qInfo("job %d: %s", i, qPrintable(job.result->error));
    }
    QVERIFY2(lost <= jobsAtOnce, QByteArray::number(lost).constData());
}

void TestRestartUnderLoad::noContainerIsLeft()
{
    m_jobs.clear();
    m_runner.reset();
    const auto left = [this] {
        const auto list = Containers(*m_engine).list(QString::fromLatin1(ownerLabel));
        return list ? list->size() : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, patience);
}

void TestRestartUnderLoad::noJobIsLostAndNoResultIsWrong_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("stopped") << false;
    QTest::newRow("killed") << true;
}

void TestRestartUnderLoad::noJobIsLostAndNoResultIsWrong()
{
    QFETCH(bool, crashes);
    connect(Target::Sandbox::Docker);
    startJobs();
    QElapsedTimer away;
    away.start();
    crashes ? m_own.crash() : m_own.stop();
    startEngine();
    qInfo("the engine was away for %lld ms", away.elapsed());
    RunRecord next(*m_runner, requestFor("python", printing(1000)));
    checkResults();
    QVERIFY(next.wait());
    QCOMPARE(next.result->error, QString());
    QCOMPARE(next.output, QByteArray("1000\n"));
    QCOMPARE(next.result->sandbox, u"docker"_s);
    noContainerIsLeft();
}

void TestRestartUnderLoad::otherwiseJobsRunInBubblewrap()
{
    connect(Target::Sandbox::Auto);
    startJobs();
    QCOMPARE(m_jobs.front()->result->sandbox, u"docker"_s);
    m_own.stop();
    checkResults();
    QCOMPARE(m_jobs.back()->result->sandbox, u"bubblewrap"_s);
    startEngine();
    // Wherever this one runs: a sandbox that is warm is not thrown away for it.
    RunRecord next(*m_runner, requestFor("python", printing(1000)));
    QVERIFY(next.wait());
    QCOMPARE(next.output, QByteArray("1000\n"));
    connect(Target::Sandbox::Auto);
    RunRecord afterTheNextStart(*m_runner, requestFor("python", printing(1001)));
    QVERIFY(afterTheNextStart.wait());
    QCOMPARE(afterTheNextStart.output, QByteArray("1001\n"));
    QCOMPARE(afterTheNextStart.result->sandbox, u"docker"_s);
    noContainerIsLeft();
}

QTEST_GUILESS_MAIN(TestRestartUnderLoad)
#include "tst_restartunderload.moc"
