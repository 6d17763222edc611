// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace codewar::server {

/// What waits, of each client in its order; clients take turns, so that one who asks for much delays itself.
template <typename Item>
class FairQueue
{
public:
    /// How many turns come before this one's.
    std::size_t add(const std::string &client, Item item)
    {
        std::deque<Item> &line = m_lines[client];
        if (line.empty())
            m_turns.push_back(client);
        line.push_back(std::move(item));
        ++m_size;
        std::size_t before = 0;
        for (const auto &[name, others] : m_lines)
            before += std::min(others.size(), line.size());
        return before - 1;
    }

    std::optional<Item> next()
    {
        if (m_turns.empty())
            return {};
        const std::string client = std::move(m_turns.front());
        m_turns.pop_front();
        const auto line = m_lines.find(client);
        Item item = std::move(line->second.front());
        line->second.pop_front();
        --m_size;
        if (line->second.empty())
            m_lines.erase(line);
        else
            m_turns.push_back(client);
        return item;
    }

    bool remove(const std::string &client, const Item &item)
    {
        const auto line = m_lines.find(client);
        if (line == m_lines.end() || std::erase(line->second, item) == 0)
            return false;
        --m_size;
        if (line->second.empty()) {
            m_lines.erase(line);
            std::erase(m_turns, client);
        }
        return true;
    }

    std::size_t size() const { return m_size; }
    const std::deque<Item> &lineOf(const std::string &client) const
    {
        static const std::deque<Item> nothing;
        const auto line = m_lines.find(client);
        return line == m_lines.end() ? nothing : line->second;
    }

private:
    std::unordered_map<std::string, std::deque<Item>> m_lines;
    std::deque<std::string> m_turns;
    std::size_t m_size = 0;
};

} // namespace codewar::server
