// SPDX-License-Identifier: GPL-3.0-or-later
// Times programs in our containers beside the same work done by others: with nothing around it, in one
// bubblewrap a job, by `docker run`, and by `docker exec` in a warm container. All use the images' compiler
// and interpreter. Needs an engine with our images.
#include "barejobs.h"
#include "dockerjobs.h"
#include "idlememory.h"
#include "ourrunner.h"
#include "programs.h"
#include "runner/connect/paths.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace codewar;

namespace {

std::vector<Measurement> dockerLatencies(const DockerJobs &cpp, const DockerJobs &python)
{
    return {
        {u"C++ docker run"_s, [&] { return cpp.runAsOriginal(iostreamHello); }, {}},
        {u"C++ docker run, our image"_s, [&] { return cpp.runImage(iostreamHello); }, {}},
        {u"C++ docker exec"_s, [&] { return cpp.exec(iostreamHello); }, {}},
        {u"Python docker run"_s, [&] { return python.runAsOriginal(pythonHello); }, {}},
        {u"Python docker run, our image"_s, [&] { return python.runImage(pythonHello); }, {}},
        {u"Python docker exec"_s, [&] { return python.exec(pythonHello); }, {}},
    };
}

Rate dockerRate(const QString &name, const DockerJobs &jobs, const char *source)
{
    return {name, [&jobs, source](int milliseconds) {
                return rateOf([&] { jobs.runAsOriginal(source); }, milliseconds);
            }};
}

/// What runs beside the measured is gone by then: the warm runner and the peers' containers.
QJsonObject idleMemories(const LanguageRegistry &languages)
{
    const Result<docker::Endpoint> endpoint = docker::findEndpoint();
    if (!endpoint)
        qFatal("%s", qPrintable(endpoint.error().message));
    docker::DockerSandbox sandbox({*endpoint, cacheFolder()});
    QJsonObject json;
    for (const int count : {8, 1}) {
        for (const QString &id : {u"cpp"_s, u"python"_s}) {
            const Language &language = *languages.find(id);
            json[u"%1, %2"_s.arg(language.name).arg(count)] = idleMemory(sandbox, language, count);
        }
    }
    return json;
}

QJsonObject compare(OurRunner &ours, const BenchOptions &options)
{
    const ImageRoot cppRoot(cppInDocker().image);
    const ImageRoot pythonRoot(pythonInDocker().image);
    BareJobs bareCpp(cppRoot.path());
    const BareJobs barePython(pythonRoot.path());
    const DockerJobs dockerCpp(cppInDocker());
    const DockerJobs dockerPython(pythonInDocker());
    ours.makeReady();

    std::vector<Measurement> times = bareLatencies(bareCpp, barePython);
    append(times, dockerLatencies(dockerCpp, dockerPython));
    append(times, ours.latencies());
    measureInterleaved(times, options.rounds);
    std::vector<Measurement> excess = ours.limitExcess();
    measureInterleaved(excess, 7);
    append(times, std::move(excess));
    times.push_back(ours.streamLatency());
    printTable(times);

    const QJsonObject rates = measureRates(
        {
            bareCppRate(bareCpp),
            ours.cppRate(),
            dockerRate(u"C++ docker run"_s, dockerCpp, iostreamHello),
            barePythonRate(barePython),
            ours.pythonRate(),
            dockerRate(u"Python docker run"_s, dockerPython, pythonHello),
        },
        options.milliseconds);
    return {{u"milliseconds"_s, toJson(times)},
            {u"jobsPerSecond"_s, rates},
            {u"toolchains"_s, ours.toolchains()}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("PATH", "/usr/local/bin:/usr/bin:/bin");
    QCoreApplication application(argc, argv);
    const BenchOptions options =
        BenchOptions::parse(u"Times programs in our containers beside bare ones and others' containers."_s);

    const LanguageRegistry languages = LanguageRegistry::loadDefault();
    QJsonObject report;
    {
        OurRunner ours(Target::Sandbox::Docker);
        report = compare(ours, options);
    }
    report[u"idleMiB"_s] = idleMemories(languages);
    options.write(report);
    return 0;
}
