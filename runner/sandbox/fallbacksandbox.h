// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/sandbox.h"

#include <QMap>

#include <memory>
#include <mutex>
#include <optional>

namespace codewar {

/// Two kinds of sandbox as one: each language runs in the first where that can run it, else in the second.
/// Asked anew for every sandbox, so what was missing is used as soon as it is there.
class FallbackSandbox final : public Sandbox
{
public:
    FallbackSandbox(std::unique_ptr<Sandbox> first, std::unique_ptr<Sandbox> second);

    QString name() const override;
    SandboxStatus status() override;
    Result<std::unique_ptr<SandboxSession>> open(const Language &language) override;
    Result<QString> toolchain(const Language &language) override;
    void giveUp() override;

private:
    class SecondChoice;

    bool firstRuns(const Language &language) const;
    void remember(const Language &language, const std::optional<Error> &whyNotFirst);

    std::unique_ptr<Sandbox> m_first;
    std::unique_ptr<Sandbox> m_second;
    mutable std::mutex m_mutex;
    QMap<QString, QString> m_whyNotFirst; ///< by the language's name; empty where the first runs it
};

} // namespace codewar
