// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/resultjson.h"

#include "runner/run/utf8text.h"

#include <nlohmann/json.hpp>

namespace codewar {

using Json = nlohmann::ordered_json;
using namespace Qt::StringLiterals;

namespace {

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(text.toStdString());
}

void putBytes(Json &object, const std::string &key, const QByteArray &bytes)
{
    const QString text = textFromUtf8(bytes);
    object[key] = text.toStdString();
    if (text.toUtf8() != bytes)
        object[key + "Base64"] = bytes.toBase64().toStdString();
}

Json toJson(const Diagnostics &diagnostics)
{
    Json array = Json::array();
    for (const Diagnostic &diagnostic : diagnostics) {
        array.push_back({{"file", diagnostic.file.toStdString()},
                         {"line", diagnostic.line},
                         {"column", diagnostic.column},
                         {"severity", severityName(diagnostic.severity).toStdString()},
                         {"message", diagnostic.message.toStdString()}});
    }
    return array;
}

Json toJson(const Timing &timing)
{
    return {{"queueMs", timing.queueMs}, {"prepareMs", timing.prepareMs}, {"compileMs", timing.compileMs},
            {"runMs", timing.runMs},     {"cpuMs", timing.cpuMs},         {"totalMs", timing.totalMs}};
}

// Every verdict but "ok" promises a sentence, also where whoever made the result had none.
QString errorSentence(const RunResult &result)
{
    if (result.verdict == Verdict::Ok)
        return {};
    if (!result.error.isEmpty())
        return result.error;
    return u"The run ended with the verdict %1."_s.arg(verdictName(result.verdict));
}

} // namespace

Json toJson(const RunResult &result)
{
    Json object;
    object["jobId"] = result.jobId.toStdString();
    object["language"] = result.language.toStdString();
    object["verdict"] = verdictName(result.verdict).toStdString();
    object["exitCode"] = result.exitCode ? Json(*result.exitCode) : Json(nullptr);
    object["signal"] = textOrNull(result.signal);
    putBytes(object, "output", result.output);
    putBytes(object, "stderr", result.errorOutput);
    putBytes(object, "compileOutput", result.compileOutput);
    object["diagnostics"] = toJson(result.diagnostics);
    object["executionTime"] = result.timing.runMs / 1000;
    object["timing"] = toJson(result.timing);
    object["peakMemoryBytes"] = result.peakMemoryBytes;
    object["peakMemorySource"] = result.peakMemorySource.toStdString();
    object["truncated"] = result.truncated;
    object["cached"] = result.cached;
    object["sandbox"] = result.sandbox.toStdString();
    object["limitsEnforcedBy"] = result.limitsEnforcedBy.toStdString();
    object["toolchain"] = result.toolchain.toStdString();
    if (!result.spillFile.isEmpty())
        object["spillFile"] = result.spillFile.toStdString();
    object["error"] = textOrNull(errorSentence(result));
    if (result.retryAfter > 0)
        object["retryAfter"] = result.retryAfter;
    return object;
}

const char *channelName(Run::Channel channel)
{
    switch (channel) {
    case Run::Channel::Stdout:
        return "stdout";
    case Run::Channel::Stderr:
        return "stderr";
    case Run::Channel::Compiler:
        return "compile";
    }
    Q_UNREACHABLE();
}

} // namespace codewar
