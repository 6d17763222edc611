// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/joboptions.h"

#include "runner/redis/bullmq/jobid.h"

#include <nlohmann/json.hpp>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;
using nlohmann::json;
using nlohmann::ordered_json;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longest = std::chrono::hours(24 * 3650);

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"queue"_s};
}

bool isTime(milliseconds time)
{
    return time >= milliseconds(0) && time <= longest;
}

ordered_json toJson(const Backoff &backoff)
{
    ordered_json object{{"type", backoff.type.toStdString()}, {"delay", backoff.delay.count()}};
    if (backoff.jitter > 0)
        object["jitter"] = backoff.jitter;
    return object;
}

ordered_json toJson(const Deduplication &deduplication)
{
    ordered_json object{{"id", deduplication.id.toStdString()}};
    if (deduplication.ttl)
        object["ttl"] = deduplication.ttl->count();
    if (deduplication.extend)
        object["extend"] = true;
    if (deduplication.replace)
        object["replace"] = true;
    if (deduplication.keepLastIfActive)
        object["keepLastIfActive"] = true;
    return object;
}

const json &member(const json &object, const char *key)
{
    static const json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::optional<qint64> number(const json &value)
{
    if (!value.is_number())
        return {};
    return qint64(std::clamp(value.get<double>(), -9e15, 9e15));
}

std::optional<int> smallNumber(const json &value)
{
    const auto given = number(value);
    return given ? std::optional(int(std::clamp<qint64>(*given, 0, 1 << 30))) : std::nullopt;
}

QByteArray text(const json &value)
{
    return value.is_string() ? QByteArray::fromStdString(value.get<std::string>()) : QByteArray();
}

bool isTrue(const json &value)
{
    return value.is_boolean() && value.get<bool>();
}

std::optional<Backoff> backoffFromJson(const json &value)
{
    if (const auto delay = number(value))
        return Backoff{.delay = milliseconds(*delay)};
    if (!value.is_object())
        return {};
    const json &jitter = member(value, "jitter");
    return Backoff{.type = text(member(value, "type")),
                   .delay = milliseconds(number(member(value, "delay")).value_or(0)),
                   .jitter = jitter.is_number() ? jitter.get<double>() : 0};
}

std::optional<Deduplication> deduplicationFromJson(const json &value)
{
    if (!value.is_object())
        return {};
    Deduplication deduplication{.id = text(member(value, "id")),
                                .extend = isTrue(member(value, "extend")),
                                .replace = isTrue(member(value, "replace")),
                                .keepLastIfActive = isTrue(member(value, "keepLastIfActive"))};
    if (const auto ttl = number(member(value, "ttl")))
        deduplication.ttl = milliseconds(*ttl);
    return deduplication;
}

} // namespace

Result<void> check(const JobOptions &options)
{
    if (!options.id.isEmpty()) {
        if (const auto allowed = checkJobId(options.id); !allowed)
            return allowed;
    }
    if (options.priority < 0 || options.priority > JobOptions::maxPriority)
        return invalid(u"A job's priority is from 0 to %1."_s.arg(JobOptions::maxPriority));
    if (!isTime(options.delay) || (options.backoff && !isTime(options.backoff->delay)))
        return invalid(u"A job cannot wait for less than nothing or more than ten years."_s);
    if (options.attempts < 0)
        return invalid(u"A job cannot have fewer than no attempts."_s);
    if (options.deduplication && options.deduplication->id.isEmpty())
        return invalid(u"A deduplication needs an id."_s);
    return {};
}

QByteArray toJson(const JobOptions &options)
{
    ordered_json object{{"attempts", options.attempts}};
    if (!options.id.isEmpty())
        object["jobId"] = options.id.toStdString();
    if (options.backoff)
        object["backoff"] = toJson(*options.backoff);
    if (options.delay > milliseconds(0))
        object["delay"] = options.delay.count();
    if (options.priority > 0)
        object["priority"] = options.priority;
    if (options.lifo)
        object["lifo"] = true;
    if (options.removeOnComplete)
        object["removeOnComplete"] = toJson(*options.removeOnComplete);
    if (options.removeOnFail)
        object["removeOnFail"] = toJson(*options.removeOnFail);
    if (options.deduplication)
        object["de"] = toJson(*options.deduplication);
    if (options.keepLogs)
        object["kl"] = *options.keepLogs;
    if (options.stackTraceLimit)
        object["stackTraceLimit"] = *options.stackTraceLimit;
    return QByteArray::fromStdString(object.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

JobOptions optionsFromJson(const QByteArray &text)
{
    const json object = json::parse(text.begin(), text.end(), nullptr, false);
    const auto at = [&object](const char *key) -> const json & { return member(object, key); };
    JobOptions options;
    options.id = bullmq::text(at("jobId"));
    options.attempts = smallNumber(at("attempts")).value_or(0);
    options.backoff = backoffFromJson(at("backoff"));
    options.delay = milliseconds(std::max<qint64>(number(at("delay")).value_or(0), 0));
    options.priority = smallNumber(at("priority")).value_or(0);
    options.lifo = isTrue(at("lifo"));
    options.removeOnComplete = keepPolicyFromJson(at("removeOnComplete"));
    options.removeOnFail = keepPolicyFromJson(at("removeOnFail"));
    options.deduplication = deduplicationFromJson(at("de"));
    options.keepLogs = smallNumber(at("kl"));
    options.stackTraceLimit = smallNumber(at("stackTraceLimit"));
    return options;
}

} // namespace codewar::bullmq
