// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <functional>

namespace codewar {

/// Stands for a runner that is still to come, as the secret for it does: until then it is not ready and says
/// why.
class AwaitedRunner final : public Runner
{
public:
    /// Takes what comes, in the thread that uses the runner; does nothing once that is gone.
    using Deliver = std::function<void(Result<std::unique_ptr<Runner>>)>;

    /// `waiting`: what is waited for, in a sentence.
    explicit AwaitedRunner(const QString &waiting);
    ~AwaitedRunner() override;

    Deliver deliver() const;

    Result<std::unique_ptr<Run>> start(const RunRequest &request) override;
    RunnerStatus status() const override;
    QString toolchain(const QString &languageId) const override;
    void prepare(const QString &languageId) override;

private:
    struct Awaited;

    std::shared_ptr<Awaited> m_awaited;
};

} // namespace codewar
