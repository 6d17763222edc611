// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/reply.h"

#include <QString>

#include <memory>
#include <string_view>

struct redisReader;
struct redisReadTask;

namespace codewar::redis {

/// How large one reply may be.
struct ReplyLimits
{
    qsizetype bytes = 64 << 20;     ///< on the wire
    qsizetype elements = 1'000'000; ///< of all its arrays together
};

/// Makes replies of the bytes that come from Redis, in any pieces. Refuses what is malformed or too large,
/// after which it reads nothing more. Arrays may be eight deep.
class ReplyReader
{
public:
    explicit ReplyReader(const ReplyLimits &limits = {});
    ~ReplyReader();

    /// Takes as much as it needs for the next reply, and removes it from `bytes`: what is left is to be given
    /// again.
    std::optional<Reply> next(std::string_view &bytes);
    /// What is wrong with what came, in words that end a sentence; empty where nothing is.
    const QString &problem() const { return m_problem; }

private:
    struct Making;
    struct Free
    {
        void operator()(redisReader *reader) const;
    };

    bool feed(std::string_view &bytes);
    bool lineIsTooLong() const;
    void refuse(const QString &problem);

    ReplyLimits m_limits;
    std::unique_ptr<redisReader, Free> m_reader;
    Reply m_reply;            ///< the one that is being made
    qsizetype m_bytes = 0;    ///< of it
    qsizetype m_elements = 0; ///< of it
    QString m_problem;
};

} // namespace codewar::redis
