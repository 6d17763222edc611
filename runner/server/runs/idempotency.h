// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace codewar::server {

class ServedRun;

/// What a client calls one run, and of what body.
struct IdempotencyKey
{
    std::string client;
    std::string key;
    QByteArray bodyHash;
};

/// Which run each key of each client stands for, for an hour; bounded by number and by bytes of results.
/// Where it is full, the oldest finished one is forgotten.
class IdempotencyTable
{
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;

    struct Bounds
    {
        std::size_t entries = 10'000;
        std::size_t bytes = 256 << 20;
    };

    explicit IdempotencyTable(Now now = &Clock::now);
    IdempotencyTable(Now now, Bounds bounds);

    /// Null where the key is new; InvalidInput where it stands for another body.
    Result<std::shared_ptr<ServedRun>> find(const IdempotencyKey &key);
    /// Refused where the table is full of runs that are still going on.
    Result<void> add(const IdempotencyKey &key, std::shared_ptr<ServedRun> run);
    /// The run that its key stands for, where it is this one.
    void forget(const std::shared_ptr<ServedRun> &run);
    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        QByteArray bodyHash;
        std::shared_ptr<ServedRun> run;
        Clock::time_point until;
    };

    void forgetOld();
    bool makeRoom();
    std::size_t bytes() const;

    Now m_now;
    Bounds m_bounds;
    std::unordered_map<std::string, Entry> m_entries;
    std::deque<std::string> m_order; ///< the oldest first
};

} // namespace codewar::server
