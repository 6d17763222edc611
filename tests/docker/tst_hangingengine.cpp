// SPDX-License-Identifier: GPL-3.0-or-later
// An engine that takes every connection and says nothing. Whatever uses it ends without waiting for its
// time-outs, of which the shortest is 5 s.
#include "runner/local/localrunner.h"
#include "runner/sandbox/docker/dockersandbox.h"
#include "runner/sandbox/docker/dockersession.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "tests/docker/scriptedserver.h"
#include "tests/support/privatefolders.h"

#include <QDeadlineTimer>
#include <QTest>

#include <thread>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
constexpr int promptly = 4'000;

class SilentObserver final : public TaskObserver
{
public:
    void stageBegan(Stage) override {}
    void outputArrived(Run::Channel, const QByteArray &) override {}
    bool wantsOutput() override { return true; }
};

} // namespace

class TestHangingEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandboxEnds()
    {
        ScriptedServer hanging([](ScriptedPeer &peer) { peer.waitForEnd(); });
        auto sandbox = std::make_unique<DockerSandbox>(DockerOptions{hanging.endpoint(), m_folders.path()});
        SandboxStatus status{true, {}};
        std::jthread asking([&] { status = sandbox->status(); });
        // The reaper's, the listener's and ours.
        QTRY_VERIFY_WITH_TIMEOUT(hanging.connections() >= 3, patience);
        const QDeadlineTimer end(promptly);
        sandbox->giveUp();
        asking.join();
        sandbox.reset();
        QVERIFY(!end.hasExpired());
        QVERIFY(!status.works);
    }

    void runnerEndsWithWhatItRuns()
    {
        ScriptedServer hanging([](ScriptedPeer &peer) { peer.waitForEnd(); });
        LocalRunnerOptions options;
        options.pool.size = 2;
        auto runner = std::make_unique<LocalRunner>(
            std::make_unique<DockerSandbox>(DockerOptions{hanging.endpoint(), m_folders.path()}), m_registry,
            options);
        runner->prepare(u"cpp"_s);
        RunRequest request;
        request.language = u"python"_s;
        request.files = {{u"main.py"_s, "print(1)"}};
        const Result<std::unique_ptr<Run>> run = runner->start(request);
        QVERIFY(run);
        QTRY_VERIFY_WITH_TIMEOUT(runner->status().active == 1 && hanging.connections() >= 3, patience);
        const QDeadlineTimer end(promptly);
        runner.reset();
        QVERIFY(!end.hasExpired());
    }

    void stopDoesNotWaitForTheEngine()
    {
        ScriptedServer hanging([](ScriptedPeer &peer) { peer.waitForEnd(); });
        LocalRunner runner(
            std::make_unique<DockerSandbox>(DockerOptions{hanging.endpoint(), m_folders.path()}), m_registry,
            {});
        RunRequest request;
        request.language = u"python"_s;
        request.files = {{u"main.py"_s, "print(1)"}};
        const Result<std::unique_ptr<Run>> run = runner.start(request);
        QVERIFY(run);
        std::optional<Verdict> verdict;
        QObject::connect(run->get(), &Run::finished, this,
                         [&](const RunResult &result) { verdict = result.verdict; });
        QTRY_VERIFY_WITH_TIMEOUT(runner.status().active == 1 && hanging.connections() >= 3, patience);
        const QDeadlineTimer end(promptly);
        (*run)->cancel();
        QTRY_VERIFY(verdict);
        QVERIFY(!end.hasExpired());
        QCOMPARE(*verdict, Verdict::Cancelled);
    }

    /// A program that may have ended long ago is not told that its time was over.
    void silenceIsNoVerdict()
    {
        const QByteArray begun = QByteArray::fromStdString(agent::encodeFrame(
            agent::FrameType::StageBegin, agent::encodeNumber(std::uint64_t(agent::StageKind::Run))));
        const QByteArray header("\1\0\0\0\0\0\0", 7);
        ScriptedServer engineThatStops([&](ScriptedPeer &peer) {
            const QByteArray request = peer.readRequest();
            if (request.contains("/version"))
                peer.say(ScriptedServer::version());
            else if (request.contains("/attach"))
                peer.say("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n" + header +
                         char(begun.size()) + begun);
            if (!request.contains("/version"))
                peer.waitForEnd();
        });
        Engine engine(engineThatStops.endpoint());
        Result<std::unique_ptr<AgentStream>> stream = Containers(engine).attach(u"x"_s, {});
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().message));
        AgentSessionPlan plan;
        plan.language = *m_registry.find(u"python"_s);
        DockerSession session(engine, {u"x"_s, 256 << 20, [] { return true; }},
                              AgentClient(std::move(*stream)), agent::Ready(), plan);
        SandboxTask task;
        task.files = {{u"main.py"_s, "print(1)"}};
        task.limits.runTime = 10ms;
        SilentObserver observer;
        TaskControl control;
        const Result<TaskReport> report = session.run(task, observer, control);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Unavailable);
        engine.giveUp();
    }

private:
    PrivateFolders m_folders;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
};

QTEST_GUILESS_MAIN(TestHangingEngine)
#include "tst_hangingengine.moc"
