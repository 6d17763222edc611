// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/servecommand.h"

#include "runner/cli/complaint.h"
#include "runner/cli/interruption.h"
#include "runner/cli/logoptions.h"
#include "runner/connect/connect.h"
#include "runner/redis/address.h"
#include "runner/server/auth/apikeyfile.h"
#include "runner/server/config/configfields.h"
#include "runner/server/config/listenaddress.h"
#include "runner/server/service.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using server::ServerConfig;

Error wrongUsage(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"serve"_s};
}

/// Beyond loopback nobody gets in without a key.
Result<void> checkAccess(const ServerConfig &config)
{
    if (server::isLoopback(config.host) || config.open)
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

Target targetOf(const ServerConfig &config)
{
    Target target;
    target.concurrency = config.concurrency;
    // A sandbox never crosses from one client to another, and behind an address there may be several.
    target.recycle = config.recycle;
    target.soleOwner = false;
    if (config.sandbox == "docker"_L1)
        target.sandbox = Target::Sandbox::Docker;
    else if (config.sandbox == "bubblewrap"_L1)
        target.sandbox = Target::Sandbox::Bubblewrap;
    if (!config.redis.isEmpty())
        target.queues = QueueAddress{.url = config.redis, .password = redis::passwordFromEnvironment()};
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
    log.setLevel(logLevelOf(loaded->config.logLevel.toStdString()));
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
    Log log(logFormatOf(config.logFormat.toStdString()), logLevelOf(config.logLevel.toStdString()));
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
    const QString scheme = config.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
    log.write(Log::Level::Info, "listening",
              {{"address", u"%1://%2"_s.arg(scheme, server::hostAndPort(config.host, *port)).toStdString()},
               {"port", *port}});
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
