// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/engineaddress.h"

#include "runner/connect/enginetrial.h"
#include "runner/sandbox/docker/engine/endpointsettings.h"

#include <QCoreApplication>

namespace codewar {

namespace {

QString connectionOrigin()
{
    return QCoreApplication::translate("codewar::EngineAddress", "the connection");
}

} // namespace

Result<docker::Endpoint> endpointOf(const EngineAddress &address)
{
    docker::EndpointSettings settings = docker::EndpointSettings::fromEnvironment();
    settings.host = address.url;
    settings.hostOrigin = connectionOrigin();
    settings.context = address.context;
    settings.certificates = address.certificates;
    settings.tls = settings.verifyPeer = !address.certificates.isEmpty();
    return docker::findEndpoint(settings);
}

Result<void> checkEngineUrl(const QString &url)
{
    const Result<docker::Endpoint> endpoint = docker::parseEndpointUrl(url, connectionOrigin());
    return endpoint ? Result<void>() : endpoint.error();
}

} // namespace codewar
