// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/localjob.h"

#include "runner/local/judge.h"
#include "runner/local/outputstore.h"
#include "runner/run/diagnosticparser.h"

namespace codewar {

namespace {

using std::chrono::steady_clock;

double millisecondsSince(steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(steady_clock::now() - start).count();
}

} // namespace

/// Passes what the sandbox says on to the feed and keeps it for the result.
class LocalJob::Recorder final : public TaskObserver
{
public:
    Recorder(RunFeed &feed, const QString &spillFolder) : m_feed(feed), m_store(spillFolder) {}

    void stageBegan(Stage stage) override
    {
        if (m_prepareMs < 0)
            m_prepareMs = millisecondsSince(m_start);
        m_feed.stageBegan(stage);
    }
    void outputArrived(Run::Channel channel, const QByteArray &bytes) override
    {
        m_store.append(channel, bytes);
        m_feed.outputArrived(channel, bytes);
    }
    bool wantsOutput() override { return m_feed.wantsOutput(); }

    OutputStore &store() { return m_store; }
    /// No stage has begun, so running again would repeat nothing.
    bool untouched() const { return m_prepareMs < 0; }
    double prepareMs() const { return untouched() ? millisecondsSince(m_start) : m_prepareMs; }

private:
    RunFeed &m_feed;
    OutputStore m_store;
    steady_clock::time_point m_start = steady_clock::now();
    double m_prepareMs = -1;
};

LocalJob::LocalJob(LocalServices services, RunRequest request, Language language,
                   std::shared_ptr<RunFeed> feed, std::shared_ptr<TaskControl> control)
    : m_services(std::move(services)),
      m_request(std::move(request)),
      m_language(std::move(language)),
      m_feed(std::move(feed)),
      m_control(std::move(control))
{}

RunResult LocalJob::emptyResult() const
{
    RunResult result;
    result.jobId = m_request.id;
    result.language = m_language.id;
    result.sandbox = m_services.sandbox.name();
    return result;
}

void LocalJob::complete(RunResult &result) const
{
    result.diagnostics = parseDiagnostics(m_language.diagnostics, result.compileOutput, result.errorOutput,
                                          m_request.files.first().name, m_request.files.first().text);
    result.timing.totalMs = millisecondsSince(m_start);
    m_feed->finish(result);
}

/// Whether a session can run this without a change of its memory limit first.
bool LocalJob::isSuited(const SandboxSession &session)
{
    const qint64 wanted = m_request.limits.runMemoryBytes;
    return session.standingMemoryLimit().value_or(wanted) == wanted;
}

/// What an earlier compile with the same tools made of the same sources, for anybody or for this owner.
const std::optional<CompiledProgram> &LocalJob::compiledBefore(const QString &fingerprint)
{
    if (!m_language.isCompiled() || !m_request.useCache)
        return m_compiled;
    const QByteArray key = cacheKey(fingerprint, {});
    if (key == std::exchange(m_cacheKey, key))
        return m_compiled;
    m_compiled = m_services.cache.find(key);
    if (!m_compiled && !m_request.owner.isEmpty())
        m_compiled = m_services.cache.find(cacheKey(fingerprint, m_request.owner));
    return m_compiled;
}

QByteArray LocalJob::cacheKey(const QString &fingerprint, const QByteArray &owner) const
{
    return CompileCache::key(fingerprint, m_language.compile, m_request.files, owner);
}

SandboxTask LocalJob::makeTask(const QString &fingerprint, RunResult &result)
{
    SandboxTask task;
    task.files = m_request.files;
    task.limits = m_request.limits;
    if (const std::optional<CompiledProgram> &known = compiledBefore(fingerprint)) {
        task.executable = known->executable;
        result.compileOutput = known->compilerOutput;
        result.cached = true;
        if (!result.compileOutput.isEmpty())
            m_feed->outputArrived(Run::Channel::Compiler, result.compileOutput);
    }
    task.wantExecutable = m_language.isCompiled() && m_request.useCache && !result.cached;
    return task;
}

void LocalJob::giveUp() const
{
    RunResult result = emptyResult();
    judgeCancelled(result);
    result.timing.totalMs = millisecondsSince(m_start);
    m_feed->finishUnlessBegun(result);
}

/// What was made where programs of an owner had been is for that owner only.
void LocalJob::keepExecutable(const SandboxPool::Lease &lease, const TaskReport &report,
                              const RunResult &result) const
{
    if (report.executable.isEmpty())
        return;
    const QByteArray key =
        cacheKey(lease.session->identity().fingerprint, lease.uses > 0 ? lease.owner : QByteArray());
    m_services.cache.store(key, {report.executable, result.compileOutput});
}

std::optional<JobFailure> LocalJob::work(JobContext &context)
{
    Recorder recorder(*m_feed, m_services.spillFolder);
    m_feed->stageBegan(Stage::Prepare);
    Result<SandboxPool::Lease> lease = m_services.pool.take(
        m_language, m_request.owner, [this](const SandboxSession &session) { return isSuited(session); });
    if (!lease)
        return JobFailure{lease.error(), lease.error().code == ErrorCode::Unavailable};
    if (m_control->cancelled()) {
        m_services.pool.giveBackUnused(m_language, std::move(*lease));
        return std::nullopt;
    }
    const SandboxIdentity identity = lease->session->identity();
    RunResult result = emptyResult();
    result.timing.queueMs = std::chrono::duration<double, std::milli>(context.waited()).count();
    result.sandbox = identity.sandbox;
    result.toolchain = identity.toolchain;
    const SandboxTask task = makeTask(identity.fingerprint, result);
    Result<TaskReport> report = lease->session->run(task, recorder, *m_control);
    if (!report) {
        m_services.pool.giveBack(m_language, std::move(*lease), false);
        return JobFailure{report.error(), recorder.untouched()};
    }
    result.limitsEnforcedBy = lease->session->limitsEnforcedBy();
    OutputStore &store = recorder.store();
    result.output = store.output();
    result.errorOutput = store.errorOutput();
    if (!result.cached)
        result.compileOutput = store.compileOutput();
    result.truncated = store.incomplete();
    result.spillFile = store.releaseSpillFile();
    result.timing.prepareMs = recorder.prepareMs();
    judge(*report, m_request.limits, result);
    // Whoever runs a batch starts the others when the first is done, and those are to find its compile. A
    // person's result does not wait for that.
    if (!m_request.interactive)
        keepExecutable(*lease, *report, result);
    complete(result);

    // From here on nobody waits: the result is out.
    if (m_request.interactive)
        keepExecutable(*lease, *report, result);
    const bool endedByItself = report->run && report->run->killed == StageReport::Killed::No;
    const bool compileEnded = report->compile && report->compile->killed == StageReport::Killed::No;
    m_services.pool.giveBack(m_language, std::move(*lease), endedByItself || (!report->run && compileEnded));
    return std::nullopt;
}

void LocalJob::observe(const JobEvent &event)
{
    RunResult result = emptyResult();
    if (event.kind == JobEvent::Kind::Failed)
        judgeInternalError(event.error, result);
    else if (event.kind == JobEvent::Kind::Cancelled)
        judgeCancelled(result);
    else
        return;
    complete(result);
}

} // namespace codewar
