// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/headers.h"

#include <algorithm>

namespace codewar::http {

namespace {

/// Without the locale that std::tolower() looks at.
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string_view Headers::value(std::string_view name) const
{
    for (const auto &[fieldName, fieldValue] : m_fields) {
        if (equalIgnoringCase(fieldName, name))
            return fieldValue;
    }
    return {};
}

std::size_t Headers::count(std::string_view name) const
{
    return std::size_t(std::count_if(m_fields.begin(), m_fields.end(), [name](const auto &field) {
        return equalIgnoringCase(field.first, name);
    }));
}

} // namespace codewar::http
