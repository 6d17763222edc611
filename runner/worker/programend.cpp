// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/programend.h"

#include "runner/run/resultjson.h"
#include "runner/run/utf8text.h"

#include <nlohmann/json.hpp>

namespace codewar {

using bullmq::AttemptEnd;

namespace {

/// A reason also travels in an event, which takes the place of others.
constexpr qsizetype longestReason = 64 * 1024;

QByteArray reasonOf(const RunResult &result)
{
    QByteArray said;
    if (result.verdict == Verdict::CompileError)
        said = result.compileOutput;
    else if (result.verdict == Verdict::RuntimeError)
        said = result.errorOutput;
    const QByteArray text = textFromUtf8(said.left(longestReason)).toUtf8().trimmed();
    return text.isEmpty() ? result.error.toUtf8() : text;
}

} // namespace

AttemptEnd attemptEndOf(const RunResult &result, bool fullResult)
{
    if (result.verdict == Verdict::InternalError)
        return {.kind = AttemptEnd::Kind::Failed, .text = result.error.toUtf8()};
    if (fullResult || result.verdict == Verdict::Ok)
        return {.text = QByteArray::fromStdString(toJson(result).dump())};
    return {.kind = AttemptEnd::Kind::FailedForGood, .text = reasonOf(result)};
}

AttemptEnd attemptEndOf(const Error &error)
{
    const bool wrong = error.code == ErrorCode::InvalidInput;
    return {.kind = wrong ? AttemptEnd::Kind::FailedForGood : AttemptEnd::Kind::Failed,
            .text = error.message.toUtf8()};
}

} // namespace codewar
