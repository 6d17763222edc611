// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/bubblewrap/bubblewrapsandbox.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/agentsession.h"
#include "runner/sandbox/bubblewrap/bubblewraplaunch.h"
#include "runner/sandbox/seccompfilter.h"
#include "runner/sandbox/seccompprofile.h"
#include "runner/sandbox/socketstream.h"
#include "runner/sandbox/toolchain/precompiledheaders.h"

#include <QDir>
#include <QFileInfo>

#include <poll.h>
#include <unistd.h>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto readyTimeout = 20s;
/// bubblewrap's outer process and the agent live in the sandbox's cgroup too.
constexpr int ownProcesses = 2;

/// An agent's session that takes its sandbox along when it goes.
class BubblewrapSession final : public AgentSession
{
public:
    using AgentSession::AgentSession;
    ~BubblewrapSession() override
    {
        // The group goes with its last owner, which waits: that must not be this thread, as the stream to the
        // agent closes only after this.
        if (m_spawner != nullptr)
            m_spawner->retire(m_pid, [group = std::move(m_cgroup)]() mutable { group.reset(); });
    }

    void own(SpawnThread &spawner, pid_t pid, std::shared_ptr<Cgroup> cgroup)
    {
        m_spawner = &spawner;
        m_pid = pid;
        m_cgroup = std::move(cgroup);
    }

private:
    SpawnThread *m_spawner = nullptr;
    pid_t m_pid = -1;
    std::shared_ptr<Cgroup> m_cgroup;
};

/// What the processes said before they ended.
QByteArray readComplaint(int fd)
{
    QByteArray text;
    char buffer[1024];
    pollfd waiting{fd, POLLIN, 0};
    while (text.size() < 4096 && ::poll(&waiting, 1, 1000) > 0) {
        const ssize_t size = ::read(fd, buffer, sizeof buffer);
        if (size <= 0)
            break;
        text.append(buffer, size);
    }
    return text;
}

/// Whether the sandbox's users, who own nothing on the host, can walk to a folder that is, or will be, there.
bool reachableByOthers(const QString &folder)
{
    for (QString path = QDir::cleanPath(folder); path != "/"_L1; path = QFileInfo(path).path()) {
        const QFileInfo info(path);
        if (info.exists() && !info.permission(QFileDevice::ExeOther))
            return false;
    }
    return true;
}

} // namespace

BubblewrapSandbox::BubblewrapSandbox(BubblewrapOptions options)
    : m_options(std::move(options)), m_cgroups(m_options.useCgroups), m_twoUsers(::geteuid() == 0)
{
    // Memory that no process maps is seen by a cgroup only, and only a cgroup bounds the time of several
    // processors, so where it does not, they are refused.
    QStringList refused;
    if (!m_cgroups.works())
        refused += u"memfd_create"_s;
    if (!m_cgroups.boundsCpu())
        refused += u"sched_setaffinity"_s;
    const Result<QByteArray> filter = compileSeccompProfile(seccompProfile(), refused);
    if (filter)
        m_filter = *filter;
    else
        m_filterError = filter.error().message;
}

BubblewrapSandbox::~BubblewrapSandbox() = default;

QString BubblewrapSandbox::name() const
{
    return u"bubblewrap"_s;
}

SandboxStatus BubblewrapSandbox::status()
{
    const std::lock_guard lock(m_mutex);
    if (m_status)
        return *m_status;
    Language nothing;
    Result<std::unique_ptr<SandboxSession>> trial = open(nothing, m_twoUsers);
    if (!trial && m_twoUsers.exchange(false))
        trial = open(nothing, false);
    m_status =
        trial ? SandboxStatus{true, Sentences::tr("Programs run in bubblewrap. %1").arg(m_cgroups.message())}
              : SandboxStatus{false, trial.error().message};
    return *m_status;
}

Result<std::unique_ptr<SandboxSession>> BubblewrapSandbox::open(const Language &language)
{
    const SandboxStatus works = status();
    if (!works.works)
        return Error{ErrorCode::NotFound, works.message, name()};
    if (const Result<QString> tools = m_toolchain.version(language); !tools)
        return tools.error();
    return open(language, m_twoUsers);
}

Result<std::unique_ptr<SandboxSession>> BubblewrapSandbox::open(const Language &language, bool twoUsers)
{
    if (!m_filterError.isEmpty())
        return Error{ErrorCode::Internal, m_filterError, name()};
    BubblewrapPlan plan{m_options.agent, m_filter, headersOf(language), nullptr, twoUsers};
    std::shared_ptr<Cgroup> cgroup;
    if (m_cgroups.works()) {
        Result<std::unique_ptr<Cgroup>> created = m_cgroups.create(Limits().processes + ownProcesses);
        if (!created)
            return created.error();
        cgroup = std::move(*created);
        plan.cgroup = cgroup.get();
    }
    const Result<BubblewrapProcess> process = launchBubblewrap(m_spawner, plan);
    if (!process)
        return process.error();
    AgentClient client(std::make_unique<SocketStream>(process->socket));
    const Result<agent::Ready> ready = client.waitReady(std::chrono::steady_clock::now() + readyTimeout);
    const QByteArray complaint = ready ? QByteArray() : readComplaint(process->errorOutput);
    ::close(process->errorOutput);
    auto session = std::make_unique<BubblewrapSession>(std::move(client), ready ? *ready : agent::Ready(),
                                                       planFor(language, plan.headersFolder));
    session->own(m_spawner, process->pid, std::move(cgroup));
    if (!ready)
        return Error{ErrorCode::Unavailable, explainBubblewrapFailure(complaint), name()};
    return std::unique_ptr<SandboxSession>(std::move(session));
}

Result<QString> BubblewrapSandbox::toolchain(const Language &language)
{
    return m_toolchain.version(language);
}

AgentSessionPlan BubblewrapSandbox::planFor(const Language &language, const QString &headers)
{
    AgentSessionPlan plan{language, compileCommand(language, headers), slowMarks(), {name(), {}, {}}};
    if (language.run.isEmpty()) // the trial's
        return plan;
    if (const Result<QString> version = m_toolchain.version(language); version)
        plan.identity.toolchain = *version;
    plan.identity.fingerprint =
        m_toolchain.fingerprint(language) + u'|' + compileCommand(language, {}).join(u' ');
    return plan;
}

QStringList BubblewrapSandbox::compileCommand(const Language &language, const QString &headers) const
{
    QStringList command = language.compile;
    if (command.isEmpty())
        return command;
    if (!headers.isEmpty())
        command << u"-isystem"_s << QString::fromLatin1(sandboxHeadersFolder);
    if (const QString linker = Toolchain::linkerFlag(language); !linker.isEmpty())
        command << linker;
    return command;
}

/// In a compiler's words: the path of a precompiled header as it was built, and that the linker failed, which
/// each linker tells differently.
QStringList BubblewrapSandbox::slowMarks() const
{
    return {PrecompiledHeaders::buildFolder(m_options.cacheFolder) + u'/', u"collect2: "_s};
}

/// The folder of headers that are in place and whole; a look that costs little once they were checked.
QString BubblewrapSandbox::headersOf(const Language &language)
{
    const std::lock_guard lock(m_headersMutex);
    if (language.acceleration.precompiledHeaders.isEmpty() || m_headers.contains(language.id))
        return m_headers.value(language.id);
    if (m_twoUsers && !reachableByOthers(m_options.cacheFolder))
        return {};
    const PrecompiledHeaders headers(m_options.cacheFolder, language, m_toolchain.fingerprint(language));
    if (!headers.verify())
        return {};
    return m_headers[language.id] = headers.folder();
}

Result<bool> BubblewrapSandbox::buildHeaders(const Language &language)
{
    if (language.acceleration.precompiledHeaders.isEmpty() || !headersOf(language).isEmpty())
        return false;
    if (const Result<QString> known = m_toolchain.version(language); !known)
        return known.error();
    if (m_twoUsers && !reachableByOthers(m_options.cacheFolder))
        return Error{
            ErrorCode::Unavailable,
            u"Precompiled headers are not used, as %1 is closed to other users."_s.arg(m_options.cacheFolder),
            name()};
    const PrecompiledHeaders headers(m_options.cacheFolder, language, m_toolchain.fingerprint(language));
    if (const Result<void> built = headers.build(); !built)
        return built.error();
    return !headersOf(language).isEmpty();
}

} // namespace codewar
