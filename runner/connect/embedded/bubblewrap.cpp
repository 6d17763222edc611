// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/embedded/embeddedsandbox.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"
#include "runner/sandbox/fallbacksandbox.h"

namespace codewar {

bool hasEmbeddedSandbox()
{
    return true;
}

Result<LocalSandbox> withEmbeddedSandbox(std::unique_ptr<Sandbox> docker)
{
    auto bubblewrap = std::make_unique<BubblewrapSandbox>(
        BubblewrapOptions{.agent = agentPath(), .cacheFolder = cacheFolder()});
    LocalSandbox local;
    local.accelerate = [embedded = bubblewrap.get(), preferred = docker.get()](const Language &language) {
        // Images bring their precompiled headers along.
        const bool elsewhere = preferred != nullptr && bool(preferred->toolchain(language));
        return elsewhere ? Result<bool>(false) : embedded->buildHeaders(language);
    };
    if (docker)
        local.sandbox = std::make_unique<FallbackSandbox>(std::move(docker), std::move(bubblewrap));
    else
        local.sandbox = std::move(bubblewrap);
    return local;
}

} // namespace codewar
