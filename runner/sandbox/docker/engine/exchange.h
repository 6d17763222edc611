// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/connection.h"
#include "runner/sandbox/docker/engine/engine.h"

#include <optional>
#include <string>

namespace codewar::docker {

/// One request as it goes over the wire.
struct ExchangeOrder
{
    const Endpoint &endpoint;
    const Request &request;
    QString path;              ///< the request's target, with the API version before it
    const BodySource &source;  ///< gives the body in place of the request's; may be empty
    const BodySink &sink;      ///< takes the body of a good answer; may be empty
    bool wholeTimeout = false; ///< the request's timeout is for all of it, not for each silence
    bool upgrade = false;      ///< ends with the answer's header, and leaves the connection to the caller
};

struct ExchangeOutcome
{
    std::optional<Error> failure{};
    bool lost = false;     ///< it failed because the connection ended
    bool sent = false;     ///< something of the request left
    bool answered = false; ///< something of an answer came
    bool reusable = false; ///< the connection can carry another request
    std::string ahead{};   ///< after an upgrade: what was read behind the header
};

/// Sends one request over a connection and reads its answer, both at the same time, as an engine may answer
/// before it has read everything.
ExchangeOutcome exchange(Connection &connection, const ExchangeOrder &order);

} // namespace codewar::docker
