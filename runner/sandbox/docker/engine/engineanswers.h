// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/engine.h"

namespace codewar::docker {

/// Reads the answer to GET /version and agrees on an API version: the lower of the newest that both know. An
/// error where there is none.
Result<EngineVersion> decodeVersion(const Endpoint &endpoint, const QByteArray &answer);
Result<EngineInfo> decodeInfo(const Endpoint &endpoint, const QByteArray &answer);

} // namespace codewar::docker
