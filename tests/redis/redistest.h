// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

#include <QTest>

#include <optional>

namespace codewar::test {

constexpr int patience = 60'000;

/// What became of one command.
class Asked
{
public:
    redis::Answer answer()
    {
        return [state = m_state](Result<redis::Reply> reply) {
            ++state->calls;
            state->reply = std::move(reply);
        };
    }
    int calls() const { return m_state->calls; }
    /// Once calls() is not 0.
    const redis::Reply &reply() const { return m_state->reply->value(); }
    const Error &error() const { return m_state->reply->error(); }
    bool failed() const { return !*m_state->reply; }

private:
    struct State
    {
        int calls = 0;
        std::optional<Result<redis::Reply>> reply;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Sends it and waits for its answer, an error as well.
inline Result<redis::Reply> ask(redis::Connection &connection, const redis::Command &command,
                                std::chrono::milliseconds timeout = {})
{
    Asked asked;
    connection.send(command, asked.answer(), timeout);
    if (!QTest::qWaitFor([&] { return asked.calls() > 0; }, patience))
        qFatal("no answer to %s", command.join(' ').constData());
    if (asked.failed())
        return asked.error();
    return asked.reply();
}

/// Quick to come back.
inline redis::ConnectionSettings quickly(const redis::Address &address)
{
    redis::ConnectionSettings settings;
    settings.address = address;
    settings.firstRetry = std::chrono::milliseconds(20);
    settings.longestRetry = std::chrono::milliseconds(200);
    return settings;
}

} // namespace codewar::test
