// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serveraddress.h"
#include "runner/run/languageregistry.h"
#include "runner/run/runner.h"

namespace codewar {

class ServerLink;

/// Runs programs on a CodeWar server: one of ours with everything that a run here has, any original one by
/// POST /run. Which one it is it finds out itself.
class HttpRunner final : public Runner
{
public:
    /// `registry` outlives it. `watch`: status() shall be of now, which costs a request every few seconds.
    static Result<std::unique_ptr<Runner>> make(const ServerAddress &address,
                                                const LanguageRegistry &registry, bool watch);

    Result<std::unique_ptr<Run>> start(const RunRequest &request) override;
    RunnerStatus status() const override;
    QString toolchain(const QString &languageId) const override;

private:
    HttpRunner(std::shared_ptr<ServerLink> link, const LanguageRegistry &registry);

    std::shared_ptr<ServerLink> m_link;
    const LanguageRegistry &m_registry;
};

} // namespace codewar
