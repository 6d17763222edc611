// SPDX-License-Identifier: GPL-3.0-or-later
// The real agent in a container that it did not make, as it is in one of a container engine.
#include "containerhost.h"

#include <QTest>

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace codewar;
using namespace codewar::agent;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t startLimit = 256u << 20;
constexpr std::uint64_t otherLimit = 128u << 20;
constexpr std::uint64_t compileLimit = 1u << 30;
constexpr const char *limitFile = "memory/memory.limit_in_bytes";
constexpr const char *usageFile = "memory/memory.usage_in_bytes";
constexpr const char *eventsFile = "memory/memory.oom_control";

void sendJob(ContainerHost &host, const std::string &command, std::uint64_t memory = startLimit)
{
    Job job;
    job.run.arguments = {"sh", "-c", command};
    job.limits = {64, 1 << 20, 8 << 20};
    job.runLimits = {20'000, memory, 1 << 20};
    job.mainFile = "main.sh";
    host.send(FrameType::Job, job.encode());
    host.send(FrameType::File, File{job.mainFile, false, 0}.encode());
    host.send(FrameType::Start);
}

/// A job whose compiler says `compile` on its way.
void sendCompile(ContainerHost &host, const std::string &compile)
{
    Job job;
    job.compile.arguments = {"sh", "-c", compile};
    job.run.arguments = {"echo", "ran"};
    job.limits = {64, 1 << 20, 8 << 20};
    job.compileLimits = {20'000, compileLimit, 1 << 20};
    job.runLimits = {20'000, startLimit, 1 << 20};
    job.mainFile = "main.sh";
    host.send(FrameType::Job, job.encode());
    host.send(FrameType::File, File{job.mainFile, false, 0}.encode());
    host.send(FrameType::Start);
}

/// A shell command that waits until the cgroup's file holds `text`.
std::string untilFileHolds(const char *file, const std::string &text)
{
    return std::string("until grep -q '") + text + "' /mnt/cgroup/" + file + "; do sleep 0.01; done; ";
}

void answerLimit(ContainerHost &host, std::uint64_t bytes)
{
    host.write(limitFile, QByteArray::number(quint64(bytes)) + '\n');
    host.send(FrameType::MemoryLimitSet, MemoryLimitSet{true, {}}.encode());
}

struct Outcome
{
    QByteArray output;
    StageEnd end;
    Done done;
    QString error;
};

/// What comes from here to the end of the job, or of the session.
Outcome finish(ContainerHost &host)
{
    Outcome outcome;
    while (true) {
        const Result<Frame> frame = host.next();
        if (!frame) {
            outcome.error = frame.error().message;
            return outcome;
        }
        if (frame->type == FrameType::Output)
            outcome.output += QByteArray::fromStdString(frame->payload.substr(1));
        if (frame->type == FrameType::StageEnd)
            outcome.end = *StageEnd::decode(frame->payload);
        if (frame->type == FrameType::Done) {
            outcome.done = *Done::decode(frame->payload);
            return outcome;
        }
    }
}

Outcome run(ContainerHost &host, const std::string &command)
{
    sendJob(host, command);
    return finish(host);
}

bool waitFor(ContainerHost &host, FrameType type, Frame &frame)
{
    while (true) {
        const Result<Frame> next = host.next();
        if (!next)
            return false;
        frame = *next;
        if (frame.type == type)
            return true;
    }
}

} // namespace

class TestContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotClosedIsRefused_data();
    void whatIsNotClosedIsRefused();
    void everyRunHasAUserOfItsOwn();
    void programsWriteToTheirPlacesOnly();
    void theHostSetsTheLimit_data();
    void theHostSetsTheLimit();
    void aLimitThatDoesNotHoldEndsTheSession_data();
    void aLimitThatDoesNotHoldEndsTheSession();
    void wishesAreHeardWhileTheLimitIsSet();
    void aCancelWhileTheLimitIsSetCounts();
    void aHostThatGoesWhileTheLimitIsSetTakesAllAlong();
    void usageIsSampledBelowAnOldPeak();
    void theKernelsCounterTellsOfOutOfMemory();
    void aSmallCompileNeedsNoOtherLimit();
    void aCompileThatGrowsGoesOnWhileItsLimitIsRaised();
    void aCompileThatTheLowerLimitStruckIsRepeated();

private:
    void begin(ContainerHost &host, const ContainerPlan &plan = {});
};

void TestContainer::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("Only root can make a container without an engine.");
}

void TestContainer::begin(ContainerHost &host, const ContainerPlan &plan)
{
    host.start(plan);
    const Result<Ready> ready = host.client().waitReady(std::chrono::steady_clock::now() + 30s);
    QVERIFY2(ready,
             ready ? "" : qPrintable(ready.error().message + QString::fromLocal8Bit(host.complaint())));
    QVERIFY(ready->ownUser);
    QCOMPARE(int(ready->cgroup), plan.cgroupVersion);
}

void TestContainer::whatIsNotClosedIsRefused_data()
{
    QTest::addColumn<ContainerPlan>("plan");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char *name, const ContainerPlan &plan, const QByteArray &complaint) {
        QTest::newRow(name) << plan << complaint;
    };
    row("no memory limit", {.memoryLimit = "9223372036854771712"}, "no memory limit");
    row("no memory limit, version 2", {.cgroupVersion = 2, .memoryLimit = "max"}, "no memory limit");
    row("no memory limit to be seen", {.memoryLimit = {}}, "no memory limit");
    row("no limit of processes", {.processLimit = "max"}, "no limit of processes");
    row("places without a number of inodes", {.placeOptions = "size=16m,nr_inodes=0,nosuid,nodev"}, "inodes");
    row("places without a size", {.placeOptions = "size=0,nr_inodes=512,nosuid,nodev"}, "with a size");
    row("places with set-user-id programs", {.placeOptions = "size=16m,nr_inodes=512,nodev"}, "nosuid");
    row("places of one file system", {.secondPlaceIsMounted = false}, "tmpfs of its own");
    row("one capability more", {.capabilities = "-all,+setuid,+setgid,+kill,+chown"}, "no other");
    row("one capability less", {.capabilities = "-all,+setuid,+setgid"}, "SETUID, SETGID and KILL");
    row("no users", {.users = {}}, "users");
    row("root as a program's user", {.users = "0:1"}, "wrong arguments");
    row("a volume", {.writableVolume = true}, "/srv");
    row("writable root", {.readOnlyRoot = false}, "read-only");
    row("new privileges", {.noNewPrivileges = false}, "new privileges");
    row("no filter", {.filter = false}, "system call filter");
}

void TestContainer::whatIsNotClosedIsRefused()
{
    QFETCH(ContainerPlan, plan);
    QFETCH(QByteArray, complaint);
    ContainerHost host;
    host.start(plan);
    const Result<Ready> ready = host.client().waitReady(std::chrono::steady_clock::now() + 30s);
    QVERIFY(!ready);
    const QByteArray said = host.complaint();
    QVERIFY2(said.contains(complaint), said.constData());
}

void TestContainer::everyRunHasAUserOfItsOwn()
{
    ContainerHost host;
    begin(host);
    for (const char *user : {"20000", "20001", "20000", "20001"}) {
        const Outcome outcome = run(host, "id -u; id -G; stat -c %u . main.sh; mkdir -p a/b; touch a/b/left");
        const QByteArray id(user);
        QCOMPARE(outcome.output, id + '\n' + id + '\n' + id + '\n' + id + '\n');
        QVERIFY2(outcome.done.clean, outcome.done.leftover.c_str());
    }
}

void TestContainer::programsWriteToTheirPlacesOnly()
{
    ContainerHost host;
    begin(host);
    const Outcome outcome = run(
        host, "cat /proc/self/oom_score_adj; (echo 0 > /proc/self/oom_score_adj) 2>/dev/null && echo lowered;"
              "mkdir a b && echo moved > a/f && mv a/f b/g && ln b/g a/h && cat a/h;"
              "echo x > /dev/null && echo device; echo again > /dev/stdout;"
              "grep -E 'CapPrm|CapEff' /proc/self/status | sort -u -k 2 | cut -f 2");
    const long landlock = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    const QByteArray lowered = landlock >= 2 ? "" : "lowered\n";
    QCOMPARE(outcome.output, "1000\n" + lowered + "moved\ndevice\nagain\n0000000000000000\n");
}

void TestContainer::theHostSetsTheLimit_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("cgroup version 1") << 1;
    QTest::newRow("cgroup version 2") << 2;
}

void TestContainer::theHostSetsTheLimit()
{
    QFETCH(int, version);
    ContainerHost host;
    begin(host, {.cgroupVersion = version});
    QCOMPARE(run(host, "echo as it is").output, QByteArray("as it is\n"));
    // The kernel counts in whole pages.
    sendJob(host, "echo set", otherLimit + 5);
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    QCOMPARE(*decodeNumber(frame.payload), otherLimit + 5);
    host.write(limitFile, QByteArray::number(quint64(otherLimit)) + '\n');
    host.send(FrameType::MemoryLimitSet, MemoryLimitSet{true, {}}.encode());
    const Outcome outcome = finish(host);
    QCOMPARE(outcome.output, QByteArray("set\n"));
    QVERIFY(outcome.done.clean);
}

void TestContainer::aLimitThatDoesNotHoldEndsTheSession_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const std::string &answer, const QString &complaint) {
        QTest::newRow(name) << QByteArray::fromStdString(answer) << complaint;
    };
    row("not set", MemoryLimitSet{false, "out of luck"}.encode(), u"out of luck"_s);
    row("said to be set", MemoryLimitSet{true, {}}.encode(), u"not the one"_s);
    row("nonsense", "nonsense", u"cannot be read"_s);
}

void TestContainer::aLimitThatDoesNotHoldEndsTheSession()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, complaint);
    ContainerHost host;
    begin(host);
    sendJob(host, "echo never", otherLimit);
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    host.send(FrameType::MemoryLimitSet, answer.toStdString());
    const Outcome outcome = finish(host);
    QVERIFY2(outcome.error.contains(complaint), qPrintable(outcome.error));
    QCOMPARE(outcome.output, QByteArray(""));
}

void TestContainer::wishesAreHeardWhileTheLimitIsSet()
{
    ContainerHost host;
    begin(host);
    sendJob(host, "cat", otherLimit);
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    host.send(FrameType::Input, "typed early");
    host.send(FrameType::InputEnd);
    host.write(limitFile, QByteArray::number(quint64(otherLimit)) + '\n');
    host.send(FrameType::MemoryLimitSet, MemoryLimitSet{true, {}}.encode());
    QCOMPARE(finish(host).output, QByteArray("typed early"));
}

void TestContainer::aCancelWhileTheLimitIsSetCounts()
{
    ContainerHost host;
    begin(host);
    sendJob(host, "sleep 30", otherLimit);
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    host.send(FrameType::Cancel);
    host.write(limitFile, QByteArray::number(quint64(otherLimit)) + '\n');
    host.send(FrameType::MemoryLimitSet, MemoryLimitSet{true, {}}.encode());
    const Outcome outcome = finish(host);
    QCOMPARE(int(outcome.end.killed), int(KillReason::Cancelled));
    // And only for that job.
    sendJob(host, "echo next", otherLimit);
    QCOMPARE(finish(host).output, QByteArray("next\n"));
}

void TestContainer::aHostThatGoesWhileTheLimitIsSetTakesAllAlong()
{
    ContainerHost host;
    begin(host);
    sendJob(host, "echo never", otherLimit);
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    QVERIFY(host.hangUp());
}

void TestContainer::usageIsSampledBelowAnOldPeak()
{
    ContainerHost host;
    begin(host);
    sendJob(host, "echo begun; read line; echo $line");
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::Output, frame));
    // Still below the mark that an earlier compile left.
    host.write(usageFile, "91000000\n");
    host.send(FrameType::Input, "on\n");
    const Outcome outcome = finish(host);
    QCOMPARE(int(outcome.end.peakSource), int(PeakSource::Sampled));
    QCOMPARE(outcome.end.peakBytes, std::uint64_t(90'000'000));
}

void TestContainer::theKernelsCounterTellsOfOutOfMemory()
{
    ContainerHost host;
    begin(host);
    sendJob(host, "echo begun; read line");
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::Output, frame));
    host.write(eventsFile, "oom_kill 1\n");
    host.send(FrameType::InputEnd);
    QVERIFY(finish(host).end.outOfMemory);
    QVERIFY(!run(host, "true").end.outOfMemory);
}

void TestContainer::aSmallCompileNeedsNoOtherLimit()
{
    ContainerHost host;
    begin(host);
    sendCompile(host, "echo compiled");
    // No limit is asked for: finish() would wait for its end in vain.
    const Outcome outcome = finish(host);
    QCOMPARE(outcome.output, QByteArray("compiled\nran\n"));
    QVERIFY(outcome.done.clean);
}

void TestContainer::aCompileThatGrowsGoesOnWhileItsLimitIsRaised()
{
    ContainerHost host;
    begin(host);
    sendCompile(host, "echo began; " + untilFileHolds(limitFile, "1073741824") + "echo ended");
    host.write(usageFile, "180000000\n");
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    QCOMPARE(*decodeNumber(frame.payload), compileLimit);
    answerLimit(host, compileLimit);
    // The program has its own again before it begins.
    QVERIFY(waitFor(host, FrameType::StageEnd, frame));
    host.write(usageFile, "1000000\n");
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    QCOMPARE(*decodeNumber(frame.payload), startLimit);
    answerLimit(host, startLimit);
    QCOMPARE(finish(host).output, QByteArray("ran\n"));
}

void TestContainer::aCompileThatTheLowerLimitStruckIsRepeated()
{
    ContainerHost host;
    begin(host);
    sendCompile(
        host, "if grep -q 1073741824 /mnt/cgroup/memory/memory.limit_in_bytes; then echo again; exit 0; fi; "
              "echo first; " +
                  untilFileHolds(eventsFile, "oom_kill 1") + "exit 1");
    host.write(usageFile, "180000000\n");
    Frame frame{};
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    // Too late: the kernel was faster.
    host.write(eventsFile, "oom_kill 1\n");
    answerLimit(host, compileLimit);
    QVERIFY(waitFor(host, FrameType::Output, frame));
    QCOMPARE(frame.payload.substr(1), std::string("again\n"));
    QVERIFY(waitFor(host, FrameType::StageEnd, frame));
    const std::optional<StageEnd> end = StageEnd::decode(frame.payload);
    QVERIFY(end && end->status == 0 && !end->outOfMemory);
    QVERIFY(waitFor(host, FrameType::MemoryLimit, frame));
    answerLimit(host, startLimit);
    QCOMPARE(finish(host).output, QByteArray("ran\n"));
}

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
