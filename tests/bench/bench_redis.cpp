// SPDX-License-Identifier: GPL-3.0-or-later
// Times jobs that do nothing, from our producer through a real Redis to our worker in a process of its own.
// Prints a JSON line for each measurement, as redis.mjs does for the npm package.
#include "runner/redis/bullmq/queue.h"
#include "runner/redis/bullmq/queueevents.h"
#include "runner/redis/bullmq/worker/worker.h"
#include "tests/bench/series.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <sys/prctl.h>

#include <csignal>
#include <cstdio>
#include <unordered_map>

using namespace codewar;
using namespace codewar::bullmq;
using namespace Qt::StringLiterals;

namespace {

const QueueKeys benchQueue = *QueueKeys::of("bench");
constexpr int keepCompleted = 1000;

class DoNothing final : public Processor
{
public:
    void process(quint64 attempt, const QueueKeys &, const Job &, Attempts &attempts) override
    {
        attempts.end(attempt, {.text = "0"});
    }
    void abort(quint64) override {}
};

int work(const redis::ConnectionSettings &settings, int concurrency)
{
    DoNothing nothing;
    Worker worker(settings, {.queues = {benchQueue}, .concurrency = concurrency}, nothing);
    QObject::connect(&worker, &Worker::ready, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    worker.start();
    return QCoreApplication::exec();
}

/// A worker in a process of its own.
class WorkerProcess
{
public:
    WorkerProcess(const QString &url, int concurrency)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"--child"_s, u"--redis"_s, url, u"--concurrency"_s, QString::number(concurrency)});
        if (!m_process.waitForReadyRead())
            qFatal("The worker does not start.");
    }
    ~WorkerProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    /// Resident, in KiB.
    qint64 memory() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmRSS:") + 6;
        return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
    }

private:
    QProcess m_process;
};

class Bench
{
public:
    Bench(const redis::ConnectionSettings &settings, QString url, int jobs, int concurrency, int samples)
        : m_settings(settings),
          m_connection(settings),
          m_queue(m_connection, benchQueue),
          m_url(std::move(url)),
          m_jobs(jobs),
          m_concurrency(concurrency),
          m_samples(samples)
    {
        m_connection.open();
    }

    void run()
    {
        drop();
        double cpu = redisCpu();
        QElapsedTimer clock;
        clock.start();
        flood(m_jobs, 64);
        tell(u"add, 64 in flight"_s, clock, cpu);
        {
            cpu = redisCpu();
            const WorkerProcess worker(m_url, m_concurrency);
            clock.start();
            waitUntilEmpty();
            tell(u"process a filled queue"_s, clock, cpu);
            drop();
            cpu = redisCpu();
            clock.start();
            flood(m_jobs, 64);
            waitUntilEmpty();
            tell(u"add and process"_s, clock, cpu, {{u"workerRssKb"_s, worker.memory()}});
            for (const int lanes : {1, 8, 64})
                latency(lanes);
        }
        drop();
    }

private:
    static void print(const QJsonObject &object)
    {
        std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    void tell(const QString &what, const QElapsedTimer &clock, double cpuBefore, const QJsonObject &more = {})
    {
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        QJsonObject line{{u"measure"_s, what},
                         {u"jobs"_s, m_jobs},
                         {u"perSecond"_s, qRound(m_jobs / seconds)},
                         {u"redisCpuUsPerJob"_s, qRound((redisCpu() - cpuBefore) / m_jobs * 1e6)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            line[it.key()] = it.value();
        print(line);
    }

    redis::Reply ask(const redis::Command &command)
    {
        QEventLoop loop;
        redis::Reply answer;
        m_connection.send(command, [&](const Result<redis::Reply> &reply) {
            if (!reply)
                qFatal("%s", qPrintable(reply.error().message));
            answer = *reply;
            loop.quit();
        });
        loop.exec();
        return answer;
    }

    double redisCpu()
    {
        double seconds = 0;
        for (const QByteArray &line : ask({"INFO", "cpu"}).text().split('\n')) {
            if (line.startsWith("used_cpu_sys:") || line.startsWith("used_cpu_user:"))
                seconds += line.mid(line.indexOf(':') + 1).trimmed().toDouble();
        }
        return seconds;
    }

    void drop()
    {
        ask({"EVAL",
             "local k = redis.call('KEYS', ARGV[1]) for i = 1, #k, 5000 do redis.call('DEL', unpack(k, i, "
             "math.min(i + 4999, #k))) end return #k",
             "0", benchQueue.base() + "*"});
    }

    void add(const std::function<void(const QByteArray &)> &added)
    {
        NewJob job{.name = "noop"};
        job.options.removeOnComplete = KeepPolicy{.count = keepCompleted};
        m_queue.add(job, [added](const Result<AddedJob> &answer) {
            if (!answer)
                qFatal("%s", qPrintable(answer.error().message));
            added(answer->id);
        });
    }

    void flood(int count, int lanes)
    {
        QEventLoop loop;
        int begun = 0;
        int over = 0;
        std::function<void()> next = [&] {
            if (begun == count)
                return;
            ++begun;
            add([&](const QByteArray &) {
                if (++over == count)
                    loop.quit();
                next();
            });
        };
        for (int lane = 0; lane < lanes; ++lane)
            next();
        loop.exec();
    }

    void waitUntilEmpty()
    {
        for (;;) {
            const auto length = [&](const char *key, const char *command) {
                return ask({command, benchQueue.key(key)}).toInteger().value_or(0);
            };
            if (length("wait", "LLEN") + length("active", "LLEN") == 0)
                return;
            QEventLoop pause;
            QTimer::singleShot(5, &pause, &QEventLoop::quit);
            pause.exec();
        }
    }

    void latency(int lanes)
    {
        QueueEvents events(m_settings, benchQueue);
        QEventLoop loop;
        QObject::connect(&events, &QueueEvents::following, &loop, &QEventLoop::quit);
        events.open();
        loop.exec();
        Series series;
        std::unordered_map<QByteArray, qint64> since;
        std::unordered_map<QByteArray, qint64> early;
        QElapsedTimer clock;
        clock.start();
        int begun = 0;
        int over = 0;
        std::function<void()> next;
        const auto end = [&](qint64 begin, qint64 now) {
            series.add(double(now - begin) / 1e6);
            if (++over == m_samples)
                loop.quit();
            next();
        };
        next = [&] {
            if (begun == m_samples)
                return;
            ++begun;
            const qint64 begin = clock.nsecsElapsed();
            add([&, begin](const QByteArray &id) {
                const auto found = early.find(id);
                if (found == early.end()) {
                    since[id] = begin;
                    return;
                }
                const qint64 at = found->second;
                early.erase(found);
                end(begin, at);
            });
        };
        QObject::connect(&events, &QueueEvents::arrived, &loop, [&](const QueueEvent &event) {
            if (event.name() != "completed")
                return;
            const qint64 now = clock.nsecsElapsed();
            const auto found = since.find(event.jobId());
            if (found == since.end()) {
                early[event.jobId()] = now;
                return;
            }
            const qint64 begin = found->second;
            since.erase(found);
            end(begin, now);
        });
        for (int lane = 0; lane < lanes; ++lane)
            next();
        loop.exec();
        print({{u"measure"_s, u"latency, %1 in flight"_s.arg(lanes)},
               {u"p50"_s, series.quantile(0.5)},
               {u"p99"_s, series.quantile(0.99)}});
    }

    redis::ConnectionSettings m_settings;
    redis::Connection m_connection;
    bullmq::Queue m_queue;
    QString m_url;
    int m_jobs;
    int m_concurrency;
    int m_samples;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption url(u"redis"_s, {}, u"URL"_s, qEnvironmentVariable("REDIS_URL"));
    const QCommandLineOption jobs(u"jobs"_s, {}, u"COUNT"_s, u"20000"_s);
    const QCommandLineOption concurrency(u"concurrency"_s, {}, u"COUNT"_s, u"8"_s);
    const QCommandLineOption samples(u"samples"_s, {}, u"COUNT"_s, u"3000"_s);
    const QCommandLineOption child(u"child"_s);
    parser.addOptions({url, jobs, concurrency, samples, child});
    parser.process(application);
    const auto address = redis::addressFromUrl(parser.value(url));
    if (!address)
        qFatal("%s", qPrintable(address.error().message));
    redis::ConnectionSettings settings;
    settings.address = *address;
    if (parser.isSet(child))
        return work(settings, parser.value(concurrency).toInt());
    Bench(settings, parser.value(url), parser.value(jobs).toInt(), parser.value(concurrency).toInt(),
          parser.value(samples).toInt())
        .run();
    return 0;
}
