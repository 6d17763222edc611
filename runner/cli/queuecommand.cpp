// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/queuecommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/exitstatus.h"
#include "runner/cli/queueclient.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QDateTime>

#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using bullmq::Outcome;
using bullmq::QueueCounts;
using nlohmann::ordered_json;

using Numbers = std::vector<std::pair<const char *, qint64>>;

Numbers numbersOf(const QueueCounts &counts)
{
    return {{"waiting", counts.waiting + counts.paused},
            {"prioritized", counts.prioritized},
            {"delayed", counts.delayed},
            {"active", counts.active},
            {"completed", counts.completed},
            {"failed", counts.failed}};
}

void print(const ordered_json &object)
{
    std::puts(object.dump(-1, ' ', false, ordered_json::error_handler_t::replace).c_str());
}

int printCounts(const QueueOptions &options, QueueClient &client, const QByteArrayList &queues)
{
    if (!options.json)
        std::printf("%-24s%10s%12s%10s%8s%11s%8s\n", "queue", "waiting", "prioritized", "delayed", "active",
                    "completed", "failed");
    for (const QByteArray &queue : queues) {
        const Result<QueueCounts> counts = client.counts(queue);
        if (!counts)
            return complain(counts.error());
        if (options.json) {
            ordered_json line = {{"queue", queue.toStdString()}, {"paused", counts->isPaused}};
            for (const auto &[name, number] : numbersOf(*counts))
                line[name] = number;
            print(line);
            continue;
        }
        std::printf("%-24s%10lld%12lld%10lld%8lld%11lld%8lld%s\n", queue.constData(),
                    counts->waiting + counts->paused, counts->prioritized, counts->delayed, counts->active,
                    counts->completed, counts->failed, counts->isPaused ? "  paused" : "");
    }
    return 0;
}

/// On one line, whatever a program wrote.
QByteArray firstLine(const QByteArray &reason)
{
    QByteArray line = reason.left(reason.indexOf('\n')).left(200);
    for (char &character : line) {
        if (uchar(character) < ' ' || character == '\x7f')
            character = ' ';
    }
    return line;
}

int printFailed(const QueueOptions &options, QueueClient &client, const QByteArray &queue)
{
    const Result<QList<bullmq::Job>> jobs = client.failed(queue, options.count);
    if (!jobs)
        return complain(jobs.error());
    for (const bullmq::Job &job : *jobs) {
        const QByteArray at =
            QDateTime::fromMSecsSinceEpoch(job.finishedAt, Qt::UTC).toString(Qt::ISODate).toUtf8();
        if (options.json)
            print({{"jobId", job.id.toStdString()},
                   {"failedAt", at.toStdString()},
                   {"attempts", job.attemptsMade},
                   {"reason", job.failedReason.toStdString()}});
        else
            std::printf("%s  %s  attempts: %d  %s\n", job.id.constData(), at.constData(), job.attemptsMade,
                        firstLine(job.failedReason).constData());
    }
    return 0;
}

QString whyNot(Outcome outcome)
{
    switch (outcome) {
    case Outcome::JobMissing:
        return u"there is no such job"_s;
    case Outcome::LockMissing:
    case Outcome::LockTaken:
        return u"a worker runs it now; stop it from where it was started"_s;
    case Outcome::NotInThisState:
        return u"it has not failed"_s;
    default:
        return u"it belongs to a flow or a scheduler"_s;
    }
}

/// Does one thing to each job, and says which it could not be done to.
int forEachJob(const QueueOptions &options, QueueClient &client, const QByteArray &queue)
{
    QByteArrayList ids;
    for (const std::string &id : options.ids)
        ids << QByteArray::fromStdString(id);
    if (options.all) {
        const Result<QList<bullmq::Job>> jobs = client.failed(queue, 1'000'000);
        if (!jobs)
            return complain(jobs.error());
        for (const bullmq::Job &job : *jobs)
            ids << job.id;
    } else if (ids.isEmpty()) {
        return complain({ErrorCode::InvalidInput, u"Name the jobs, or say --all."_s, u"queue"_s});
    }
    const bool retry = options.action == QueueOptions::Action::Retry;
    int done = 0;
    for (const QByteArray &id : std::as_const(ids)) {
        const Result<Outcome> outcome = retry ? client.retry(queue, id) : client.remove(queue, id);
        if (!outcome)
            return complain(outcome.error());
        if (*outcome == Outcome::Done)
            ++done;
        else
            std::fprintf(stderr, "codewar-runner: Job %s: %s.\n", id.constData(),
                         qUtf8Printable(whyNot(*outcome)));
    }
    std::printf("%s %d of %lld\n", retry ? "retried" : "removed", done, qint64(ids.size()));
    return done == ids.size() ? 0 : exitstatus::wrongUsage;
}

int act(const QueueOptions &options, QueueClient &client)
{
    using Action = QueueOptions::Action;
    const QByteArray queue = QByteArray::fromStdString(options.queue);
    switch (options.action) {
    case Action::List: {
        const Result<QByteArrayList> queues = client.queues();
        return queues ? printCounts(options, client, *queues) : complain(queues.error());
    }
    case Action::Counts:
        return printCounts(options, client, {queue});
    case Action::Failed:
        return printFailed(options, client, queue);
    case Action::Retry:
    case Action::Remove:
        return forEachJob(options, client, queue);
    case Action::Pause:
    case Action::Resume: {
        const bool pause = options.action == Action::Pause;
        const Result<Outcome> done = client.setPaused(queue, pause);
        if (!done)
            return complain(done.error());
        std::printf("%s %s\n", queue.constData(), pause ? "is paused" : "goes on");
        return 0;
    }
    }
    return 0;
}

} // namespace

void QueueOptions::declare(CLI::App &command)
{
    command.require_subcommand(1);
    const auto add = [&](const char *name, const char *help, Action what) {
        CLI::App *added = command.add_subcommand(name, help);
        added->callback([this, what] { action = what; });
        redis.declare(*added);
        if (what != Action::List)
            added->add_option("QUEUE", queue, "The queue, e.g. cpp-jobs")->required();
        if (what == Action::Retry || what == Action::Remove)
            added->add_option("ID", ids, "The jobs");
        if (what == Action::List || what == Action::Counts || what == Action::Failed)
            added->add_flag("--json", json, "Print one JSON object a line");
        return added;
    };
    add("list", "Say which queues there are and what they hold", Action::List);
    add("counts", "The same for one queue", Action::Counts);
    add("failed", "Say which jobs failed for good, and why, the newest first", Action::Failed)
        ->add_option("--count", count, "At most so many")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    add("retry", "Run failed jobs again, with all their attempts", Action::Retry)
        ->add_flag("--all", all, "All of them");
    add("remove", "Remove jobs that no worker runs", Action::Remove)
        ->add_flag("--all", all, "All that failed");
    add("pause", "Let no worker take a job until it is resumed", Action::Pause);
    add("resume", "Let workers take jobs again", Action::Resume);
}

int queueCommand(const QueueOptions &options)
{
    const Result<redis::ConnectionSettings> settings = options.redis.connection("codewar-queue");
    if (!settings)
        return complain(settings.error());
    QueueClient client(*settings, QByteArray::fromStdString(options.redis.prefix));
    if (const Result<void> connected = client.connect(); !connected)
        return complain(connected.error());
    return act(options, client);
}

} // namespace codewar
