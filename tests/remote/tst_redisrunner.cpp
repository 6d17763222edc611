// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/connect.h"
#include "tests/redis/redisserver.h"
#include "tests/remote/workerprocess.h"
#include "tests/support/runrecord.h"

#include <QSignalSpy>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

class tst_RedisRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_registry.languages().isEmpty()); }
    void init();
    void cleanup();

    void verdicts_data();
    void verdicts();
    void outputComesWhileTheProgramRuns();
    void whatIsTypedReachesTheProgram();
    void inputOfAnyBytes();
    void muchInputIsHeldBack();
    void stopEndsTheProgram();
    void stopTakesAWaitingJobOut();
    void theQueuePositionIsTold();
    void anOriginalWorker();
    void anOriginalWorkersFailureIsThePrograms();
    void P12_aLostWorkersProgramBeginsAgain();
    void P14_aPrefixMayHaveAHashTag();
    void redisRestartsInTheMiddle();
    void whatIsTypedWhileRedisIsAwayArrives();
    void redisThatIsAwayCanBeStoppedWaitingFor();
    void noRedisAtAll();
    void aDeletedRunIsTakenBack();
    void whatAQueueCannotCarryIsRefused_data();
    void whatAQueueCannotCarryIsRefused();
    void aWrongAddressIsRefused();

private:
    std::unique_ptr<WorkerProcess> startWorker(const QStringList &more = {});
    std::unique_ptr<WorkerProcess> startOriginal(const QString &mode);
    QByteArray jobState(const QString &id);

    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Runner> m_runner;
};

void tst_RedisRunner::init()
{
    m_redis = std::make_unique<RedisServer>(
        RedisServer::Options{.kind = RedisServer::Kind::Tcp, .appendOnly = true});
    auto runner = connectRunner({.queues = QueueAddress{m_redis->url()}}, m_registry);
    QVERIFY2(runner, qPrintable(runner ? QString() : runner.error().message));
    m_runner = std::move(*runner);
    QTRY_VERIFY_WITH_TIMEOUT(m_runner->status().ready, 60'000);
}

void tst_RedisRunner::cleanup()
{
    m_runner.reset();
    m_redis.reset();
}

std::unique_ptr<WorkerProcess> tst_RedisRunner::startWorker(const QStringList &more)
{
    return std::make_unique<WorkerProcess>(QStringLiteral(CODEWAR_RUNNER),
                                           QStringList{u"worker"_s, u"--redis"_s, m_redis->url(),
                                                       u"--sandbox"_s, u"bubblewrap"_s, u"--queue"_s,
                                                       u"python-jobs"_s, u"--queue"_s, u"cpp-jobs"_s} +
                                               more);
}

/// One that knows nothing of live output.
std::unique_ptr<WorkerProcess> tst_RedisRunner::startOriginal(const QString &mode)
{
    return std::make_unique<WorkerProcess>(QStringLiteral(CODEWAR_PEER_WORKER),
                                           QStringList{u"--redis"_s, m_redis->url(), u"--queue"_s,
                                                       u"python-jobs"_s, u"--mode"_s, mode, u"--quiet"_s});
}

QByteArray tst_RedisRunner::jobState(const QString &id)
{
    for (const QString &list : {u"wait"_s, u"active"_s}) {
        if (!m_redis->cli({u"LPOS"_s, u"bull:python-jobs:"_s + list, id}).isEmpty())
            return list.toLatin1();
    }
    return m_redis->cli({u"EXISTS"_s, u"bull:python-jobs:"_s + id}) == "0" ? "none" : "over";
}

void tst_RedisRunner::verdicts_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("output");

    QTest::newRow("C++") << QByteArray("cpp")
                         << QByteArray("#include <iostream>\nint main() { int x; std::cin >> x; "
                                       "std::cout << x * 2 << '\\n'; }")
                         << QByteArray("21\n") << Verdict::Ok << QByteArray("42\n");
    QTest::newRow("Python") << QByteArray("python") << QByteArray("print(input()[::-1])")
                            << QByteArray("abc\n") << Verdict::Ok << QByteArray("cba\n");
    QTest::newRow("does not compile") << QByteArray("cpp") << QByteArray("int main() { return x; }")
                                      << QByteArray() << Verdict::CompileError << QByteArray();
    QTest::newRow("fails") << QByteArray("python") << QByteArray("print('so far')\nraise ValueError('no')")
                           << QByteArray() << Verdict::RuntimeError << QByteArray("so far\n");
    QTest::newRow("not UTF-8") << QByteArray("python")
                               << QByteArray("import sys\nsys.stdout.buffer.write(b'\\xff\\x00')")
                               << QByteArray() << Verdict::Ok << QByteArray("\xff\0", 2);
}

void tst_RedisRunner::verdicts()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, input);
    QFETCH(Verdict, verdict);
    QFETCH(QByteArray, output);

    const auto worker = startWorker();
    RunRecord record(*m_runner, requestFor(language.constData(), source, input));
    QVERIFY2(record.run, qPrintable(record.startError.message));
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, verdict);
    QCOMPARE(record.result->output, output);
    QCOMPARE(record.output, output);
    QCOMPARE(record.errorOutput, record.result->errorOutput);
    QCOMPARE(record.compileOutput, record.result->compileOutput);
    QCOMPARE(record.result->error.isEmpty(), verdict == Verdict::Ok);
    QCOMPARE(record.result->jobId, record.run->jobId());
    QCOMPARE(record.result->sandbox, u"bubblewrap"_s);
    QVERIFY(!record.result->toolchain.isEmpty());
    QCOMPARE(m_runner->toolchain(QString::fromLatin1(language)), record.result->toolchain);
}

void tst_RedisRunner::outputComesWhileTheProgramRuns()
{
    const auto worker = startWorker();
    RunRequest request = requestFor("python", "print('first', flush=True)\ninput()\nprint('last')");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("first\n"), 60'000);
    QVERIFY(!record.result);
    QVERIFY(record.stages.contains(Stage::Run));
    record.run->writeInput("\n");
    QVERIFY(record.wait());
    QCOMPARE(record.output, QByteArray("first\nlast\n"));
}

void tst_RedisRunner::whatIsTypedReachesTheProgram()
{
    const auto worker = startWorker();
    RunRequest request = requestFor("python",
                                    "import sys\nfor line in sys.stdin: print(line.upper(), end='', "
                                    "flush=True)",
                                    "one\n");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("ONE\n"), 60'000);
    record.run->writeInput("two\n");
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("ONE\nTWO\n"), 60'000);
    record.run->closeInput();
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
}

void tst_RedisRunner::inputOfAnyBytes()
{
    const auto worker = startWorker();
    RunRecord record(*m_runner, requestFor("python", "import sys\nprint(sys.stdin.buffer.read())",
                                           QByteArray("\xff\0\n", 3)));
    QVERIFY(record.wait());
    QCOMPARE(record.output, QByteArray("b'\\xff\\x00\\n'\n"));
}

void tst_RedisRunner::muchInputIsHeldBack()
{
    const auto worker = startWorker();
    RunRequest request =
        requestFor("python", "import sys\nprint('ready', flush=True)\nprint(len(sys.stdin.buffer.read()))");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    const QByteArray piece(256 << 10, 'x');
    for (int i = 0; i < 40; ++i)
        record.run->writeInput(piece);
    record.run->closeInput();
    QCOMPARE(record.run->pendingInput(), 40 * piece.size());
    QVERIFY(record.wait());
    QCOMPARE(record.output, "ready\n" + QByteArray::number(40 * piece.size()) + '\n');
}

void tst_RedisRunner::stopEndsTheProgram()
{
    const auto worker = startWorker();
    RunRecord record(*m_runner, requestFor("python", "print('on', flush=True)\nwhile True: pass"));
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("on\n"), 60'000);
    record.run->cancel();
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Cancelled);
    QCOMPARE(record.result->output, QByteArray("on\n"));
    QCOMPARE(jobState(record.run->jobId()), QByteArray("over"));
}

void tst_RedisRunner::stopTakesAWaitingJobOut()
{
    RunRecord record(*m_runner, requestFor("python", "print(1)"));
    QTRY_COMPARE_WITH_TIMEOUT(record.positions, QList<int>{0}, 60'000);
    QCOMPARE(jobState(record.run->jobId()), QByteArray("wait"));
    record.run->cancel();
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Cancelled);
    QCOMPARE(jobState(record.run->jobId()), QByteArray("none"));
}

void tst_RedisRunner::theQueuePositionIsTold()
{
    RunRecord first(*m_runner, requestFor("python", "print(1)"));
    QTRY_COMPARE_WITH_TIMEOUT(first.positions, QList<int>{0}, 60'000);
    RunRecord second(*m_runner, requestFor("python", "print(2)"));
    QTRY_COMPARE_WITH_TIMEOUT(second.positions, QList<int>{1}, 60'000);
    QSignalSpy notices(second.run.get(), &Run::noticed);
    first.run->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(second.positions, (QList<int>{1, 0}), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!notices.isEmpty(), 60'000); // nobody takes it
    const auto worker = startWorker();
    QVERIFY(second.wait());
    QCOMPARE(second.output, QByteArray("2\n"));
    QCOMPARE(notices.last().first().toString(), QString());
}

void tst_RedisRunner::anOriginalWorker()
{
    const auto worker = startOriginal(u"ok"_s);
    RunRecord record(*m_runner, requestFor("python", "print(1)", "in"));
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QVERIFY(record.result->output.startsWith("python|"));
    QCOMPARE(record.output, record.result->output);
    QCOMPARE(record.result->sandbox, u"remote"_s);
    QVERIFY(record.result->timing.totalMs > 0);
}

void tst_RedisRunner::anOriginalWorkersFailureIsThePrograms()
{
    const auto worker = startOriginal(u"always-fail"_s);
    RunRecord record(*m_runner, requestFor("python", "print(1)"));
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::RuntimeError);
    QVERIFY(!record.result->error.isEmpty());
}

void tst_RedisRunner::P12_aLostWorkersProgramBeginsAgain()
{
    const QStringList quick{u"--lock-ms"_s, u"1000"_s, u"--stalled-ms"_s, u"1000"_s};
    auto lost = startWorker(quick);
    RunRequest request = requestFor("python", "print('go', flush=True)\nprint(input())");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    QSignalSpy again(record.run.get(), &Run::restarted);
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("go\n"), 60'000);
    lost->kill();
    const auto worker = startWorker(quick);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
    record.run->writeInput("typed\n");
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QCOMPARE(record.result->output, QByteArray("go\ntyped\n"));
}

void tst_RedisRunner::P14_aPrefixMayHaveAHashTag()
{
    const auto worker = startWorker({u"--prefix"_s, u"{bull}"_s});
    auto runner =
        connectRunner({.queues = QueueAddress{.url = m_redis->url(), .prefix = "{bull}"}}, m_registry);
    QVERIFY(runner);
    RunRecord record(**runner, requestFor("python", "print(1)"));
    QVERIFY(record.wait());
    QCOMPARE(record.output, QByteArray("1\n"));
    QCOMPARE(m_redis->cli({u"EXISTS"_s, u"{bull}:python-jobs:"_s + record.run->jobId()}), QByteArray("1"));
    QCOMPARE(m_redis->cli({u"KEYS"_s, u"bull:*"_s}), QByteArray());
}

void tst_RedisRunner::redisRestartsInTheMiddle()
{
    const auto worker = startWorker();
    RunRequest request = requestFor("python", "print('a', flush=True)\nprint(input())");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    QSignalSpy notices(record.run.get(), &Run::noticed);
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("a\n"), 60'000);
    m_redis->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!notices.isEmpty() && !notices.last().first().toString().isEmpty(), 60'000);
    QVERIFY(!m_runner->status().ready);
    m_redis->start();
    QTRY_COMPARE_WITH_TIMEOUT(notices.last().first().toString(), QString(), 60'000);
    record.run->writeInput("b\n");
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QCOMPARE(record.result->output, QByteArray("a\nb\n"));
    QCOMPARE(record.output, record.result->output);
}

void tst_RedisRunner::whatIsTypedWhileRedisIsAwayArrives()
{
    const auto worker = startWorker();
    RunRequest request = requestFor("python", "import sys\nprint('a', flush=True)\nprint(sys.stdin.read())");
    request.liveInput = true;
    RunRecord record(*m_runner, request);
    QTRY_COMPARE_WITH_TIMEOUT(record.output, QByteArray("a\n"), 60'000);
    record.run->writeInput("1");
    m_redis->stop();
    record.run->writeInput("2");
    QTRY_VERIFY_WITH_TIMEOUT(!m_runner->status().ready, 60'000);
    record.run->writeInput("3");
    record.run->closeInput();
    QVERIFY(record.run->pendingInput() >= 1);
    m_redis->start();
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Ok);
    QCOMPARE(record.result->output, QByteArray("a\n123\n"));
}

void tst_RedisRunner::redisThatIsAwayCanBeStoppedWaitingFor()
{
    RunRecord record(*m_runner, requestFor("python", "print(1)"));
    QTRY_COMPARE_WITH_TIMEOUT(record.positions, QList<int>{0}, 60'000);
    m_redis->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_runner->status().ready, 60'000);
    record.run->cancel();
    QVERIFY(!record.result);
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::Cancelled);
}

void tst_RedisRunner::noRedisAtAll()
{
    m_redis->stop();
    auto runner = connectRunner({.queues = QueueAddress{m_redis->url()}}, m_registry);
    QVERIFY(runner);
    RunRecord record(**runner, requestFor("python", "print(1)"));
    QVERIFY(record.wait());
    QCOMPARE(record.result->verdict, Verdict::InternalError);
    QVERIFY(record.result->unreachable);
    QVERIFY(!record.result->error.isEmpty());
    QVERIFY(!(*runner)->status().ready);
    QVERIFY(!(*runner)->status().message.isEmpty());
}

void tst_RedisRunner::aDeletedRunIsTakenBack()
{
    RunRecord record(*m_runner, requestFor("python", "print(1)"));
    QTRY_COMPARE_WITH_TIMEOUT(record.positions, QList<int>{0}, 60'000);
    const QString id = record.run->jobId();
    record.run.reset();
    QTRY_COMPARE_WITH_TIMEOUT(jobState(id), QByteArray("none"), 60'000);
}

void tst_RedisRunner::whatAQueueCannotCarryIsRefused_data()
{
    QTest::addColumn<RunRequest>("request");

    QTest::newRow("source of other bytes") << requestFor("python", "print('\xff')");
    QTest::newRow("much input") << requestFor("python", "print(1)", QByteArray((1 << 20) + 1, 'x'));
    RunRequest named = requestFor("python", "print(1)");
    named.id = u"meta"_s;
    QTest::newRow("an id that is a queue's own key") << named;
    RunRequest two = requestFor("python", "print(1)");
    two.files << SourceFile{u"other.py"_s, "x = 1"};
    QTest::newRow("two files") << two;
}

void tst_RedisRunner::whatAQueueCannotCarryIsRefused()
{
    QFETCH(RunRequest, request);
    const RunRecord record(*m_runner, request);
    QVERIFY(!record.run);
    QCOMPARE(record.startError.code, ErrorCode::InvalidInput);
    QVERIFY(!record.startError.message.isEmpty());
}

void tst_RedisRunner::aWrongAddressIsRefused()
{
    const auto runner = connectRunner({.queues = QueueAddress{u"http://127.0.0.1"_s}}, m_registry);
    QVERIFY(!runner);
    QCOMPARE(runner.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_RedisRunner)
#include "tst_redisrunner.moc"
