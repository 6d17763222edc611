// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/diagnosis.h"

#include "runner/connect/embedded/embeddedsandbox.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/docker/dockersandbox.h"

#include <QDir>
#include <QFileInfo>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using State = Finding::State;

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
    findings += embeddedFindings(registry, dockerWorks, buildHeaders);
    findings += {limitsFinding(), cacheFinding()};
    for (const Error &error : registry.errors())
        findings += Finding{u"languages"_s, State::Note, error.message};
    return findings;
}

} // namespace codewar
