// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/connect.h"

#include "runner/connect/paths.h"
#include "runner/local/localrunner.h"
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"

#include <QCoreApplication>

#include <thread>

namespace codewar {

Result<std::unique_ptr<Runner>> connectRunner(const Target &target, const LanguageRegistry &registry)
{
    if (target.sandbox == Target::Sandbox::Docker)
        return Error{ErrorCode::Unavailable,
                     QCoreApplication::translate("codewar::connect",
                                                 "This version of CodeWar cannot run programs in "
                                                 "Docker; choose the sandbox \"bubblewrap\" or "
                                                 "\"auto\"."),
                     QStringLiteral("connect")};
    auto sandbox = std::make_unique<BubblewrapSandbox>(
        BubblewrapOptions{.agent = agentPath(), .cacheFolder = cacheFolder()});
    BubblewrapSandbox *bubblewrap = sandbox.get();
    const int processors = std::max(1, int(std::thread::hardware_concurrency()));
    LocalRunnerOptions options;
    options.concurrency = target.concurrency > 0 ? target.concurrency : processors;
    options.warmSandboxes = target.keepWarm ? options.concurrency : 0;
    options.compileCacheFolder = cacheFolder() + QStringLiteral("/compiled");
    options.spillFolder = spillFolder();
    if (target.keepWarm)
        options.accelerate = [bubblewrap](const Language &language) {
            return bubblewrap->buildHeaders(language);
        };
    return std::unique_ptr<Runner>(
        std::make_unique<LocalRunner>(std::move(sandbox), registry, std::move(options)));
}

} // namespace codewar
