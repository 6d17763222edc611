// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/embedded/embeddedsandbox.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using State = Finding::State;

Finding choiceFinding(bool dockerWorks)
{
    return {u"auto"_s, State::Works,
            dockerWorks
                ? u"Runs each language in Docker where its image is there, else in bubblewrap. Choose one "
                  u"with --sandbox docker or --sandbox bubblewrap, or in the window's status line."_s
                : u"Runs programs in bubblewrap, as Docker does not work; start a Docker engine, or name "
                  u"one in DOCKER_HOST, to have them run in containers."_s};
}

Finding bubblewrapFinding(BubblewrapSandbox &sandbox, State failed)
{
    const SandboxStatus status = sandbox.status();
    return {sandbox.name(), status.works ? State::Works : failed, status.message};
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

} // namespace

QList<Finding> embeddedFindings(const LanguageRegistry &registry, bool dockerWorks, bool buildHeaders)
{
    BubblewrapSandbox sandbox({.agent = agentPath(), .cacheFolder = cacheFolder()});
    const State missing = dockerWorks ? State::Note : State::Broken;
    QList<Finding> findings{choiceFinding(dockerWorks), bubblewrapFinding(sandbox, missing)};
    for (const Language &language : registry.languages()) {
        findings += languageFinding(sandbox, language, missing);
        if (findings.last().state == State::Works && !language.acceleration.precompiledHeaders.isEmpty())
            findings += headersFinding(sandbox, language, buildHeaders);
    }
    return findings;
}

} // namespace codewar
