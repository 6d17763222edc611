// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/connect.h"

#include "runner/connect/embedded/embeddedsandbox.h"
#include "runner/connect/engineaddress.h"
#include "runner/connect/paths.h"
#include "runner/connect/poolsettings.h"
#include "runner/local/localrunner.h"
#include "runner/redis/address.h"
#include "runner/remote/http/httprunner.h"
#include "runner/remote/redis/redisrunner.h"
#include "runner/sandbox/docker/dockersandbox.h"

#include <algorithm>
#include <thread>

namespace codewar {

namespace {

Result<std::unique_ptr<Sandbox>> makeDocker(const Target &target)
{
    const Result<docker::Endpoint> endpoint =
        target.engine ? endpointOf(*target.engine) : docker::findEndpoint();
    if (!endpoint)
        return endpoint.error();
    return std::unique_ptr<Sandbox>(std::make_unique<docker::DockerSandbox>(
        docker::DockerOptions{*endpoint, cacheFolder(), target.keepWarm}));
}

Result<LocalSandbox> makeSandbox(const Target &target)
{
    if (target.sandbox == Target::Sandbox::Bubblewrap)
        return withEmbeddedSandbox(nullptr);
    Result<std::unique_ptr<Sandbox>> docker = makeDocker(target);
    const bool alone = target.sandbox == Target::Sandbox::Docker;
    if (!docker && (alone || !hasEmbeddedSandbox()))
        return Error{ErrorCode::Unavailable, docker.error().message, docker.error().origin};
    if (alone && hasEmbeddedSandbox())
        return LocalSandbox{std::move(*docker)};
    return withEmbeddedSandbox(docker ? std::move(*docker) : nullptr);
}

Result<LocalRunnerOptions> runnerOptions(const Target &target)
{
    const int processors = std::max(1, int(std::thread::hardware_concurrency()));
    LocalRunnerOptions options;
    options.concurrency = target.concurrency > 0 ? target.concurrency : processors;
    options.pool.maxUses = std::max(1, target.recycle);
    options.pool.soleOwner = target.soleOwner;
    if (target.keepWarm) {
        options.pool.size = options.concurrency;
        const Result<SandboxPoolOptions> pool = withPoolSettings(options.pool);
        if (!pool)
            return pool.error();
        options.pool = *pool;
    } else {
        options.pool.size = 0;
    }
    options.compileCacheFolder = cacheFolder() + QStringLiteral("/compiled");
    options.spillFolder = spillFolder();
    return options;
}

Result<std::unique_ptr<Runner>> connectQueues(const QueueAddress &queues, const LanguageRegistry &registry)
{
    Result<redis::Address> address = redis::addressFromUrl(queues.url, queues.password);
    if (!address)
        return address.error();
    return std::unique_ptr<Runner>(std::make_unique<RedisRunner>(
        RedisRunnerOptions{.connection = {.address = std::move(*address), .clientName = "codewar"},
                           .prefix = queues.prefix},
        registry));
}

} // namespace

Result<std::unique_ptr<Runner>> connectRunner(const Target &target, const LanguageRegistry &registry)
{
    if (target.queues)
        return connectQueues(*target.queues, registry);
    if (target.server)
        return HttpRunner::make(*target.server, registry, target.keepWarm);
    const Result<LocalRunnerOptions> known = runnerOptions(target);
    if (!known)
        return known.error();
    LocalRunnerOptions options = *known;
    Result<LocalSandbox> sandbox = makeSandbox(target);
    if (!sandbox)
        return sandbox.error();
    options.accelerate = std::move(sandbox->accelerate);
    return std::unique_ptr<Runner>(
        std::make_unique<LocalRunner>(std::move(sandbox->sandbox), registry, std::move(options)));
}

} // namespace codewar
