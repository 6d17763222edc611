// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codewar::http {

bool equalIgnoringCase(std::string_view a, std::string_view b);
std::string_view trimmed(std::string_view text);
std::string lowerCase(std::string_view text);

/// Header fields in the order they came; names differ in more than case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<std::string, std::string>> fields) : m_fields(fields) {}

    void add(std::string name, std::string value)
    {
        m_fields.emplace_back(std::move(name), std::move(value));
    }
    /// The first of that name; empty where there is none.
    std::string_view value(std::string_view name) const;
    std::size_t count(std::string_view name) const;
    bool has(std::string_view name) const { return count(name) > 0; }

    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

} // namespace codewar::http
