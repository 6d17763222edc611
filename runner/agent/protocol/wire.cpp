// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/protocol/wire.h"

namespace codewar::wire {

void Writer::number(std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i)
        m_bytes.push_back(static_cast<char>(value >> (8 * i)));
}

void Writer::text(std::string_view value)
{
    u32(static_cast<std::uint32_t>(value.size()));
    m_bytes.append(value);
}

void Writer::list(const std::vector<std::string> &values)
{
    u32(static_cast<std::uint32_t>(values.size()));
    for (const std::string &value : values)
        text(value);
}

std::string_view Reader::take(std::size_t size)
{
    if (!m_ok || size > m_rest.size()) {
        m_ok = false;
        return {};
    }
    const std::string_view bytes = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return bytes;
}

std::uint64_t Reader::number(int width)
{
    std::uint64_t value = 0;
    const std::string_view bytes = take(static_cast<std::size_t>(width));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

std::string Reader::text()
{
    return std::string(take(u32()));
}

std::vector<std::string> Reader::list()
{
    const std::uint32_t count = u32();
    std::vector<std::string> values;
    // Each entry takes four bytes at least, so a larger count is a lie and must not make us reserve memory.
    if (count > m_rest.size() / 4) {
        m_ok = false;
        return values;
    }
    for (std::uint32_t i = 0; i < count && m_ok; ++i)
        values.push_back(text());
    return values;
}

} // namespace codewar::wire
