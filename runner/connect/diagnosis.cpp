// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/diagnosis.h"

#include "runner/connect/paths.h"
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"

#include <QDir>
#include <QFileInfo>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using State = Finding::State;

Finding sandboxFinding(BubblewrapSandbox &sandbox)
{
    const SandboxStatus status = sandbox.status();
    return {sandbox.name(), status.works ? State::Works : State::Broken, status.message};
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

Finding languageFinding(BubblewrapSandbox &sandbox, const Language &language)
{
    const Result<QString> toolchain = sandbox.toolchain(language);
    return {language.name, toolchain ? State::Works : State::Broken,
            toolchain ? *toolchain + u'.' : toolchain.error().message};
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
    BubblewrapSandbox sandbox({.agent = agentPath(), .cacheFolder = cacheFolder()});
    QList<Finding> findings{sandboxFinding(sandbox), limitsFinding(), cacheFinding()};
    for (const Language &language : registry.languages()) {
        findings += languageFinding(sandbox, language);
        if (findings.last().state == State::Works && !language.acceleration.precompiledHeaders.isEmpty())
            findings += headersFinding(sandbox, language, buildHeaders);
    }
    for (const Error &error : registry.errors())
        findings += Finding{u"languages"_s, State::Note, error.message};
    return findings;
}

} // namespace codewar
