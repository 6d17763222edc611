// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/dockersandbox.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/containerreaper.h"
#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/dockersession.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/events.h"
#include "runner/sandbox/docker/owner.h"
#include "runner/sandbox/seccompprofile.h"

#include <QScopeGuard>
#include <QUuid>

#include <unistd.h>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto readyTimeout = 30s;
/// How long the end waits for containers that are being made.
constexpr auto openingTimeout = 2s;
/// How long an engine that does not work is left alone before it is asked again.
constexpr auto askAgainAfter = 3s;
/// How long a program that ends waits to know what crashed ones left.
constexpr auto firstLookTimeout = 1s;
/// The agent is in the container's group too.
constexpr int ownProcesses = 2;

/// Ids for the programs of containers, which nobody else has: the kernel counts pipes, signals and processes
/// by user. From 0x74000000, where distributions and systemd hand out none (systemd's UIDS-GIDS.md); where
/// the engine maps ids, there are only the lowest 65,536.
constexpr int usersOfContainer = 32;
constexpr int firstUser = 0x74000000;
constexpr int slotsOfProcess = 64;
constexpr int firstMappedUser = 20'000;
constexpr int mappedSlots = 1024;

Error dockerError(ErrorCode code, const QString &message)
{
    return {code, message, u"docker"_s};
}

constexpr qsizetype maxComplaint = 4096;

} // namespace

DockerSandbox::DockerSandbox(DockerOptions options)
    : m_options(std::move(options)),
      m_engine(m_options.endpoint),
      m_owner(ownerOfThisProcess()),
      m_seccompProfile(seccompProfile()),
      m_images(m_engine),
      m_toolchains(m_options.cacheFolder + "/toolchains"_L1),
      m_reaper(std::make_unique<ContainerReaper>(m_engine))
{
    if (m_options.staysOpen)
        m_events = std::make_unique<EventListener>(
            m_engine, [this](const EngineEvent &event) { happened(event); },
            [this](bool connected) { connectionChanged(connected); });
}

DockerSandbox::~DockerSandbox()
{
    DockerSandbox::giveUp();
}

void DockerSandbox::giveUp()
{
    m_reaper->waitForFirstLook(firstLookTimeout);
    {
        // A container that is half made could not be removed: its id is not known yet.
        std::unique_lock lock(m_openingMutex);
        m_opened.wait_for(lock, openingTimeout, [this] { return m_opening == 0; });
    }
    m_engine.giveUp();
}

QString DockerSandbox::name() const
{
    return u"docker"_s;
}

SandboxStatus DockerSandbox::status()
{
    const std::lock_guard lock(m_mutex);
    if (m_status && (m_status->works || steady_clock::now() < m_asked + askAgainAfter))
        return *m_status;
    const Result<void> checked = checkEngine();
    m_asked = steady_clock::now();
    if (!checked)
        return *(m_status = SandboxStatus{false, checked.error().message});
    m_hasWorked = true;
    const Result<EngineVersion> version = m_engine.version();
    return *(m_status = SandboxStatus{true, Sentences::tr("Programs run in containers of %1 %2 (%3).")
                                                .arg(version ? version->name : u"Docker"_s,
                                                     version ? version->engine : QString(),
                                                     m_options.endpoint.url())});
}

/// Whether the engine is there and can hold all limits.
Result<void> DockerSandbox::checkEngine()
{
    const Result<EngineVersion> version = m_engine.version();
    if (!version)
        return version.error();
    if (version->os != "linux"_L1)
        return dockerError(
            ErrorCode::NotFound,
            Sentences::tr("The Docker engine runs %1 containers; switch it to Linux containers.")
                .arg(version->os));
    const Result<EngineInfo> info = m_engine.info();
    if (!info)
        return info.error();
    if (!info->limitsMemory || !info->limitsProcesses || !info->limitsCpu)
        return dockerError(
            ErrorCode::NotFound,
            Sentences::tr("The Docker engine cannot limit memory, processes and CPU on this machine, so no "
                          "program is run in it; enable those control groups (docker info names what is "
                          "missing) or choose the sandbox bubblewrap."));
    m_mapsUsers = info->mapsUsers;
    return {};
}

Result<QString> DockerSandbox::imageOf(const Language &language)
{
    if (language.image.isEmpty())
        return dockerError(
            ErrorCode::NotFound,
            Sentences::tr("%1 has no container image; choose the sandbox bubblewrap for it, or name an "
                          "image in its language file.")
                .arg(language.name));
    const Result<QString> image = m_images.look(language.image);
    if (!image && image.error().code == ErrorCode::NotFound)
        return dockerError(
            ErrorCode::NotFound,
            Sentences::tr("There is no image %1 for %2 yet; make it with: codewar-runner images build %3")
                .arg(language.image, language.name, language.id));
    return image;
}

Result<QString> DockerSandbox::toolchain(const Language &language)
{
    const SandboxStatus works = status();
    if (!works.works)
        return dockerError(ErrorCode::Unavailable, works.message);
    const Result<QString> image = imageOf(language);
    if (!image)
        return image.error();
    if (const std::optional<ImageToolchain> known = m_toolchains.find(*image, language))
        return known->version;
    const Result<std::unique_ptr<SandboxSession>> session = open(language);
    if (!session)
        return session.error();
    return (*session)->identity().toolchain;
}

Result<std::unique_ptr<SandboxSession>> DockerSandbox::open(const Language &language)
{
    if (const SandboxStatus works = status(); !works.works)
        return dockerError(m_hasWorked ? ErrorCode::Unavailable : ErrorCode::NotFound, works.message);
    const Result<QString> image = imageOf(language);
    if (!image)
        return image.error();
    const auto opening = [this](int change) {
        const std::lock_guard lock(m_openingMutex);
        m_opening += change;
        m_opened.notify_all();
    };
    opening(+1);
    const auto opened = qScopeGuard([&] { opening(-1); });
    Result<OwnedContainer> container = create(language, *image);
    if (!container)
        return container.error();
    Result<std::unique_ptr<DockerSession>> session = start(language, *image, *container);
    if (!session) {
        (void)Containers(m_engine).remove(container->id);
        return session.error();
    }
    return std::unique_ptr<SandboxSession>(std::move(*session));
}

Result<OwnedContainer> DockerSandbox::create(const Language &language, const QString &image)
{
    const Limits limits;
    ContainerPlan plan;
    plan.image = image;
    plan.languageId = language.id;
    plan.owner = m_owner;
    plan.memoryBytes = limits.runMemoryBytes;
    plan.processes = limits.processes + ownProcesses;
    plan.firstUser = nextFirstUser();
    plan.userCount = usersOfContainer;
    const QString name =
        u"codewar-%1-%2"_s.arg(language.id, QUuid::createUuid().toString(QUuid::Id128).left(12));
    const Result<QString> id =
        Containers(m_engine).create(name, containerSpecification(plan, m_seccompProfile));
    if (!id)
        return id.error();
    return OwnedContainer{*id, plan.memoryBytes,
                          [this, name = language.image, image] { return m_images.isCurrent(name, image); }};
}

Result<std::unique_ptr<DockerSession>> DockerSandbox::start(const Language &language, const QString &image,
                                                            const OwnedContainer &container)
{
    const auto complaint = std::make_shared<QByteArray>();
    Containers containers(m_engine);
    Result<std::unique_ptr<AgentStream>> stream =
        containers.attach(container.id, [complaint](const QByteArray &text) {
            *complaint += text.left(maxComplaint - complaint->size());
        });
    if (!stream)
        return stream.error();
    if (const Result<void> started = containers.start(container.id); !started)
        return whyNoAgent(started.error(), {}, language);
    AgentClient client(std::move(*stream));
    const Result<agent::Ready> ready = client.waitReady(steady_clock::now() + readyTimeout);
    if (!ready)
        return whyNoAgent(ready.error(), *complaint, language);
    std::optional<ImageToolchain> toolchain = m_toolchains.find(image, language);
    AgentSessionPlan plan;
    plan.language = language;
    auto session = std::make_unique<DockerSession>(m_engine, container, std::move(client), *ready, plan);
    if (!toolchain) {
        const Result<ImageToolchain> probed = session->probe();
        if (!probed)
            return probed.error();
        m_toolchains.store(image, language, *probed);
        toolchain = *probed;
    }
    session->follow(planFor(language, image, *toolchain));
    return session;
}

/// A container was made and no agent speaks from it: the engine's fault where that is gone, else the image's.
Error DockerSandbox::whyNoAgent(const Error &error, const QByteArray &complaint, const Language &language)
{
    if (const Result<EngineInfo> engine = m_engine.info(); !engine)
        return engine.error();
    const QString said = QString::fromUtf8(complaint).trimmed();
    return dockerError(
        ErrorCode::NotFound,
        Sentences::tr("The container for %1 did not come up (%2); if its image is older than this CodeWar, "
                      "build it again: "
                      "codewar-runner images build %3")
            .arg(language.name, said.isEmpty() ? error.message : said, language.id));
}

AgentSessionPlan DockerSandbox::planFor(const Language &language, const QString &image,
                                        const ImageToolchain &toolchain) const
{
    AgentSessionPlan plan;
    plan.language = language;
    plan.compile = language.compile;
    if (!language.acceleration.precompiledHeaders.isEmpty())
        plan.compile << u"-isystem"_s << QString::fromLatin1(headersInImage);
    if (!toolchain.linker.isEmpty())
        plan.compile << "-fuse-ld="_L1 + toolchain.linker;
    // In a compiler's words: the path of a precompiled header, and that the linker failed, which each linker
    // tells differently.
    plan.slowMarks = QStringList{QString::fromLatin1(headersInImage) + u'/', u"collect2: "_s};
    plan.identity = {name(), toolchain.version, image + u'|' + plan.compile.join(u' ')};
    return plan;
}

int DockerSandbox::nextFirstUser()
{
    static std::atomic<unsigned> counter{0}; // of the process: its sandboxes share one range
    const auto slot = static_cast<int>(counter++ % mappedSlots);
    const int process = ::getpid() & 0xffff;
    if (m_mapsUsers)
        return firstMappedUser + (process + slot) % mappedSlots * usersOfContainer;
    return firstUser + (process * slotsOfProcess + slot % slotsOfProcess) * usersOfContainer;
}

/// On the listener's thread.
void DockerSandbox::happened(const EngineEvent &event)
{
    if (event.type == "image"_L1)
        m_images.refresh();
}

/// On the listener's thread.
void DockerSandbox::connectionChanged(bool connected)
{
    {
        const std::lock_guard lock(m_mutex);
        m_status.reset();
    }
    if (connected)
        m_images.refresh();
}

} // namespace codewar::docker
