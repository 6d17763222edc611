// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/redisrunner.h"

#include "runner/remote/redis/jobtext.h"
#include "runner/remote/redis/queuelane.h"
#include "runner/remote/redis/redisrun.h"
#include "runner/run/requestvalidation.h"
#include "runner/run/sentences.h"

#include <QElapsedTimer>
#include <QThread>
#include <QUuid>

#include <map>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 countInterval = 900; // ms; whoever asks every second gets new ones

} // namespace

class RedisRunner::Private : public QObject
{
public:
    Private(RedisRunnerOptions settings, const LanguageRegistry &languages)
        : options(std::move(settings)), registry(languages), commands(options.connection), follower(commands)
    {
        commands.open();
    }

    Result<bullmq::QueueKeys> keysOf(const QString &languageId) const
    {
        return bullmq::QueueKeys::of(languageId.toUtf8() + "-jobs", options.prefix);
    }

    Result<std::unique_ptr<Run>> add(const RunRequest &request, std::optional<int> behindOwn);
    Result<std::unique_ptr<Run>> begin(const RunRequest &request, RemoteJob job, RedisRun::Job state);
    void find(const QString &id, qsizetype language, const Found &then);
    void count();

    Result<QueueLane *> laneOf(const QString &languageId)
    {
        const auto found = lanes.find(languageId);
        if (found != lanes.end())
            return found->second.get();
        const Result<bullmq::QueueKeys> keys = keysOf(languageId);
        if (!keys)
            return keys.error();
        auto lane = std::make_unique<QueueLane>(commands, follower, *keys);
        return lanes.emplace(languageId, std::move(lane)).first->second.get();
    }

    RedisRunnerOptions options;
    const LanguageRegistry &registry;
    redis::Connection commands;
    live::StreamFollower follower;
    std::map<QString, std::unique_ptr<QueueLane>> lanes; ///< by language
    QMap<QString, QString> toolchains;                   ///< by language
    QMap<QString, QueueNumbers> depths;                  ///< by queue
    QElapsedTimer sinceCount;
    int counting = 0; ///< questions for them that are under way
    int runs = 0;
};

RedisRunner::RedisRunner(RedisRunnerOptions options, const LanguageRegistry &registry)
    : d(std::make_unique<Private>(std::move(options), registry))
{}

RedisRunner::~RedisRunner()
{
    // A runner may end on another thread; its connections end where their sockets are.
    if (d->thread() != QThread::currentThread())
        d.release()->deleteLater();
}

Result<std::unique_ptr<Run>> RedisRunner::start(const RunRequest &request)
{
    return d->add(request, {});
}

Result<std::unique_ptr<Run>> RedisRunner::startInTurn(const RunRequest &request, int behindOwn)
{
    return d->add(request, behindOwn);
}

Result<std::unique_ptr<Run>> RedisRunner::Private::add(const RunRequest &request,
                                                       std::optional<int> behindOwn)
{
    const Result<RunRequest> checked = validated(request, registry);
    if (!checked)
        return checked.error();
    Result<RemoteJob> job = remoteJobOf(*checked);
    if (!job)
        return job.error();
    job->job.behindOwn = behindOwn;
    return begin(*checked, std::move(*job), RedisRun::Job::Add);
}

Result<std::unique_ptr<Run>> RedisRunner::Private::begin(const RunRequest &request, RemoteJob job,
                                                         RedisRun::Job state)
{
    const Result<QueueLane *> lane = laneOf(request.language);
    if (!lane)
        return lane.error();
    auto run = std::make_unique<RedisRun>(**lane, request, std::move(job), state);
    ++runs;
    connect(run.get(), &Run::finished, this, [this](const RunResult &result) {
        if (!result.toolchain.isEmpty())
            toolchains[result.language] = result.toolchain;
    });
    connect(run.get(), &QObject::destroyed, this, [this] { --runs; });
    return std::unique_ptr<Run>(std::move(run));
}

/// Asks the queue of one language after the other.
void RedisRunner::Private::find(const QString &id, qsizetype language, const Found &then)
{
    if (language >= registry.languages().size())
        return then(std::optional<RunRequest>());
    const QString name = registry.languages().at(language).id;
    const Result<bullmq::QueueKeys> keys = keysOf(name);
    if (!keys)
        return then(keys.error());
    const auto queue = std::make_shared<bullmq::Queue>(commands, *keys);
    queue->job(id.toUtf8(),
               [this, queue, id, language, name, then](const Result<std::optional<bullmq::Job>> &job) {
                   if (!job)
                       then(job.error());
                   else if (*job)
                       then(std::optional(requestOfJob(**job, name)));
                   else
                       find(id, language + 1, then);
               });
}

void RedisRunner::Private::count()
{
    const bool early = sinceCount.isValid() && !sinceCount.hasExpired(countInterval);
    if (early || counting > 0 || commands.state() != redis::Connection::State::Ready)
        return;
    sinceCount.start();
    for (const Language &language : registry.languages()) {
        const Result<bullmq::QueueKeys> keys = keysOf(language.id);
        if (!keys)
            continue;
        ++counting;
        const auto queue = std::make_shared<bullmq::Queue>(commands, *keys);
        queue->counts([this, queue](const Result<bullmq::QueueCounts> &counts) {
            --counting;
            const QString name = QString::fromUtf8(queue->keys().queue());
            if (counts)
                depths[name] = {name, counts->waiting + counts->paused + counts->prioritized, counts->delayed,
                                counts->active, counts->failed};
        });
    }
}

RunnerNumbers RedisRunner::numbers() const
{
    d->count();
    return {{}, d->depths.values()};
}

void RedisRunner::find(const QString &id, Found then)
{
    // Only what may be ours is asked for.
    if (QUuid(id).isNull())
        return then(std::optional<RunRequest>());
    d->find(id, 0, then);
}

Result<std::unique_ptr<Run>> RedisRunner::follow(const RunRequest &found)
{
    RemoteJob job;
    job.liveInput = found.liveInput;
    return d->begin(found, std::move(job), RedisRun::Job::IsThere);
}

RunnerStatus RedisRunner::status() const
{
    RunnerStatus status;
    status.ready = d->commands.state() == redis::Connection::State::Ready;
    status.place = d->options.connection.address.toDisplay();
    status.active = d->runs;
    status.largestInput = maxRemoteInputBytes;
    if (status.ready)
        status.message = Sentences::tr("Programs run on the workers of the queues at %1.").arg(status.place);
    else if (d->commands.failure())
        status.message = d->commands.failure()->message;
    else
        status.message = Sentences::tr("Connecting to the queues at %1.").arg(status.place);
    return status;
}

QString RedisRunner::toolchain(const QString &languageId) const
{
    return d->toolchains.value(languageId);
}

void RedisRunner::prepare(const QString &languageId)
{
    if (const Language *language = d->registry.find(languageId))
        (void)d->laneOf(language->id);
}

} // namespace codewar
