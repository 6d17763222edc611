// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace codewar::server {

/// What the server keeps of an API key; enough to know it again, not to use it.
struct ApiKey
{
    std::string id;   ///< the part of the key that is no secret
    std::string name; ///< whose it is
    std::string hash;
    std::optional<int> perMinute{}; ///< in place of the server's limit; 0: any number
    qint64 created = 0;             ///< seconds since 1970
    std::optional<qint64> expires{};
};

/// A key as its owner gets it, once, and what is kept of it.
struct NewApiKey
{
    std::string text;
    ApiKey kept;
};

/// Of random bytes; without a name and times.
NewApiKey makeApiKey();

/// The id in the text of a key; empty where it is no key of ours.
std::string_view apiKeyId(std::string_view text);

/// Takes the same time wherever they differ.
bool fits(const ApiKey &key, std::string_view text);

} // namespace codewar::server
