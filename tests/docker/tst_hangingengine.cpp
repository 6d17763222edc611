// SPDX-License-Identifier: GPL-3.0-or-later
// The end of whatever uses an engine that takes every connection and says nothing: nothing may wait for its
// time-outs, of which the shortest is 10 s.
#include "runner/local/localrunner.h"
#include "runner/sandbox/docker/dockersandbox.h"
#include "tests/docker/scriptedserver.h"
#include "tests/support/privatefolders.h"

#include <QDeadlineTimer>
#include <QTest>

#include <thread>

using namespace codewar;
using namespace codewar::docker;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int promptly = 5'000;

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

private:
    PrivateFolders m_folders;
    LanguageRegistry m_registry = LanguageRegistry::loadDefault();
};

QTEST_GUILESS_MAIN(TestHangingEngine)
#include "tst_hangingengine.moc"
