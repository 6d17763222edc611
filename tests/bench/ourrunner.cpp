// SPDX-License-Identifier: GPL-3.0-or-later
#include "ourrunner.h"
#include "barejobs.h"
#include "command.h"
#include "programs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

constexpr char hello[] = "hello\n";

/// A language whose programs do nothing, to see what a run costs by itself.
constexpr char noopLanguage[] = R"({"id": "noop", "name": "Nothing", "version": "1", "endings": ["noop"],
    "mainFile": "main.noop", "run": ["/bin/true"], "versionCommand": ["/bin/true"], "toolName": "true",
    "image": "codewar/python", "lexer": "text", "template": "", "example": ""})";

} // namespace

BenchOptions BenchOptions::parse(const QString &description)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addOptions({{u"rounds"_s, u"Rounds of each measurement."_s, u"N"_s, u"15"_s},
                       {u"seconds"_s, u"Seconds of each of three turns of sustained work."_s, u"S"_s, u"4"_s},
                       {u"json"_s, u"Where to write the numbers."_s, u"FILE"_s}});
    parser.process(*QCoreApplication::instance());
    return {parser.value(u"rounds"_s).toInt(), parser.value(u"seconds"_s).toInt() * 1000,
            parser.value(u"json"_s)};
}

void BenchOptions::write(const QJsonObject &report) const
{
    if (!json.isEmpty())
        writeFile(json, QJsonDocument(report).toJson());
}

OurRunner::OurRunner(Target::Sandbox sandbox)
    : m_sandboxName(sandbox == Target::Sandbox::Docker ? u"docker"_s : u"bubblewrap"_s)
{
    writeFile(m_folder.filePath(u"noop.json"_s), noopLanguage);
    qputenv("CODEWAR_LANGUAGES", m_folder.path().toLocal8Bit());
    m_registry = LanguageRegistry::loadDefault();
    for (const Error &error : m_registry.errors())
        qFatal("%s", qPrintable(error.message));
    Result<std::unique_ptr<Runner>> runner =
        connectRunner({.sandbox = sandbox, .concurrency = inFlight}, m_registry);
    if (!runner)
        qFatal("%s", qPrintable(runner.error().message));
    m_runner = std::move(*runner);
    m_jobs = std::make_unique<OurJobs>(*m_runner);
}

void OurRunner::makeReady()
{
    for (const QString &language : {u"cpp"_s, u"python"_s, u"noop"_s})
        m_runner->prepare(language);
    for (int i = 0; i < 2 * inFlight; ++i) {
        m_jobs->timed(OurJobs::request(u"cpp"_s, iostreamHello), hello);
        m_jobs->timed(OurJobs::request(u"python"_s, pythonHello), hello);
    }
    m_jobs->pause(2000);
}

std::vector<Measurement> OurRunner::latencies()
{
    const auto our = [&](const QString &language, const char *source, bool useCache = false) {
        return [this, request = OurJobs::request(language, source, useCache)] {
            return m_jobs->timed(request, hello);
        };
    };
    return {
        {u"C++ ours first"_s, our(u"cpp"_s, iostreamHello), {}},
        {u"C++ ours again"_s, our(u"cpp"_s, iostreamHello, true), {}},
        {u"C++ our command"_s, command(m_folder.filePath(u"hello.cpp"_s), iostreamHello), {}},
        {u"bits ours first"_s, our(u"cpp"_s, bitsHello), {}},
        {u"Python ours"_s, our(u"python"_s, pythonHello), {}},
        {u"Python our command"_s, command(m_folder.filePath(u"hello.py"_s), pythonHello), {}},
        {u"no-op ours"_s,
         [this] {
             RunRequest request = OurJobs::request(u"noop"_s, "nothing\n");
             request.files.front().name = u"main.noop"_s;
             return m_jobs->timed(request, {});
         },
         {}},
    };
}

/// A new `codewar-runner run` for one program, with nothing prepared but headers and images.
std::function<double()> OurRunner::command(const QString &file, const char *source) const
{
    writeFile(file, source);
    return [command = QStringList{runnerProgram(), u"run"_s, u"--sandbox"_s, m_sandboxName, u"--no-cache"_s,
                                  u"--quiet"_s, file}] { return BareJobs::timed(command); };
}

std::vector<Measurement> OurRunner::limitExcess()
{
    return {
        {u"limit to result, spinner"_s,
         [this] { return m_jobs->beyondTimeLimit(OurJobs::request(u"python"_s, pythonSpinner)); },
         {}},
        {u"limit to result, fork bomb"_s,
         [this] { return m_jobs->beyondTimeLimit(OurJobs::request(u"cpp"_s, forkBomb, true)); },
         {}},
    };
}

Measurement OurRunner::streamLatency()
{
    return {u"write to reader"_s, {}, m_jobs->streamLatency()};
}

Rate OurRunner::cppRate()
{
    return {u"C++ ours"_s, [this](int milliseconds) {
                return m_jobs->rate(OurJobs::request(u"cpp"_s, iostreamHello), inFlight, milliseconds);
            }};
}

Rate OurRunner::pythonRate()
{
    return {u"Python ours"_s, [this](int milliseconds) {
                return m_jobs->rate(OurJobs::request(u"python"_s, pythonHello), inFlight, milliseconds);
            }};
}

QJsonObject OurRunner::toolchains()
{
    return {{u"cpp"_s, m_runner->toolchain(u"cpp"_s)}, {u"python"_s, m_runner->toolchain(u"python"_s)}};
}

QString runnerProgram()
{
    return QCoreApplication::applicationDirPath() + u"/codewar-runner"_s;
}

} // namespace codewar
