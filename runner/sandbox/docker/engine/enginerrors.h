// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/docker/engine/endpoint.h"

#include <QByteArray>
#include <QString>

#include <system_error>

namespace codewar::docker {

// Every sentence about an engine that a person may see.

Error engineError(ErrorCode code, const QString &message);

// On the way to the engine.
Error cannotConnect(const Endpoint &endpoint, const std::error_code &failure);
Error connectTimedOut(const Endpoint &endpoint);
Error noSuchHost(const QString &host);
Error hostLookUpTimedOut(const QString &host);
Error tlsFailed(const Endpoint &endpoint, const QString &reason);
Error tlsFileUnusable(const QString &path, const QString &reason);
Error outOfResources(const std::error_code &failure);

// During a request.
Error cancelled();
Error answerTimedOut(const Endpoint &endpoint);
Error connectionLost(const Endpoint &endpoint, const std::error_code &failure);
Error answeredGarbage(const Endpoint &endpoint, const QString &what);
Error answeredTooMuch(const Endpoint &endpoint, const QString &what);
Error apiTooOld(const Endpoint &endpoint, const QString &api);
Error apiTooNew(const Endpoint &endpoint, const QString &oldestApi);

/// What an answer with an error status says; `body` is the engine's own {"message": …}.
Error refusedByEngine(int status, const QByteArray &body);
/// What an engine says within a long answer whose status was good.
Error failedByEngine(const QString &message);
Error wrongArchitecture(const QString &image, const QString &imageIs, const QString &engineIs);

} // namespace codewar::docker
