// SPDX-License-Identifier: GPL-3.0-or-later
#include "ourjobs.h"
#include "command.h"
#include "programs.h"

#include <QEventLoop>
#include <QTimer>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

qint64 monotonicNanoseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

void requireVerdict(const RunResult &result, Verdict verdict)
{
    if (result.verdict != verdict)
        qFatal("verdict %s: %s\n%s", qPrintable(verdictName(result.verdict)), qPrintable(result.error),
               result.compileOutput.constData());
}

} // namespace

RunRequest OurJobs::request(const QString &language, const QByteArray &source, bool useCache)
{
    RunRequest request;
    request.language = language;
    request.files = {{language == "python"_L1 ? u"main.py"_s : u"main.cpp"_s, source}};
    request.useCache = useCache;
    return request;
}

double OurJobs::timed(const RunRequest &request, const QByteArray &expected)
{
    QElapsedTimer clock;
    clock.start();
    const RunResult result = finish(request, [](Run &) {});
    const double milliseconds = millisecondsOf(clock);
    requireVerdict(result, Verdict::Ok);
    if (result.output != expected)
        qFatal("wrong output: %s", result.output.left(200).constData());
    return milliseconds;
}

double OurJobs::beyondTimeLimit(RunRequest request)
{
    request.limits.runTime = std::chrono::seconds(1);
    QElapsedTimer sinceRun;
    const RunResult result = finish(request, [&](Run &run) {
        QObject::connect(&run, &Run::stageChanged, &run, [&](Stage stage) {
            if (stage == Stage::Run)
                sinceRun.start();
        });
    });
    requireVerdict(result, Verdict::TimeLimit);
    return millisecondsOf(sinceRun) - static_cast<double>(request.limits.runTime.count());
}

Series OurJobs::streamLatency()
{
    Series latency;
    QByteArray partial;
    const RunResult result = finish(request(u"cpp"_s, clockWriter, true), [&](Run &run) {
        QObject::connect(&run, &Run::outputReceived, &run, [&](Run::Channel, const QByteArray &bytes) {
            const qint64 now = monotonicNanoseconds();
            partial += bytes;
            for (qsizetype end = 0; (end = partial.indexOf('\n')) >= 0; partial.remove(0, end + 1))
                latency.add(static_cast<double>(now - partial.left(end).toLongLong()) / 1e6);
        });
    });
    requireVerdict(result, Verdict::Ok);
    return latency;
}

double OurJobs::rate(const RunRequest &request, int inFlight, int milliseconds)
{
    QEventLoop loop;
    QElapsedTimer clock;
    std::vector<std::unique_ptr<Run>> runs;
    int done = 0;
    int running = 0;
    std::function<void()> startOne = [&] {
        ++running;
        runs.push_back(start(request));
        Run *run = runs.back().get();
        QObject::connect(run, &Run::finished, &loop, [&](const RunResult &result) {
            requireVerdict(result, Verdict::Ok);
            ++done;
            --running;
            if (clock.elapsed() < milliseconds)
                startOne();
            else if (running == 0)
                loop.quit();
        });
    };
    clock.start();
    for (int i = 0; i < inFlight; ++i)
        startOne();
    loop.exec();
    return done * 1000.0 / millisecondsOf(clock);
}

void OurJobs::pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

RunResult OurJobs::finish(const RunRequest &request, const std::function<void(Run &)> &watch)
{
    QEventLoop loop;
    RunResult end;
    const std::unique_ptr<Run> run = start(request);
    QObject::connect(run.get(), &Run::finished, &loop, [&](const RunResult &result) {
        end = result;
        loop.quit();
    });
    watch(*run);
    loop.exec();
    return end;
}

std::unique_ptr<Run> OurJobs::start(const RunRequest &request)
{
    Result<std::unique_ptr<Run>> run = m_runner.start(request);
    if (!run)
        qFatal("%s", qPrintable(run.error().message));
    return std::move(run).value();
}

} // namespace codewar
