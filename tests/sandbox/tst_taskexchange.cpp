// SPDX-License-Identifier: GPL-3.0-or-later
// What the host believes an agent, played by a script.
#include "runner/sandbox/taskexchange.h"

#include <QTest>

#include <cstring>

using namespace codewar;
using namespace Qt::StringLiterals;
using agent::FrameType;
using agent::StageKind;

namespace {

std::string frame(FrameType type, const std::string &payload = {})
{
    return agent::encodeFrame(type, payload);
}

std::string begin(StageKind kind)
{
    return frame(FrameType::StageBegin, agent::encodeNumber(std::uint64_t(kind)));
}

std::string output(agent::Stream stream, const std::string &bytes)
{
    return frame(FrameType::Output, std::string(1, char(stream)).append(bytes));
}

std::string end(StageKind kind, std::uint32_t status = 0)
{
    agent::StageEnd stageEnd;
    stageEnd.stage = kind;
    stageEnd.status = status;
    return frame(FrameType::StageEnd, stageEnd.encode());
}

std::string limitRequest(std::uint64_t bytes)
{
    return frame(FrameType::MemoryLimit, agent::encodeNumber(bytes));
}

/// Says what the script says and then hangs up; keeps what it is told.
class ScriptedAgent final : public AgentStream
{
public:
    ScriptedAgent(std::string script, std::string &heard) : m_script(std::move(script)), m_heard(heard) {}

    Events wait(bool wantRead, bool wantWrite, TimePoint) override
    {
        return {.readable = wantRead, .writable = wantWrite};
    }
    qint64 readSome(char *data, qint64 size) override
    {
        if (m_at == m_script.size())
            return -1;
        const std::size_t taken = std::min<std::size_t>(m_script.size() - m_at, std::size_t(size));
        std::memcpy(data, m_script.data() + m_at, taken);
        m_at += taken;
        return qint64(taken);
    }
    qint64 writeSome(const char *data, qint64 size) override
    {
        m_heard.append(data, std::size_t(size));
        return size;
    }
    void wake() override {}

private:
    std::string m_script;
    std::string &m_heard;
    std::size_t m_at = 0;
};

class Listener final : public TaskObserver
{
public:
    void stageBegan(Stage stage) override { stages += stage; }
    void outputArrived(Run::Channel, const QByteArray &bytes) override { heard += bytes; }
    bool wantsOutput() override { return true; }

    QList<Stage> stages;
    QByteArray heard;
};

Result<void> noLimiter(qint64)
{
    return Error{ErrorCode::Internal, u"nobody asked for a limit"_s, {}};
}

agent::Job compiledJob()
{
    agent::Job job;
    job.compile.arguments = {"g++"};
    job.run.arguments = {"./executable"};
    job.compileLimits = {1000, 1 << 21, 100};
    job.runLimits = {1000, 1 << 20, 100};
    job.wantArtifact = true;
    return job;
}

} // namespace

class TestTaskExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeTask();
    void aFailedCompileIsTheEnd();
    void liesAreErrors_data();
    void liesAreErrors();
    void aLimitIsSetForTheAgent();
    void aLimitThatCannotBeSetIsAnError();
    void inputStaysWithinTheCredit();
    void cancelIsSentOnce();
};

void TestTaskExchange::aWholeTask()
{
    std::string heard;
    AgentClient client(std::make_unique<ScriptedAgent>(
        begin(StageKind::Compile) + output(agent::Stream::Compiler, "warning") + end(StageKind::Compile) +
            frame(FrameType::Artifact, agent::encodeNumber(4)) +
            frame(FrameType::ArtifactData, "\x7f"
                                           "ELF") +
            begin(StageKind::Run) + output(agent::Stream::Stdout, "out") + end(StageKind::Run, 3),
        heard));
    Listener listener;
    TaskControl control;
    const Result<TaskReport> report =
        TaskExchange(client, compiledJob(), listener, control, noLimiter).complete();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->compile && report->compile->succeeded());
    QCOMPARE(report->run->status, 3);
    QCOMPARE(report->executable, QByteArray("\x7f"
                                            "ELF"));
    const QList<Stage> stages{Stage::Compile, Stage::Run};
    QCOMPARE(listener.stages, stages);
    QCOMPARE(listener.heard, QByteArray("warningout"));
}

void TestTaskExchange::aFailedCompileIsTheEnd()
{
    std::string heard;
    AgentClient client(
        std::make_unique<ScriptedAgent>(begin(StageKind::Compile) + end(StageKind::Compile, 1), heard));
    Listener listener;
    TaskControl control;
    const Result<TaskReport> report =
        TaskExchange(client, compiledJob(), listener, control, noLimiter).complete();
    QVERIFY(report);
    QCOMPARE(report->compile->status, 1);
    QVERIFY(!report->run);
}

void TestTaskExchange::liesAreErrors_data()
{
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, const std::string &script) {
        QTest::newRow(name) << QByteArray::fromStdString(script);
    };
    const std::string compiled = begin(StageKind::Compile) + end(StageKind::Compile);
    row("silence", {});
    row("run before the compile", begin(StageKind::Run));
    row("compile twice", compiled + begin(StageKind::Compile));
    row("end of a stage that never began", end(StageKind::Run));
    row("end of the other stage", begin(StageKind::Compile) + end(StageKind::Run));
    row("output between stages", compiled + output(agent::Stream::Stdout, "x"));
    row("a program's output while compiling", begin(StageKind::Compile) + output(agent::Stream::Stdout, "x"));
    row("a compiler's output while running",
        compiled + begin(StageKind::Run) + output(agent::Stream::Compiler, "x"));
    row("output of no stream", begin(StageKind::Compile) + output(agent::Stream(7), "x"));
    row("more output than the limit",
        compiled + begin(StageKind::Run) + output(agent::Stream::Stdout, std::string(101, 'x')));
    row("artifact before the compile", frame(FrameType::Artifact, agent::encodeNumber(1)));
    row("artifact without end", compiled + frame(FrameType::Artifact, agent::encodeNumber(1ull << 40)));
    row("two artifacts", compiled + frame(FrameType::Artifact, agent::encodeNumber(0)) +
                             frame(FrameType::Artifact, agent::encodeNumber(0)));
    row("more artifact than announced",
        compiled + frame(FrameType::Artifact, agent::encodeNumber(1)) + frame(FrameType::ArtifactData, "xx"));
    row("run before the artifact is complete", compiled + frame(FrameType::Artifact, agent::encodeNumber(2)) +
                                                   frame(FrameType::ArtifactData, "x") +
                                                   begin(StageKind::Run));
    row("credit for input never sent", frame(FrameType::InputCredit, agent::encodeNumber(1)));
    row("a stage's end that cannot be read", begin(StageKind::Compile) + frame(FrameType::StageEnd, "?"));
    row("a limit before any stage", limitRequest(1 << 21));
    row("a limit between stages", compiled + limitRequest(1 << 20));
    row("the other stage's limit", begin(StageKind::Compile) + limitRequest(1 << 20));
    row("a limit without end", compiled + begin(StageKind::Run) + limitRequest(1ull << 40));
    row("a limit twice", begin(StageKind::Compile) + limitRequest(1 << 21) + limitRequest(1 << 21));
    row("a limit after a program's output",
        compiled + begin(StageKind::Run) + output(agent::Stream::Stdout, "x") + limitRequest(1 << 20));
    row("a limit that cannot be read", begin(StageKind::Compile) + frame(FrameType::MemoryLimit, "?"));
    row("done before its time", frame(FrameType::Done, agent::Done{true, {}}.encode()));
    row("a frame of the host's own", frame(FrameType::Start));
    row("its own failure", frame(FrameType::Failure, agent::Failure{"out of luck"}.encode()));
    row("a frame that is too long", std::string("\x01\x00\x02\x00\x42", 5));
    row("half a frame", begin(StageKind::Compile).substr(0, 7));
}

void TestTaskExchange::liesAreErrors()
{
    QFETCH(QByteArray, script);
    std::string heard;
    AgentClient client(std::make_unique<ScriptedAgent>(script.toStdString(), heard));
    Listener listener;
    TaskControl control;
    const agent::Job job = compiledJob();
    const Result<TaskReport> report =
        TaskExchange(client, job, listener, control, [](qint64) { return Result<void>(); }).complete();
    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
    QVERIFY(listener.heard.size() <= 100);
}

void TestTaskExchange::aLimitIsSetForTheAgent()
{
    std::string heard;
    AgentClient client(std::make_unique<ScriptedAgent>(
        begin(StageKind::Compile) + output(agent::Stream::Compiler, "warning") + limitRequest(1 << 21) +
            end(StageKind::Compile) + begin(StageKind::Run) + limitRequest(1 << 20) +
            output(agent::Stream::Stdout, "out") + end(StageKind::Run),
        heard));
    Listener listener;
    TaskControl control;
    QList<qint64> limits;
    const auto limiter = [&](qint64 bytes) {
        limits += bytes;
        return Result<void>();
    };
    const Result<TaskReport> report =
        TaskExchange(client, compiledJob(), listener, control, limiter).complete();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(report->run && report->run->succeeded());
    QVERIFY(client.flush(std::chrono::steady_clock::now()));
    const QList<qint64> expected{1 << 21, 1 << 20};
    QCOMPARE(limits, expected);
    const std::string set = frame(FrameType::MemoryLimitSet, agent::MemoryLimitSet{true, {}}.encode());
    QCOMPARE(heard, set + set);
}

void TestTaskExchange::aLimitThatCannotBeSetIsAnError()
{
    std::string heard;
    AgentClient client(
        std::make_unique<ScriptedAgent>(begin(StageKind::Compile) + limitRequest(1 << 21), heard));
    Listener listener;
    TaskControl control;
    const auto limiter = [](qint64) -> Result<void> {
        return Error{ErrorCode::Unavailable, u"The engine is gone."_s, u"docker"_s};
    };
    const Result<TaskReport> report =
        TaskExchange(client, compiledJob(), listener, control, limiter).complete();
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), int(ErrorCode::Internal));
    QCOMPARE(report.error().message, u"The engine is gone."_s);
    QCOMPARE(heard,
             frame(FrameType::MemoryLimitSet, agent::MemoryLimitSet{false, "The engine is gone."}.encode()));
}

void TestTaskExchange::inputStaysWithinTheCredit()
{
    std::string heard;
    agent::Job job = compiledJob();
    job.compile.arguments.clear();
    AgentClient client(std::make_unique<ScriptedAgent>(begin(StageKind::Run) + end(StageKind::Run), heard));
    Listener listener;
    TaskControl control;
    control.addInput(QByteArray(1 << 20, 'x'));
    control.closeInput();
    QVERIFY(TaskExchange(client, job, listener, control, noLimiter).complete());
    QCOMPARE(control.pendingInput(), (1 << 20) - qint64(agent::initialInputCredit));
    agent::FrameDecoder decoder;
    decoder.feed(heard);
    qsizetype sent = 0;
    while (const std::optional<agent::Frame> told = decoder.next()) {
        QCOMPARE(int(told->type), int(FrameType::Input));
        sent += qsizetype(told->payload.size());
    }
    QVERIFY(sent <= qsizetype(agent::initialInputCredit));
}

void TestTaskExchange::cancelIsSentOnce()
{
    std::string heard;
    agent::Job job = compiledJob();
    job.compile.arguments.clear();
    AgentClient client(std::make_unique<ScriptedAgent>(
        begin(StageKind::Run) + output(agent::Stream::Stdout, "a") + end(StageKind::Run), heard));
    Listener listener;
    TaskControl control;
    control.cancel();
    QVERIFY(TaskExchange(client, job, listener, control, noLimiter).complete());
    QCOMPARE(heard, frame(FrameType::Cancel));
}

QTEST_APPLESS_MAIN(TestTaskExchange)
#include "tst_taskexchange.moc"
