// SPDX-License-Identifier: GPL-3.0-or-later
// A worker of ours with the flags and the lines of peers/worker.mjs, for the tests that put one in the
// other's place.
#include "runner/cli/interruption.h"
#include "runner/redis/bullmq/worker/worker.h"
#include "tests/redis/echoprocessor.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <signal.h>

#include <cstdio>
#include <cstdlib>

using namespace codewar;
using nlohmann::ordered_json;
using std::chrono::milliseconds;

namespace {

struct Flags
{
    std::string redis = "redis://127.0.0.1:6390";
    std::string prefix = "bull";
    std::string queue = "cpp-jobs";
    std::string mode = "ok";
    std::string name;
    int failTimes = 1;
    int concurrency = 1;
    int workMs = 0;
    int lockMs = 30'000;
    int stalledMs = 30'000;
    int maxStalled = 1;
    int drainDelay = 5;
    int limiterMax = 0;
    int limiterMs = 1000;
    int stallAfter = 100;
    int exitAfter = 0;
    int exitIdleMs = 0;
    bool quiet = false;

    void declare(CLI::App &app)
    {
        app.add_option("--redis", redis);
        app.add_option("--prefix", prefix);
        app.add_option("--queue", queue);
        app.add_option("--mode", mode);
        app.add_option("--name", name);
        app.add_option("--fail-times", failTimes);
        app.add_option("--concurrency", concurrency);
        app.add_option("--work-ms", workMs);
        app.add_option("--lock-ms", lockMs);
        app.add_option("--stalled-ms", stalledMs);
        app.add_option("--max-stalled", maxStalled);
        app.add_option("--drain-delay", drainDelay);
        app.add_option("--limiter-max", limiterMax);
        app.add_option("--limiter-ms", limiterMs);
        app.add_option("--stall-after", stallAfter);
        app.add_option("--exit-after", exitAfter);
        app.add_option("--exit-idle-ms", exitIdleMs);
        app.add_flag("--quiet", quiet);
    }
};

void say(const ordered_json &object)
{
    std::puts(object.dump().c_str());
    std::fflush(stdout);
}

ordered_json about(const char *event, const bullmq::Job &job)
{
    return {{"event", event}, {"jobId", job.id.toStdString()}};
}

bullmq::WorkerSettings settingsFrom(const Flags &flags, const bullmq::QueueKeys &keys)
{
    bullmq::WorkerSettings settings;
    settings.queues = {keys};
    settings.concurrency = flags.concurrency;
    settings.name = QByteArray::fromStdString(flags.name);
    settings.lockDuration = milliseconds(flags.lockMs);
    settings.stalledInterval = milliseconds(flags.stalledMs);
    settings.allowedStalls = flags.maxStalled;
    settings.longestSleep = std::chrono::seconds(flags.drainDelay);
    if (flags.limiterMax > 0)
        settings.limit = bullmq::RateLimit{flags.limiterMax, milliseconds(flags.limiterMs)};
    return settings;
}

void tell(bullmq::Worker &worker, const Flags &flags)
{
    using bullmq::Worker;
    QObject::connect(&worker, &Worker::ready, &worker, [&flags] {
        say({{"event", "ready"},
             {"queue", flags.queue},
             {"mode", flags.mode},
             {"pid", QCoreApplication::applicationPid()}});
    });
    QObject::connect(&worker, &Worker::troubled, &worker, [](const Error &error) {
        say({{"event", "error"}, {"error", error.message.toStdString()}});
    });
    if (flags.quiet)
        return;
    QObject::connect(&worker, &Worker::jobStarted, &worker,
                     [](const QByteArray &, const bullmq::Job &job) { say(about("active", job)); });
    QObject::connect(&worker, &Worker::jobCompleted, &worker,
                     [](const QByteArray &, const bullmq::Job &job) { say(about("completed", job)); });
    const auto failed = [](const QByteArray &, const bullmq::Job &job, const QByteArray &reason) {
        ordered_json line = about("failed", job);
        line["error"] = reason.toStdString();
        say(line);
    };
    QObject::connect(&worker, &Worker::jobFailed, &worker, failed);
    QObject::connect(&worker, &Worker::jobRetried, &worker, failed);
    QObject::connect(&worker, &Worker::jobLost, &worker,
                     [](const QByteArray &, const bullmq::Job &job) { say(about("lockLost", job)); });
    QObject::connect(&worker, &Worker::jobsRecovered, &worker,
                     [](const QByteArray &, const QByteArrayList &ids) {
                         for (const QByteArray &id : ids)
                             say({{"event", "stalled"}, {"jobId", id.toStdString()}});
                     });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Flags flags;
    CLI::App app("A BullMQ worker for tests");
    flags.declare(app);
    CLI11_PARSE(app, argc, argv);
    const auto address = redis::addressFromUrl(QString::fromStdString(flags.redis));
    const auto keys = bullmq::QueueKeys::of(QByteArray::fromStdString(flags.queue),
                                            QByteArray::fromStdString(flags.prefix));
    if (!address || !keys)
        return 2;

    test::EchoProcessor processor(
        {.mode = QByteArray::fromStdString(flags.mode),
         .failures = flags.failTimes,
         .work = milliseconds(flags.workMs),
         .stall = [&flags] { QTimer::singleShot(flags.stallAfter, [] { ::kill(::getpid(), SIGKILL); }); }});
    redis::ConnectionSettings connection;
    connection.address = *address;
    bullmq::Worker worker(connection, settingsFrom(flags, *keys), processor);
    tell(worker, flags);

    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &worker, &bullmq::Worker::stop);
    QObject::connect(&worker, &bullmq::Worker::stopped, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QElapsedTimer idle;
    quint64 seen = 0;
    idle.start();
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &worker, [&] {
        const bullmq::WorkerCounts counts = worker.counts();
        if (counts.running > 0 || std::exchange(seen, counts.started) != counts.started)
            idle.restart();
        const bool enough =
            flags.exitAfter > 0 && counts.completed + counts.failed >= quint64(flags.exitAfter);
        if (enough || (flags.exitIdleMs > 0 && idle.elapsed() > flags.exitIdleMs))
            worker.stop();
    });
    watch.start(flags.exitAfter > 0 ? 5 : 100);
    worker.start();
    application.exec();
    const bullmq::WorkerCounts counts = worker.counts();
    say({{"event", "closed"}, {"finished", counts.completed + counts.failed + counts.retried}});
    return 0;
}
