// SPDX-License-Identifier: GPL-3.0-or-later
// The real agent in a real sandbox, spoken to directly.
#include "runner/agent/protocol/message.h"
#include "runner/sandbox/agentclient.h"
#include "runner/sandbox/bubblewrap/bubblewraplaunch.h"
#include "runner/sandbox/seccompfilter.h"
#include "runner/sandbox/seccompprofile.h"
#include "runner/sandbox/socketstream.h"

#include <QCoreApplication>
#include <QTest>

#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace codewar;
using namespace codewar::agent;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

auto soon()
{
    return std::chrono::steady_clock::now() + 30s;
}

std::string frame(FrameType type, const std::string &payload = {})
{
    return encodeFrame(type, payload);
}

Job shellJob(const std::string &command)
{
    Job job;
    job.run.arguments = {"sh", "-c", command};
    job.limits = {64, 1 << 20, 8 << 20};
    job.runLimits = {5000, 256u << 20, 1 << 20};
    job.mainFile = "main.sh";
    return job;
}

std::string jobWithMainFile(const Job &job, const std::string &text = "x")
{
    return frame(FrameType::Job, job.encode()) +
           frame(FrameType::File, File{job.mainFile, false, text.size()}.encode()) +
           (text.empty() ? std::string() : frame(FrameType::FileData, text));
}

} // namespace

class TestAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wrongFramesEndTheSession_data();
    void wrongFramesEndTheSession();
    void aCutOffFrameEndsTheSession();
    void jobsFollowOneAnother();
    void wishesThatComeTooLateAreIgnored();
    void inputBeyondTheCreditEndsTheSession();
    void theProgramHasNoDescriptorOfTheAgent();
    void withoutAControlGroupThereIsOneProcessor();
    void theAgentEndsWithItsHost();
    void aHostThatNeverAnswersIsGone();

private:
    Result<BubblewrapProcess> launch();
    void send(const std::string &bytes);
    /// Frames until one of this type, or until the session ends with an error.
    Result<Frame> waitFor(FrameType type);

    SpawnThread m_spawner;
    BubblewrapProcess m_process;
    std::unique_ptr<AgentClient> m_client;
    std::string m_output;
};

Result<BubblewrapProcess> TestAgent::launch()
{
    const Result<QByteArray> filter = compileSeccompProfile(seccompProfile(), {u"sched_setaffinity"_s});
    if (!filter)
        return filter.error();
    return launchBubblewrap(m_spawner, {QCoreApplication::applicationDirPath() + u"/codewar-agent"_s,
                                        *filter,
                                        {},
                                        nullptr,
                                        ::geteuid() == 0});
}

void TestAgent::init()
{
    const Result<BubblewrapProcess> process = launch();
    QVERIFY2(process, process ? "" : qPrintable(process.error().message));
    m_process = *process;
    m_client = std::make_unique<AgentClient>(std::make_unique<SocketStream>(m_process.socket));
    m_output.clear();
    const Result<Ready> ready = m_client->waitReady(soon());
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message));
    QCOMPARE(ready->ownUser, ::geteuid() == 0);
}

void TestAgent::cleanup()
{
    m_client.reset();
    ::close(m_process.errorOutput);
    m_spawner.retire(m_process.pid, {});
}

void TestAgent::send(const std::string &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const qint64 sent = m_client->stream().writeSome(bytes.data() + done, qint64(bytes.size() - done));
        if (sent < 0)
            return;
        done += std::size_t(sent);
        if (sent == 0)
            m_client->stream().wait(false, true, soon());
    }
}

Result<Frame> TestAgent::waitFor(FrameType type)
{
    Frame next;
    while (true) {
        const Result<AgentClient::Wakening> wakening = m_client->receive(next, true, soon());
        if (!wakening)
            return wakening.error();
        if (*wakening == AgentClient::Wakening::Deadline)
            return Error{ErrorCode::TimedOut, u"no answer"_s, {}};
        if (next.type == FrameType::Output)
            m_output += next.payload.substr(1);
        if (next.type == type)
            return next;
    }
}

void TestAgent::wrongFramesEndTheSession_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const std::string &bytes, const QString &complaint) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << complaint;
    };
    const Job job = shellJob("true");
    row("too long", std::string("\x01\x00\x02\x00\x06", 5), u"too long"_s);
    row("unknown type", std::string("\x00\x00\x00\x00\x63", 5), u"no known type"_s);
    row("a frame of the agent's own", frame(FrameType::Done), u"only the agent sends"_s);
    row("file before the job", frame(FrameType::File, File{"a", false, 1}.encode()), u"out of order"_s);
    row("start before the job", frame(FrameType::Start), u"before the main file"_s);
    row("start without the main file", frame(FrameType::Job, job.encode()) + frame(FrameType::Start),
        u"before the main file"_s);
    row("two jobs", frame(FrameType::Job, job.encode()) + frame(FrameType::Job, job.encode()),
        u"during a job"_s);
    row("a job that cannot be read", frame(FrameType::Job, "nonsense"), u"cannot be read"_s);
    row("a file name with a folder",
        frame(FrameType::Job, job.encode()) + frame(FrameType::File, File{"../x", false, 1}.encode()),
        u"cannot be read"_s);
    row("more data than announced",
        frame(FrameType::Job, job.encode()) + frame(FrameType::File, File{"main.sh", false, 1}.encode()) +
            frame(FrameType::FileData, "xx"),
        u"more FileData"_s);
    row("the same file twice",
        jobWithMainFile(job) + frame(FrameType::File, File{"main.sh", false, 1}.encode()), u"twice"_s);
    row("input before the start", jobWithMainFile(job) + frame(FrameType::Input, "x"), u"before Start"_s);
    row("warm during a job",
        frame(FrameType::Job, job.encode()) +
            frame(FrameType::Warm, Warm{job.run, job.limits, "main.sh"}.encode()),
        u"Warm during"_s);
}

void TestAgent::wrongFramesEndTheSession()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, complaint);
    send(bytes.toStdString());
    const Result<Frame> answer = waitFor(FrameType::Done);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(complaint), qPrintable(answer.error().message));
    // And nothing else: the stream ends.
    const Result<Frame> after = waitFor(FrameType::Done);
    QVERIFY(!after);
    QVERIFY2(after.error().message.contains(u"ended unexpectedly"_s), qPrintable(after.error().message));
}

void TestAgent::aCutOffFrameEndsTheSession()
{
    send(frame(FrameType::Input, "half a frame").substr(0, 8));
    ::shutdown(m_process.socket, SHUT_WR);
    const Result<Frame> answer = waitFor(FrameType::Done);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"cut off"_s), qPrintable(answer.error().message));
}

void TestAgent::jobsFollowOneAnother()
{
    for (const char *word : {"one", "two", "three"}) {
        send(jobWithMainFile(shellJob(std::string("echo ") + word + "; ls -a; touch left; exit 3")) +
             frame(FrameType::Start));
        const Result<Frame> end = waitFor(FrameType::StageEnd);
        QVERIFY2(end, end ? "" : qPrintable(end.error().message));
        QCOMPARE(StageEnd::decode(end->payload)->status, 3u);
        const Result<Frame> done = waitFor(FrameType::Done);
        QVERIFY(done);
        const Done answer = *Done::decode(done->payload);
        QVERIFY2(answer.clean, answer.leftover.c_str());
        QCOMPARE(m_output, std::string(word) + "\n.\n..\nmain.sh\n");
        m_output.clear();
    }
}

void TestAgent::wishesThatComeTooLateAreIgnored()
{
    send(frame(FrameType::Cancel) + frame(FrameType::Input, "late") + frame(FrameType::InputEnd));
    send(jobWithMainFile(shellJob("cat")) + frame(FrameType::Start) + frame(FrameType::Input, "in time") +
         frame(FrameType::InputEnd));
    QVERIFY(waitFor(FrameType::Done));
    QCOMPARE(m_output, std::string("in time"));
}

void TestAgent::inputBeyondTheCreditEndsTheSession()
{
    send(jobWithMainFile(shellJob("sleep 30")) + frame(FrameType::Start));
    // The pipe takes 64 KiB of it, the credit 256 KiB; a host that sends on and on is broken.
    for (int i = 0; i < 12; ++i)
        send(frame(FrameType::Input, std::string(maxChunk, 'x')));
    const Result<Frame> answer = waitFor(FrameType::Done);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"credit"_s), qPrintable(answer.error().message));
}

void TestAgent::theProgramHasNoDescriptorOfTheAgent()
{
    send(jobWithMainFile(
             shellJob("ls /proc/self/fd; ls /proc/1/fd 2>&1; cat /proc/1/environ 2>&1; cat /proc/1/maps "
                      "2>&1; kill -9 1; kill -STOP 1; echo alive")) +
         frame(FrameType::Start));
    QVERIFY(waitFor(FrameType::Done));
    const QString output = QString::fromStdString(m_output);
    // ls itself holds 3 for the folder it lists.
    QVERIFY2(output.startsWith("0\n1\n2\n3\n"_L1), qPrintable(output));
    QCOMPARE(output.count(u"Permission denied"_s), 3);
    QVERIFY2(output.contains("alive\n"_L1), qPrintable(output));
}

void TestAgent::withoutAControlGroupThereIsOneProcessor()
{
    send(jobWithMainFile(shellJob("nproc")) + frame(FrameType::Start));
    const Result<Frame> done = waitFor(FrameType::Done);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(m_output, std::string("1\n"));
}

void TestAgent::theAgentEndsWithItsHost()
{
    send(jobWithMainFile(shellJob("trap '' TERM HUP; while :; do :; done")) + frame(FrameType::Start));
    QVERIFY(waitFor(FrameType::StageBegin));
    m_client.reset();
    // Everything in the sandbox holds this pipe's other end; it ends when the last process has gone.
    char byte;
    QCOMPARE(::read(m_process.errorOutput, &byte, 1), 0);
}

/// Its stream stays open, as one of a container engine may that missed the host's end.
void TestAgent::aHostThatNeverAnswersIsGone()
{
    const Result<BubblewrapProcess> silent = launch();
    QVERIFY(silent);
    SocketStream stream(silent->socket);
    char buffer[256];
    const auto deadline = soon();
    qint64 got = 0;
    while (got >= 0 && std::chrono::steady_clock::now() < deadline) {
        stream.wait(true, false, deadline);
        got = stream.readSome(buffer, sizeof buffer);
    }
    QCOMPARE(got, -1);
    ::close(silent->errorOutput);
    m_spawner.retire(silent->pid, {});
}

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
