// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/idempotency.h"

#include "runner/server/runs/servedrun.h"

#include <algorithm>

namespace codewar::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keepTime = 1h;

std::string nameOf(const IdempotencyKey &key)
{
    return key.client + '\n' + key.key;
}

} // namespace

IdempotencyTable::IdempotencyTable(Now now) : IdempotencyTable(std::move(now), Bounds()) {}

IdempotencyTable::IdempotencyTable(Now now, Bounds bounds) : m_now(std::move(now)), m_bounds(bounds) {}

Result<std::shared_ptr<ServedRun>> IdempotencyTable::find(const IdempotencyKey &key)
{
    forgetOld();
    const auto found = m_entries.find(nameOf(key));
    if (found == m_entries.end())
        return std::shared_ptr<ServedRun>();
    if (found->second.bodyHash != key.bodyHash)
        return Error{
            ErrorCode::InvalidInput,
            u"This Idempotency-Key was used for another request within the last hour. Use a new key."_s,
            u"server"_s};
    return found->second.run;
}

Result<void> IdempotencyTable::add(const IdempotencyKey &key, std::shared_ptr<ServedRun> run)
{
    if (!makeRoom())
        return Error{ErrorCode::Refused,
                     u"Too many runs with an Idempotency-Key are going on. Try again in a few seconds."_s,
                     u"server"_s};
    m_entries[nameOf(key)] = {key.bodyHash, std::move(run), m_now() + keepTime};
    m_order.push_back(nameOf(key));
    return {};
}

void IdempotencyTable::forget(const std::shared_ptr<ServedRun> &run)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&run](const auto &entry) { return entry.second.run == run; });
    if (found == m_entries.end())
        return;
    std::erase(m_order, found->first);
    m_entries.erase(found);
}

void IdempotencyTable::forgetOld()
{
    const Clock::time_point now = m_now();
    while (!m_order.empty() && m_entries.at(m_order.front()).until <= now) {
        m_entries.erase(m_order.front());
        m_order.pop_front();
    }
}

bool IdempotencyTable::makeRoom()
{
    std::size_t used = bytes();
    while (m_entries.size() >= m_bounds.entries || used > m_bounds.bytes) {
        const auto oldest = std::find_if(m_order.begin(), m_order.end(), [this](const std::string &name) {
            return m_entries.at(name).run->state() == ServedRun::State::Finished;
        });
        if (oldest == m_order.end())
            return false;
        used -= m_entries.at(*oldest).run->bytes();
        m_entries.erase(*oldest);
        m_order.erase(oldest);
    }
    return true;
}

std::size_t IdempotencyTable::bytes() const
{
    std::size_t sum = 0;
    for (const auto &[name, entry] : m_entries)
        sum += entry.run->bytes();
    return sum;
}

} // namespace codewar::server
