// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"
#include "runner/run/runrequest.h"
#include "runner/server/http/request.h"
#include "runner/server/http/response.h"

#include <string>
#include <variant>

namespace codewar::server {

/// Why a body is no request for a run: a sentence, and the field that is wrong where one is.
struct BodyProblem
{
    std::string sentence;
    std::string field;
};

/// What a body may ask for.
struct BodyRules
{
    const LanguageRegistry &registry;
    Limits largest;           ///< limits that are asked for are cut to these
    bool mayStayOpen = false; ///< "liveInput": whether stdin may stay open for more
};

/// The run that a body asks for: {"code", "language", "input"?, "limits"?, "liveInput"?}. It is valid and has
/// an id.
std::variant<RunRequest, BodyProblem> runRequestOf(const http::Request &request, const BodyRules &rules);

/// As an answer with status 400.
http::Response badRequest(const BodyProblem &problem);

} // namespace codewar::server
