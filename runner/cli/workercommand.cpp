// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/workercommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/interruption.h"
#include "runner/cli/logoptions.h"
#include "runner/server/config/listenaddress.h"
#include "runner/server/metricspage.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QSysInfo>

#include <cmath>
#include <thread>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int politeSignals = 2;

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

int concurrencyOf(const WorkerOptions &options)
{
    return options.concurrency > 0 ? options.concurrency
                                   : std::max(1, int(std::thread::hardware_concurrency()));
}

/// Queues list workers by name; Redis takes none with spaces.
QByteArray nameOf(const WorkerOptions &options)
{
    QByteArray name = options.name.empty() ? QSysInfo::machineHostName().toUtf8() + '-' +
                                                 QByteArray::number(QCoreApplication::applicationPid())
                                           : QByteArray::fromStdString(options.name);
    for (char &character : name) {
        if (character <= ' ' || character > '~')
            character = '_';
    }
    return name;
}

Result<void> show(server::MetricsPage &page, const http::ListenAddress &address, Log &log)
{
    const Result<quint16> port = page.listen(address);
    if (!port)
        return port.error();
    const QString place = server::hostAndPort(QString::fromStdString(address.host), *port);
    log.write(Log::Level::Info, "metrics",
              {{"address", u"http://%1/metrics"_s.arg(place).toStdString()}, {"port", *port}});
    return {};
}

/// Until it is told to stop.
int work(WorkerService &service)
{
    Interruption interruption(Interruption::Hangup::Ends, politeSignals);
    QObject::connect(&interruption, &Interruption::interrupted, &service, &WorkerService::interrupt);
    int status = 0;
    QObject::connect(&service, &WorkerService::finished, &service, [] { QCoreApplication::quit(); });
    QObject::connect(&service, &WorkerService::failed, &service, [&status](const Error &error) {
        status = complain(error);
        QCoreApplication::quit();
    });
    service.start();
    QCoreApplication::exec();
    return status;
}

} // namespace

void WorkerOptions::declare(CLI::App &command)
{
    redis.declare(command);
    command.add_option("--queue", queues, "Only these queues; else cpp-jobs, python-jobs, … as can run here");
    command.add_option("--concurrency", concurrency, "Programs at once; 0: one for each processor")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    command.add_option("--name", name, "What queues call this worker; else the machine's name");
    command.add_option("--sandbox", sandbox, "Where programs run")
        ->check(CLI::IsMember({"auto", "docker", "bubblewrap"}))
        ->capture_default_str();
    command
        .add_option("--rate-limit", jobsAMinute,
                    "Start at most so many jobs of a queue a minute, all its workers together; 0: any number")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    command.add_option("--time-limit", timeLimit, "Most seconds that a job may ask for, for its run")
        ->check(CLI::Range(0.001, 3600.0))
        ->capture_default_str();
    command.add_option("--compile-time-limit", compileTimeLimit, "The same for its compile")
        ->check(CLI::Range(0.001, 3600.0))
        ->capture_default_str();
    command.add_option("--memory-limit", memoryLimit, "Most MiB that a job may ask for")
        ->check(CLI::Range(qint64(6), qint64(1) << 16))
        ->capture_default_str();
    command.add_option("--metrics", metrics,
                       "Answer GET /metrics, for Prometheus, at this [HOST:]PORT; else nowhere");
    logLevel = qgetenv("DEBUG") == "true" ? "debug" : "info";
    command.add_option("--log-level", logLevel, "What is logged")
        ->check(CLI::IsMember({"debug", "info", "warning", "error"}))
        ->capture_default_str();
    logFormat = qgetenv("NODE_ENV") == "production" ? "json" : "auto";
    command.add_option("--log-format", logFormat, "auto: text on a terminal, else JSON")
        ->check(CLI::IsMember({"auto", "text", "json"}))
        ->capture_default_str();
    const std::string hidden;
    command.add_option("--lock-ms", lockMs)->check(CLI::Range(100, 3'600'000))->group(hidden);
    command.add_option("--stalled-ms", stalledMs)->check(CLI::Range(100, 3'600'000))->group(hidden);
    command.add_option("--max-stalled", allowedStalls)->check(CLI::Range(0, 1'000'000))->group(hidden);
}

Target WorkerOptions::target() const
{
    Target target;
    target.concurrency = concurrencyOf(*this);
    target.recycle = 0; // each job may be a stranger's
    if (sandbox == "docker")
        target.sandbox = Target::Sandbox::Docker;
    else if (sandbox == "bubblewrap")
        target.sandbox = Target::Sandbox::Bubblewrap;
    return target;
}

Result<WorkerServiceOptions> WorkerOptions::service() const
{
    const Result<redis::ConnectionSettings> connection = redis.connection("codewar-worker");
    if (!connection)
        return connection.error();
    WorkerServiceOptions service;
    service.connection = *connection;
    service.prefix = QByteArray::fromStdString(redis.prefix);
    for (const std::string &queue : queues) {
        service.queues << QByteArray::fromStdString(queue);
        const auto keys = bullmq::QueueKeys::of(service.queues.last(), service.prefix);
        if (!keys)
            return keys.error();
    }
    service.most.runTime = milliseconds(timeLimit);
    service.most.compileTime = milliseconds(compileTimeLimit);
    service.most.runMemoryBytes = memoryLimit << 20;
    service.most.compileMemoryBytes = std::max(service.most.compileMemoryBytes, memoryLimit << 20);
    service.worker.concurrency = concurrencyOf(*this);
    service.worker.name = nameOf(*this);
    service.worker.lockDuration = std::chrono::milliseconds(lockMs);
    service.worker.stalledInterval = std::chrono::milliseconds(stalledMs);
    service.worker.allowedStalls = allowedStalls;
    if (jobsAMinute > 0)
        service.worker.limit = bullmq::RateLimit{jobsAMinute, std::chrono::minutes(1)};
    return service;
}

Result<std::optional<http::ListenAddress>> WorkerOptions::metricsAddress() const
{
    if (metrics.empty())
        return std::optional<http::ListenAddress>();
    const QString text = QString::fromStdString(metrics);
    const auto address = server::listenAddressOf(text, u"127.0.0.1"_s);
    if (!address)
        return Error{
            ErrorCode::InvalidInput,
            u"--metrics is \"%1\"; give it an address and a port, such as 127.0.0.1:9464, or only the "
            u"port."_s.arg(text.left(100)),
            u"worker"_s};
    return address;
}

int workerCommand(const WorkerOptions &options)
{
    const Result<WorkerServiceOptions> wanted = options.service();
    if (!wanted)
        return complain(wanted.error());
    const Result<std::optional<http::ListenAddress>> metricsAddress = options.metricsAddress();
    if (!metricsAddress)
        return complain(metricsAddress.error());
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    Log log(logFormatOf(options.logFormat), logLevelOf(options.logLevel));
    for (const Error &error : registry.errors())
        log.write(Log::Level::Warning, error.message.toStdString(), nlohmann::ordered_json::object());
    const Result<std::unique_ptr<Runner>> runner = connectRunner(options.target(), registry);
    if (!runner)
        return complain(runner.error());
    WorkerService service(**runner, registry, log, *wanted);
    server::MetricsPage page([&service] { return service.metrics(); });
    if (*metricsAddress) {
        if (const Result<void> shown = show(page, **metricsAddress, log); !shown)
            return complain(shown.error());
    }
    return work(service);
}

} // namespace codewar
