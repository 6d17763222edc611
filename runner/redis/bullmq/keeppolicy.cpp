// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/keeppolicy.h"

#include <nlohmann/json.hpp>

namespace codewar::bullmq {

namespace {

std::optional<qint64> numberAt(const nlohmann::json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number() || found->get<double>() < 0)
        return {};
    return qint64(std::min(found->get<double>(), 9e15));
}

} // namespace

nlohmann::ordered_json toJson(const KeepPolicy &policy)
{
    if (policy.count == 0)
        return true;
    if (!policy.age)
        return policy.count ? nlohmann::ordered_json(*policy.count) : nlohmann::ordered_json(false);
    nlohmann::ordered_json json{{"age", policy.age->count()}};
    if (policy.count)
        json["count"] = *policy.count;
    if (policy.limit)
        json["limit"] = *policy.limit;
    return json;
}

std::optional<KeepPolicy> keepPolicyFromJson(const nlohmann::json &json)
{
    if (json.is_boolean())
        return json.get<bool>() ? KeepPolicy{.count = 0} : KeepPolicy{};
    if (json.is_number())
        return json.get<double>() < 0 ? KeepPolicy{}
                                      : KeepPolicy{.count = qint64(std::min(json.get<double>(), 9e15))};
    if (!json.is_object())
        return {};
    KeepPolicy policy{.count = numberAt(json, "count"), .limit = numberAt(json, "limit")};
    if (const auto age = numberAt(json, "age"))
        policy.age = std::chrono::seconds(*age);
    return policy;
}

} // namespace codewar::bullmq
