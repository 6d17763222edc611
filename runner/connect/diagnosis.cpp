// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/diagnosis.h"

#include "runner/connect/paths.h"
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"
#include "runner/sandbox/docker/dockersandbox.h"

#include <QDir>
#include <QFileInfo>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using State = Finding::State;

/// bubblewrap is needed only where Docker does not do its work.
Finding bubblewrapFinding(BubblewrapSandbox &sandbox, bool dockerWorks)
{
    const SandboxStatus status = sandbox.status();
    const State failed = dockerWorks ? State::Note : State::Broken;
    return {sandbox.name(), status.works ? State::Works : failed, status.message};
}

Finding choiceFinding(bool dockerWorks)
{
    return {u"auto"_s, State::Works,
            dockerWorks
                ? u"Runs each language in Docker where its image is there, else in bubblewrap. Choose one "
                  u"with --sandbox docker or --sandbox bubblewrap, or in the window's status line."_s
                : u"Runs programs in bubblewrap, as Docker does not work; start a Docker engine, or name "
                  u"one in DOCKER_HOST, to have them run in containers."_s};
}

Finding imageFinding(docker::DockerSandbox &sandbox, const Language &language)
{
    const QString subject = language.name + u" image"_s;
    const Result<QString> toolchain = sandbox.toolchain(language);
    if (!toolchain)
        return {subject, State::Note, toolchain.error().message};
    return {subject, State::Works, language.image + u": "_s + *toolchain + u'.'};
}

/// The engine and, where it works, the image of each language.
QList<Finding> dockerFindings(const LanguageRegistry &registry)
{
    const Result<docker::Endpoint> endpoint = docker::findEndpoint();
    if (!endpoint)
        return {{u"docker"_s, State::Note, endpoint.error().message}};
    docker::DockerSandbox sandbox({*endpoint, cacheFolder(), false});
    const SandboxStatus status = sandbox.status();
    QList<Finding> findings{{u"docker"_s, status.works ? State::Works : State::Note, status.message}};
    for (const Language &language : registry.languages()) {
        if (status.works)
            findings += imageFinding(sandbox, language);
    }
    return findings;
}

Finding limitsFinding()
{
    const Limits limits;
    return {u"limits"_s, State::Works,
            u"Run: %1 s, %2 MiB, 1 CPU, %3 processes, %4 MiB of output, no network. Compile: %5 s, %6 MiB."_s
                .arg(limits.runTime.count() / 1000)
                .arg(limits.runMemoryBytes >> 20)
                .arg(limits.processes)
                .arg(limits.outputBytes >> 20)
                .arg(limits.compileTime.count() / 1000)
                .arg(limits.compileMemoryBytes >> 20)};
}

Finding languageFinding(BubblewrapSandbox &sandbox, const Language &language, State failed)
{
    const Result<QString> toolchain = sandbox.toolchain(language);
    return {language.name, toolchain ? State::Works : failed,
            toolchain ? *toolchain + u" in bubblewrap."_s : toolchain.error().message};
}

Finding headersFinding(BubblewrapSandbox &sandbox, const Language &language, bool build)
{
    const QString subject = u"%1 headers"_s.arg(language.name);
    const Result<bool> built = build ? sandbox.buildHeaders(language) : Result<bool>(false);
    if (!built)
        return {subject, State::Note, built.error().message};
    if (sandbox.hasHeaders(language))
        return {subject, State::Works, u"Precompiled headers are in place and whole."_s};
    return {subject, State::Note,
            u"Precompiled headers are not built yet; the window does it at its first start, or: "
            u"codewar-runner doctor "
            "--build-headers."_s};
}

Finding cacheFinding()
{
    const QString folder = cacheFolder();
    const bool usable = QDir().mkpath(folder) && QFileInfo(folder).isWritable();
    return {
        u"cache"_s, usable ? State::Works : State::Note,
        usable
            ? folder
            : u"%1 cannot be written, so every program is compiled anew; make it writable or set TMP_DIR."_s
                  .arg(folder)};
}

} // namespace

QList<Finding> diagnose(const LanguageRegistry &registry, bool buildHeaders)
{
    QList<Finding> findings = dockerFindings(registry);
    const bool dockerWorks = findings.first().state == State::Works;
    findings += choiceFinding(dockerWorks);
    BubblewrapSandbox sandbox({.agent = agentPath(), .cacheFolder = cacheFolder()});
    findings += {bubblewrapFinding(sandbox, dockerWorks), limitsFinding(), cacheFinding()};
    const State missing = dockerWorks ? State::Note : State::Broken;
    for (const Language &language : registry.languages()) {
        findings += languageFinding(sandbox, language, missing);
        if (findings.last().state == State::Works && !language.acceleration.precompiledHeaders.isEmpty())
            findings += headersFinding(sandbox, language, buildHeaders);
    }
    for (const Error &error : registry.errors())
        findings += Finding{u"languages"_s, State::Note, error.message};
    return findings;
}

} // namespace codewar
