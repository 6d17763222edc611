// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentsession.h"
#include "runner/sandbox/cgroup/cgroup.h"
#include "runner/sandbox/process/spawnthread.h"
#include "runner/sandbox/toolchain/toolchain.h"

#include <QByteArray>
#include <QHash>

#include <atomic>
#include <mutex>
#include <optional>

namespace codewar {

struct BubblewrapOptions
{
    QString agent;       ///< path of codewar-agent
    QString cacheFolder; ///< for precompiled headers
    bool useCgroups = true;
};

/// The embedded sandbox: bubblewrap makes the namespaces, the agent inside does the rest.
class BubblewrapSandbox final : public Sandbox
{
public:
    explicit BubblewrapSandbox(BubblewrapOptions options);
    ~BubblewrapSandbox() override;

    QString name() const override;
    SandboxStatus status() override;
    Result<std::unique_ptr<SandboxSession>> open(const Language &language) override;
    Result<QString> toolchain(const Language &language) override;

    /// Builds the precompiled headers of a language where they are missing, which takes seconds. Sandboxes
    /// opened afterwards have them. True where that changed something.
    Result<bool> buildHeaders(const Language &language);
    /// Whether precompiled headers are in place for a language.
    bool hasHeaders(const Language &language) { return !headersOf(language).isEmpty(); }
    /// How limits are held, in a sentence.
    QString limitsMessage() const { return m_cgroups.message(); }

private:
    Result<std::unique_ptr<SandboxSession>> open(const Language &language, bool twoUsers);
    QStringList compileCommand(const Language &language, const QString &headers) const;
    QStringList slowMarks() const;
    AgentSessionPlan planFor(const Language &language, const QString &headers);
    QString headersOf(const Language &language);

    BubblewrapOptions m_options;
    CgroupFactory m_cgroups;
    QByteArray m_filter; ///< BPF
    QString m_filterError;
    Toolchain m_toolchain;
    SpawnThread m_spawner;

    std::atomic<bool> m_twoUsers; ///< until it turns out that they cannot be had
    std::mutex m_mutex;
    std::optional<SandboxStatus> m_status;
    std::mutex m_headersMutex;
    QHash<QString, QString> m_headers; ///< verified folders by language id
};

} // namespace codewar
