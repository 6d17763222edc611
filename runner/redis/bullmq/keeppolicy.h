// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <optional>

namespace codewar::bullmq {

/// Which jobs that are over a queue keeps, each time one of them ends: all where nothing is set.
struct KeepPolicy
{
    std::optional<qint64> count = {}; ///< the newest so many; 0: not even this one
    std::optional<std::chrono::seconds> age = {};
    std::optional<qint64> limit = {}; ///< drop at most so many old ones at once

    bool operator==(const KeepPolicy &) const = default;
};

/// True, false, a number or an object, as in a job's options.
nlohmann::ordered_json toJson(const KeepPolicy &policy);
/// Nothing where it says nothing that can be understood.
std::optional<KeepPolicy> keepPolicyFromJson(const nlohmann::json &json);

} // namespace codewar::bullmq
