// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says, which may be anything: whatever is missing or of a wrong type is empty.
#pragma once

#include "runner/run/limits.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

namespace codewar {

/// Discarded where it is no JSON.
nlohmann::json jsonOf(const QByteArray &text);
nlohmann::json objectAt(const nlohmann::json &object, const char *key);
nlohmann::json arrayAt(const nlohmann::json &object, const char *key);
QString textAt(const nlohmann::json &object, const char *key);
/// Not negative.
int numberAt(const nlohmann::json &object, const char *key);
/// The bytes under "base64", else "text".
QByteArray bytesOf(const nlohmann::json &object);
/// `usual` where nothing sensible is said.
Limits largestLimitsOf(const nlohmann::json &object, const Limits &usual);

} // namespace codewar
