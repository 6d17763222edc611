// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/script.h"

#include <memory>

namespace codewar::redis {

/// Calls of a script that does many in one: those of one turn of the event loop that nothing else came
/// between leave together, which costs Redis far less than one by one. Such a script answers with an array of
/// their answers.
class ScriptCalls
{
public:
    /// `connection` must outlive it; what was called leaves in any case.
    ScriptCalls(Connection &connection, const Script &script, QByteArray key);

    /// `common` are the arguments before those of the calls: calls that differ in them do not go together.
    void call(const QByteArrayList &common, const QByteArrayList &own, Answer answer);

private:
    struct Batch;

    std::shared_ptr<Batch> open(const QByteArrayList &common);

    Connection &m_connection;
    Script m_script;
    QByteArray m_key;
    std::weak_ptr<Batch> m_open; ///< the one that may still grow
};

} // namespace codewar::redis
