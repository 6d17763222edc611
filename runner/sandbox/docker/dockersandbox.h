// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentsession.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/imageregister.h"
#include "runner/sandbox/docker/imagetoolchain.h"
#include "runner/sandbox/sandbox.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace codewar::docker {

class ContainerReaper;
class DockerSession;
class EventListener;
struct EngineEvent;
struct OwnedContainer;

struct DockerOptions
{
    Endpoint endpoint;
    QString cacheFolder;   ///< remembers what images hold
    bool staysOpen = true; ///< watches the engine for what changes; off for a command that runs one program
};

/// Programs in containers of a Docker engine: each started, hardened and idle until its task comes.
class DockerSandbox final : public Sandbox
{
public:
    explicit DockerSandbox(DockerOptions options);
    ~DockerSandbox() override;

    QString name() const override;
    SandboxStatus status() override;
    Result<std::unique_ptr<SandboxSession>> open(const Language &language) override;
    Result<QString> toolchain(const Language &language) override;
    void giveUp() override;

    Engine &engine() { return m_engine; }

private:
    Result<void> checkEngine();
    Result<QString> imageOf(const Language &language);
    Result<OwnedContainer> create(const Language &language, const QString &image);
    Result<std::unique_ptr<DockerSession>> start(const Language &language, const QString &image,
                                                 const OwnedContainer &container);
    Error whyNoAgent(const Error &error, const QByteArray &complaint, const Language &language);
    AgentSessionPlan planFor(const Language &language, const QString &image,
                             const ImageToolchain &toolchain) const;
    int nextFirstUser();
    void happened(const EngineEvent &event);
    void connectionChanged(bool connected);

    DockerOptions m_options;
    Engine m_engine;
    QString m_owner;
    QByteArray m_seccompProfile;
    ImageRegister m_images;
    ImageToolchains m_toolchains;
    std::atomic<bool> m_mapsUsers{false};
    std::atomic<bool> m_hasWorked{false};

    std::mutex m_mutex;
    std::optional<SandboxStatus> m_status;
    std::mutex m_openingMutex; ///< another one, as status() may hold the first while an engine hangs
    int m_opening = 0;         ///< containers being made
    std::condition_variable m_opened;
    std::chrono::steady_clock::time_point m_asked;

    std::unique_ptr<ContainerReaper> m_reaper; ///< the last members: their threads end first
    std::unique_ptr<EventListener> m_events;
};

} // namespace codewar::docker
