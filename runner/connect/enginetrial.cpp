// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/enginetrial.h"

#include "runner/connect/engineaddress.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/docker/dockersandbox.h"

#include <QCoreApplication>
#include <QStringList>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

struct Trial
{
    Q_DECLARE_TR_FUNCTIONS(codewar::EngineTrial)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Trial::tr("The test was stopped."), u"docker"_s};
}

} // namespace

Result<QString> tryEngine(const EngineAddress &address, const LanguageRegistry &registry,
                          const std::stop_token &stop)
{
    const Result<docker::Endpoint> endpoint = endpointOf(address);
    if (!endpoint)
        return endpoint.error();
    docker::DockerSandbox sandbox({*endpoint, cacheFolder(), false});
    const std::stop_callback giveUp(stop, [&sandbox] { sandbox.giveUp(); });
    const SandboxStatus status = sandbox.status();
    if (stop.stop_requested())
        return cancelled();
    if (!status.works)
        return Error{ErrorCode::Unavailable, status.message, u"docker"_s};
    QStringList lines{status.message};
    bool anyRuns = false;
    for (const Language &language : registry.languages()) {
        const Result<QString> toolchain = sandbox.toolchain(language);
        if (stop.stop_requested())
            return cancelled();
        anyRuns = anyRuns || bool(toolchain);
        lines += Trial::tr("%1: %2").arg(language.name, toolchain ? *toolchain : toolchain.error().message);
    }
    if (!anyRuns)
        return Error{ErrorCode::Unavailable, lines.join(u'\n'), u"docker"_s};
    return lines.join(u'\n');
}

} // namespace codewar
