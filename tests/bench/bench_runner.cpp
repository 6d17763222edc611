// SPDX-License-Identifier: GPL-3.0-or-later
// Times programs in the sandbox beside the same work with nothing around it, and with one bubblewrap a job.
#include "barejobs.h"
#include "ourjobs.h"
#include "programs.h"
#include "runner/connect/connect.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace codewar;

namespace {

constexpr char hello[] = "hello\n";
constexpr int inFlight = 2;
/// Where the agent finds programs in the sandbox; here too, whatever stands first on the caller's path.
constexpr char sandboxPath[] = "/usr/local/bin:/usr/bin:/bin";

/// A language whose programs do nothing, to see what a run costs by itself.
constexpr char noopLanguage[] = R"({"id": "noop", "name": "Nothing", "version": "1", "endings": ["noop"],
    "mainFile": "main.noop", "run": ["/bin/true"], "versionCommand": ["/bin/true"], "toolName": "true",
    "image": "codewar/noop", "lexer": "text", "template": "", "example": ""})";

QString runnerProgram()
{
    return QCoreApplication::applicationDirPath() + u"/codewar-runner"_s;
}

/// A new `codewar-runner run` for one program, with nothing prepared but the headers.
std::function<double()> command(const QString &file, const char *source)
{
    QFile program(file);
    if (!program.open(QIODevice::WriteOnly) || program.write(source) < 0)
        qFatal("cannot write %s", qPrintable(file));
    return [file] {
        return BareJobs::timed({runnerProgram(), u"run"_s, u"--no-cache"_s, u"--quiet"_s, file});
    };
}

std::vector<Measurement> latencies(OurJobs &ours, BareJobs &bare, const QString &folder)
{
    using Around = BareJobs::Around;
    const auto our = [&](const QString &language, const char *source, bool useCache = false) {
        return [&ours, request = OurJobs::request(language, source, useCache)] {
            return ours.timed(request, hello);
        };
    };
    return {
        {u"C++ bare"_s, [] { return BareJobs::cpp(iostreamHello, Around::Nothing); }, {}},
        {u"C++ bwrap a job"_s, [] { return BareJobs::cpp(iostreamHello, Around::Bubblewrap); }, {}},
        {u"C++ ours first"_s, our(u"cpp"_s, iostreamHello), {}},
        {u"C++ ours again"_s, our(u"cpp"_s, iostreamHello, true), {}},
        {u"C++ bare exec"_s, [&bare] { return bare.execCpp(); }, {}},
        {u"C++ our command"_s, command(folder + u"/hello.cpp"_s, iostreamHello), {}},
        {u"bits bare"_s, [] { return BareJobs::cpp(bitsHello, Around::Nothing); }, {}},
        {u"bits ours first"_s, our(u"cpp"_s, bitsHello), {}},
        {u"Python bare"_s, [] { return BareJobs::python(pythonHello, Around::Nothing); }, {}},
        {u"Python bwrap a job"_s, [] { return BareJobs::python(pythonHello, Around::Bubblewrap); }, {}},
        {u"Python ours"_s, our(u"python"_s, pythonHello), {}},
        {u"Python our command"_s, command(folder + u"/hello.py"_s, pythonHello), {}},
        {u"no-op bare"_s, [] { return BareJobs::timed({u"/bin/true"_s}); }, {}},
        {u"no-op ours"_s,
         [&ours] {
             RunRequest request = OurJobs::request(u"noop"_s, "nothing\n");
             request.files.front().name = u"main.noop"_s;
             return ours.timed(request, {});
         },
         {}},
    };
}

std::vector<Measurement> limitExcess(OurJobs &ours)
{
    return {
        {u"limit to result, spinner"_s,
         [&ours] { return ours.beyondTimeLimit(OurJobs::request(u"python"_s, pythonSpinner)); },
         {}},
        {u"limit to result, fork bomb"_s,
         [&ours] { return ours.beyondTimeLimit(OurJobs::request(u"cpp"_s, forkBomb, true)); },
         {}},
    };
}

/// Jobs a second that this machine does with two threads, each doing one job after the other.
double bareRate(const std::function<void()> &job, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    std::atomic<int> done = 0;
    std::vector<std::jthread> threads;
    for (int i = 0; i < inFlight; ++i) {
        threads.emplace_back([&] {
            while (clock.elapsed() < milliseconds) {
                job();
                ++done;
            }
        });
    }
    threads.clear();
    return done * 1e9 / static_cast<double>(clock.nsecsElapsed());
}

/// Jobs a second, bare and ours in turns.
QJsonObject sustained(OurJobs &ours, int milliseconds)
{
    const auto bareCpp = [] { BareJobs::cpp(iostreamHello, BareJobs::Around::Nothing); };
    const auto barePython = [] { BareJobs::python(pythonHello, BareJobs::Around::Nothing); };
    const std::pair<QString, std::function<double()>> kinds[] = {
        {u"C++ bare"_s, [&] { return bareRate(bareCpp, milliseconds); }},
        {u"C++ ours"_s,
         [&] { return ours.rate(OurJobs::request(u"cpp"_s, iostreamHello), inFlight, milliseconds); }},
        {u"Python bare"_s, [&] { return bareRate(barePython, milliseconds); }},
        {u"Python ours"_s,
         [&] { return ours.rate(OurJobs::request(u"python"_s, pythonHello), inFlight, milliseconds); }},
    };
    QMap<QString, Series> rates;
    for (int round = 0; round < 3; ++round) {
        for (const auto &[name, measure] : kinds)
            rates[name].add(measure());
    }
    QJsonObject json;
    for (const auto &[name, measure] : kinds) {
        std::printf("%-28s %12.1f jobs/s\n", qPrintable(name + u", 2 in flight"_s),
                    rates[name].quantile(0.5));
        json[name] = rates[name].toJson();
    }
    return json;
}

QJsonObject toJson(const std::vector<Measurement> &measurements)
{
    QJsonObject json;
    for (const Measurement &measurement : measurements)
        json[measurement.name] = measurement.series.toJson();
    return json;
}

Result<std::unique_ptr<Runner>> makeRunner(LanguageRegistry &registry, const QString &languages)
{
    QFile file(languages + u"/noop.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(noopLanguage) < 0)
        return Error{ErrorCode::Internal, u"cannot write %1"_s.arg(file.fileName()), u"bench"_s};
    file.close();
    qputenv("CODEWAR_LANGUAGES", languages.toLocal8Bit());
    registry = LanguageRegistry::loadDefault();
    for (const Error &error : registry.errors())
        qFatal("%s", qPrintable(error.message));
    Target target;
    target.sandbox = Target::Sandbox::Bubblewrap;
    target.concurrency = inFlight;
    return connectRunner(target, registry);
}

void buildHeaders()
{
    if (QProcess::execute(runnerProgram(), {u"doctor"_s, u"--build-headers"_s}) != 0)
        qFatal("this machine is not ready for measurements: see above");
}

/// What a runner does in the background in its first seconds is done before anything is measured.
void makeReady(Runner &runner, OurJobs &ours)
{
    for (const QString &language : {u"cpp"_s, u"python"_s, u"noop"_s})
        runner.prepare(language);
    for (int i = 0; i < 2 * inFlight; ++i) {
        ours.timed(OurJobs::request(u"cpp"_s, iostreamHello), hello);
        ours.timed(OurJobs::request(u"python"_s, pythonHello), hello);
    }
    ours.pause(2000);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("PATH", sandboxPath);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Times programs in the sandbox beside bare ones."_s);
    parser.addHelpOption();
    parser.addOptions({{u"rounds"_s, u"Rounds of each measurement."_s, u"N"_s, u"15"_s},
                       {u"seconds"_s, u"Seconds of each of three turns of sustained work."_s, u"S"_s, u"4"_s},
                       {u"json"_s, u"Where to write the numbers."_s, u"FILE"_s}});
    parser.process(application);

    buildHeaders();
    LanguageRegistry registry;
    const QTemporaryDir languages;
    Result<std::unique_ptr<Runner>> runner = makeRunner(registry, languages.path());
    if (!runner)
        qFatal("%s", qPrintable(runner.error().message));
    OurJobs ours(**runner);
    BareJobs bare;

    makeReady(**runner, ours);

    const QTemporaryDir folder;
    std::vector<Measurement> times = latencies(ours, bare, folder.path());
    measureInterleaved(times, parser.value(u"rounds"_s).toInt());
    std::vector<Measurement> excess = limitExcess(ours);
    measureInterleaved(excess, 7);
    times.insert(times.end(), excess.begin(), excess.end());
    times.push_back({u"write to reader"_s, {}, ours.streamLatency()});
    printTable(times);
    const QJsonObject rates = sustained(ours, parser.value(u"seconds"_s).toInt() * 1000);

    const QJsonObject report{
        {u"milliseconds"_s, toJson(times)},
        {u"jobsPerSecond"_s, rates},
        {u"toolchains"_s, QJsonObject{{u"cpp"_s, (*runner)->toolchain(u"cpp"_s)},
                                      {u"python"_s, (*runner)->toolchain(u"python"_s)}}}};
    QFile file(parser.value(u"json"_s));
    if (parser.isSet(u"json"_s) &&
        (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return 0;
}
