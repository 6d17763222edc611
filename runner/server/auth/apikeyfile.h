// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/server/auth/apikey.h"

#include <QString>

#include <functional>
#include <vector>

namespace codewar::server {

using ApiKeys = std::vector<ApiKey>;

/// The file with what is kept of the API keys: JSON that only its owner can read, replaced as a whole.
class ApiKeyFile
{
public:
    explicit ApiKeyFile(QString name) : m_name(std::move(name)) {}

    /// "api-keys.json" in this user's data folder.
    static QString defaultName();

    const QString &name() const { return m_name; }
    /// None where there is no file. An error where others could have written it.
    Result<ApiKeys> read() const;
    /// Lets nobody else change it meanwhile. What is no success changes nothing.
    Result<void> change(const std::function<Result<void>(ApiKeys &)> &change) const;

private:
    Result<void> write(const ApiKeys &keys) const;

    QString m_name;
};

} // namespace codewar::server
