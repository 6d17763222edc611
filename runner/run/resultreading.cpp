// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/resultreading.h"

#include "runner/run/sentences.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace codewar {

using Json = nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

// Nobody's compiler says more than a person reads.
constexpr int maxDiagnostics = 1000;

Error notAResult()
{
    return {
        ErrorCode::Corrupt,
        Sentences::tr("The answer is not the result of a run. Check that the address is that of a CodeWar "
                      "server, and try again."),
        u"result"_s};
}

const Json *find(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

QByteArray bytesAt(const Json &object, const char *key)
{
    const Json *text = find(object, key);
    return text && text->is_string() ? QByteArray::fromStdString(text->get_ref<const std::string &>())
                                     : QByteArray();
}

QString textAt(const Json &object, const char *key)
{
    return QString::fromUtf8(bytesAt(object, key));
}

/// What a program wrote: the exact bytes where its text was not UTF-8.
QByteArray outputAt(const Json &object, const std::string &key)
{
    const Json *exact = find(object, (key + "Base64").c_str());
    if (exact && exact->is_string()) {
        const auto decoded =
            QByteArray::fromBase64Encoding(QByteArray::fromStdString(exact->get_ref<const std::string &>()),
                                           QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return *decoded;
    }
    return bytesAt(object, key.c_str());
}

bool flagAt(const Json &object, const char *key)
{
    const Json *flag = find(object, key);
    return flag && flag->is_boolean() && flag->get<bool>();
}

/// Original servers write times as text, too.
double numberAt(const Json &object, const char *key)
{
    const Json *value = find(object, key);
    double number = 0;
    if (value && value->is_number())
        number = value->get<double>();
    else if (value && value->is_string())
        number = textAt(object, key).toDouble();
    return std::isfinite(number) ? number : 0;
}

template <typename Integer>
std::optional<Integer> integerAt(const Json &object, const char *key)
{
    const Json *value = find(object, key);
    if (!value || !value->is_number())
        return std::nullopt;
    const double number = value->get<double>();
    // As doubles: the largest 64-bit integers cannot be told from the numbers beside them.
    if (!(number >= double(std::numeric_limits<Integer>::min())) ||
        !(number < double(std::numeric_limits<Integer>::max())))
        return std::nullopt;
    return Integer(number);
}

Diagnostic::Severity severityAt(const Json &object)
{
    const QString name = textAt(object, "severity");
    for (const auto severity : {Diagnostic::Severity::Warning, Diagnostic::Severity::Note}) {
        if (name == severityName(severity))
            return severity;
    }
    return Diagnostic::Severity::Error;
}

Diagnostics diagnosticsAt(const Json &object, const char *key)
{
    Diagnostics diagnostics;
    const Json *array = find(object, key);
    if (!array || !array->is_array())
        return diagnostics;
    for (std::size_t i = 0; i < std::min(array->size(), std::size_t(maxDiagnostics)); ++i) {
        const Json &entry = (*array)[i];
        if (entry.is_object())
            diagnostics << Diagnostic{textAt(entry, "file"), integerAt<int>(entry, "line").value_or(0),
                                      integerAt<int>(entry, "column").value_or(0), severityAt(entry),
                                      textAt(entry, "message")};
    }
    return diagnostics;
}

Timing timingAt(const Json &object)
{
    Timing timing;
    if (const Json *times = find(object, "timing"); times && times->is_object())
        timing = {numberAt(*times, "queueMs"), numberAt(*times, "prepareMs"), numberAt(*times, "compileMs"),
                  numberAt(*times, "runMs"),   numberAt(*times, "cpuMs"),     numberAt(*times, "totalMs")};
    if (timing.runMs == 0)
        timing.runMs = numberAt(object, "executionTime") * 1000;
    return timing;
}

} // namespace

Result<RunResult> resultFromJson(const Json &json)
{
    if (!json.is_object())
        return notAResult();
    const std::optional<Verdict> verdict = verdictFromName(textAt(json, "verdict"));
    if (!verdict && (find(json, "verdict") || !find(json, "output")))
        return notAResult();

    RunResult result;
    result.jobId = textAt(json, "jobId");
    result.language = textAt(json, "language");
    result.verdict = verdict.value_or(Verdict::Ok);
    result.exitCode = integerAt<int>(json, "exitCode");
    result.signal = textAt(json, "signal");
    result.output = outputAt(json, "output");
    result.errorOutput = outputAt(json, "stderr");
    result.compileOutput = outputAt(json, "compileOutput");
    result.diagnostics = diagnosticsAt(json, "diagnostics");
    result.timing = timingAt(json);
    result.peakMemoryBytes = std::max(qint64(0), integerAt<qint64>(json, "peakMemoryBytes").value_or(0));
    result.peakMemorySource = textAt(json, "peakMemorySource");
    result.truncated = flagAt(json, "truncated");
    result.cached = flagAt(json, "cached");
    result.sandbox = find(json, "sandbox") ? textAt(json, "sandbox") : u"remote"_s;
    result.limitsEnforcedBy = textAt(json, "limitsEnforcedBy");
    result.toolchain = textAt(json, "toolchain");
    result.error = textAt(json, "error");
    result.retryAfter = std::max(0, integerAt<int>(json, "retryAfter").value_or(0));
    return result;
}

Result<RunResult> resultFromJson(const QByteArray &text)
{
    return resultFromJson(Json::parse(text.begin(), text.end(), nullptr, false));
}

} // namespace codewar
