// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serveraddress.h"
#include "runner/run/languageregistry.h"
#include "runner/run/runner.h"

#include <optional>

namespace codewar {

/// A Docker engine of a person's own choice: at an address, else as a Docker context says.
struct EngineAddress
{
    QString url;          ///< "unix:///path", "tcp://host:2376"
    QString certificates; ///< folder of ca.pem, cert.pem and key.pem; empty: no TLS, but for "https://"
    QString context;
};

/// CodeWar's queues in a Redis.
struct QueueAddress
{
    QString url;                ///< "redis://host:6379", "rediss://host"
    QString password{};         ///< where the URL has none
    QByteArray prefix = "bull"; ///< of the queues' keys
};

/// Where code shall run, as a person or a command line says it.
struct Target
{
    enum class Sandbox { Auto, Docker, Bubblewrap };

    Sandbox sandbox = Sandbox::Auto;
    std::optional<EngineAddress> engine{}; ///< of Docker; else the one that the `docker` command would use
    bool keepWarm = true;  ///< hold prepared sandboxes ready; off for a command that runs one program
    int concurrency = 0;   ///< runs at once; 0 = one for each processor
    int recycle = 200;     ///< programs of one owner that one sandbox may serve; 0: every one gets its own
    bool soleOwner = true; ///< all requests without an owner are one person's; else each of them gets its own
    std::optional<QueueAddress> queues{};  ///< on the workers of these; nothing of the above holds then
    std::optional<ServerAddress> server{}; ///< on a CodeWar server; of the above only keepWarm holds
};

/// Makes a runner; this is the one place that knows every kind. Fails only for a target that cannot exist
/// here; a sandbox that does not work shows in Runner::status(). `registry` must outlive the runner.
Result<std::unique_ptr<Runner>> connectRunner(const Target &target, const LanguageRegistry &registry);

} // namespace codewar
