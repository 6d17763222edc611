// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

namespace codewar::redis {

/// A Lua script, which Redis keeps under its hash.
class Script
{
public:
    explicit Script(QByteArray text);

    const QByteArray &text() const { return m_text; }
    /// Its SHA-1, in hexadecimal.
    const QByteArray &hash() const { return m_hash; }

private:
    QByteArray m_text;
    QByteArray m_hash;
};

/// Calls it by its hash, and with its text where Redis does not know it (any more). A copy of the script and
/// the arguments is kept until the answer; their bytes are shared. Not within MULTI.
void callScript(Connection &connection, const Script &script, const QByteArrayList &keys,
                const QByteArrayList &arguments, Answer answer, std::chrono::milliseconds timeout = {});

} // namespace codewar::redis
