// SPDX-License-Identifier: GPL-3.0-or-later
// Times programs in the sandbox beside the same work with nothing around it, and with one bubblewrap a job.
#include "barejobs.h"
#include "ourrunner.h"
#include "programs.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace codewar;

namespace {

/// Where the agent finds programs in the sandbox; here too, whatever stands first on the caller's path.
constexpr char sandboxPath[] = "/usr/local/bin:/usr/bin:/bin";

void buildHeaders()
{
    if (QProcess::execute(runnerProgram(), {u"doctor"_s, u"--build-headers"_s}) != 0)
        qFatal("this machine is not ready for measurements: see above");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("PATH", sandboxPath);
    QCoreApplication application(argc, argv);
    const BenchOptions options = BenchOptions::parse(u"Times programs in the sandbox beside bare ones."_s);

    buildHeaders();
    OurRunner ours(Target::Sandbox::Bubblewrap);
    ours.makeReady();
    BareJobs bare;

    std::vector<Measurement> times = bareLatencies(bare, bare);
    append(times, ours.latencies());
    measureInterleaved(times, options.rounds);
    std::vector<Measurement> excess = ours.limitExcess();
    measureInterleaved(excess, 7);
    append(times, std::move(excess));
    times.push_back(ours.streamLatency());
    printTable(times);

    const QJsonObject rates = measureRates(
        {
            bareCppRate(bare),
            ours.cppRate(),
            barePythonRate(bare),
            ours.pythonRate(),
        },
        options.milliseconds);
    options.write({{u"milliseconds"_s, toJson(times)},
                   {u"jobsPerSecond"_s, rates},
                   {u"toolchains"_s, ours.toolchains()}});
    return 0;
}
