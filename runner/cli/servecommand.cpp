// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/servecommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/interruption.h"
#include "runner/connect/connect.h"
#include "runner/server/auth/apikeyfile.h"
#include "runner/server/config/configfields.h"
#include "runner/server/service.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using server::Log;
using server::ServerConfig;

Error wrongUsage(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"serve"_s};
}

/// Beyond loopback nobody gets in without a key.
Result<void> checkAccess(const ServerConfig &config)
{
    const bool loopback = config.host == "localhost"_L1 || QHostAddress(config.host).isLoopback();
    if (loopback || config.open)
        return {};
    const Result<server::SharedCredentials> keys =
        server::readCredentials({config.apiKeys, config.jwtKeys, config.jwtLeewaySeconds});
    if (!keys)
        return keys.error();
    if ((*keys)->letAnybodyIn())
        return {};
    return wrongUsage(
        u"At %1 others can reach this server and run programs on this machine, and there are no "
        u"keys. Make some (codewar-runner keys create), listen on 127.0.0.1, or give --open to let "
        u"everybody in."_s.arg(config.host));
}

Result<void> checkSense(const ServerConfig &config)
{
    if (config.tlsCertificate.isEmpty() != config.tlsKey.isEmpty())
        return wrongUsage(u"TLS needs both --tls-certificate and --tls-key."_s);
    return checkAccess(config);
}

/// With the usual file of API keys, where none is named: it need not be there, but a named one must be.
Result<server::LoadedConfig> loadAll(const ServeOptions &options)
{
    Result<server::LoadedConfig> loaded = options.load();
    if (!loaded)
        return loaded;
    QString &file = loaded->config.apiKeys;
    if (loaded->origins.value(u"apiKeys"_s) == "default"_L1)
        file = server::ApiKeyFile::defaultName();
    else if (!file.isEmpty() && !QFileInfo::exists(file))
        return wrongUsage(u"There is no file of API keys at %1. Make it with \"codewar-runner keys create "
                          u"--api-keys %1 --name NAME\"."_s.arg(file));
    return loaded;
}

Log::Level levelOf(const ServerConfig &config)
{
    if (config.logLevel == "debug"_L1)
        return Log::Level::Debug;
    if (config.logLevel == "warning"_L1)
        return Log::Level::Warning;
    return config.logLevel == "error"_L1 ? Log::Level::Error : Log::Level::Info;
}

Log::Format formatOf(const ServerConfig &config)
{
    const bool text =
        config.logFormat == "text"_L1 || (config.logFormat == "auto"_L1 && ::isatty(STDOUT_FILENO) == 1);
    return text ? Log::Format::Text : Log::Format::Json;
}

Target targetOf(const ServerConfig &config)
{
    Target target;
    target.concurrency = config.concurrency;
    // A sandbox never crosses from one client to another.
    target.recycle = 0;
    if (config.sandbox == "docker"_L1)
        target.sandbox = Target::Sandbox::Docker;
    else if (config.sandbox == "bubblewrap"_L1)
        target.sandbox = Target::Sandbox::Bubblewrap;
    if (!config.redis.isEmpty())
        target.queues = QueueAddress{config.redis};
    return target;
}

/// Each connection is a descriptor; the usual limit is 1024.
void allowDescriptors(int connections)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min<rlim_t>(limit.rlim_max, rlim_t(connections) + 1024);
    if (limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// What is different, and stays as it was until the server is started anew.
nlohmann::ordered_json changedInVain(const ServerConfig &before, const ServerConfig &after)
{
    nlohmann::ordered_json keys = nlohmann::ordered_json::array();
    for (const server::ConfigField &field : server::configFields()) {
        if (!field.isLive && field.show(before) != field.show(after))
            keys.push_back(field.key.toStdString());
    }
    return keys;
}

void reload(const ServeOptions &options, ServerConfig &config, server::Service &service, Log &log)
{
    const Result<server::LoadedConfig> loaded = loadAll(options);
    Result<void> taken = loaded ? checkSense(loaded->config) : loaded.error();
    if (taken)
        taken = service.reload(loaded->config);
    if (!taken) {
        log.write(Log::Level::Error, "the configuration is wrong and stays as it was",
                  {{"error", taken.error().message.toStdString()}});
        return;
    }
    log.setLevel(levelOf(loaded->config));
    const nlohmann::ordered_json vain = changedInVain(config, loaded->config);
    config.graceSeconds = loaded->config.graceSeconds;
    if (vain.empty())
        log.write(Log::Level::Info, "configuration read again", nlohmann::ordered_json::object());
    else
        log.write(Log::Level::Warning, "configuration read again", {{"needANewStart", vain}});
}

int serve(const ServeOptions &options, ServerConfig config)
{
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    Log log(formatOf(config), levelOf(config));
    for (const Error &error : registry.errors())
        log.write(Log::Level::Warning, error.message.toStdString(), nlohmann::ordered_json::object());
    allowDescriptors(config.maxConnections);
    if (!config.tmpDir.isEmpty())
        qputenv("TMP_DIR", config.tmpDir.toLocal8Bit());
    const Result<std::unique_ptr<Runner>> runner = connectRunner(targetOf(config), registry);
    if (!runner)
        return complain(runner.error());
    server::Service service(**runner, registry, config, log);
    Interruption interruption(Interruption::Hangup::Tells);
    const auto stop = [&] {
        log.write(Log::Level::Info, "stopping", {{"graceSeconds", config.graceSeconds}});
        service.stop(std::chrono::seconds(config.graceSeconds));
    };
    QObject::connect(&interruption, &Interruption::interrupted, &service, stop);
    QObject::connect(&interruption, &Interruption::hungUp, &service,
                     [&] { reload(options, config, service, log); });
    QObject::connect(&service, &server::Service::stopped, &service, &QCoreApplication::quit);
    const Result<quint16> port = service.listen();
    if (!port)
        return complain(port.error());
    const QString host = config.host.contains(u':') ? u'[' + config.host + u']' : config.host;
    const QString scheme = config.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
    log.write(Log::Level::Info, "listening",
              {{"address", u"%1://%2:%3"_s.arg(scheme, host).arg(*port).toStdString()}, {"port", *port}});
    QCoreApplication::exec();
    log.write(Log::Level::Info, "stopped", nlohmann::ordered_json::object());
    return 0;
}

} // namespace

int serveCommand(const ServeOptions &options)
{
    const Result<server::LoadedConfig> loaded = loadAll(options);
    if (!loaded)
        return complain(loaded.error());
    if (options.printConfig) {
        std::fputs(qUtf8Printable(server::describe(*loaded)), stdout);
        return 0;
    }
    if (const Result<void> sensible = checkSense(loaded->config); !sensible)
        return complain(sensible.error());
    return serve(options, loaded->config);
}

} // namespace codewar
