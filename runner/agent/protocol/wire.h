// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Numbers and strings as bytes: little-endian, fixed width, strings and lists with a 32-bit count before
/// them. Shared by both ends of the agent protocol; no Qt, no exceptions.
namespace codewar::wire {

class Writer
{
public:
    void u8(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void text(std::string_view value);
    void list(const std::vector<std::string> &values);

    std::string take() { return std::move(m_bytes); }

private:
    void number(std::uint64_t value, int width);

    std::string m_bytes;
};

/// Reads what Writer wrote. After the first read past the end, or a count that cannot be true, everything
/// reads as zero or empty and ok() is false.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint64_t u64() { return number(8); }
    std::string text();
    std::vector<std::string> list();

    bool ok() const { return m_ok; }
    /// Whether all was read and nothing is left over.
    bool finished() const { return m_ok && m_rest.empty(); }

private:
    std::uint64_t number(int width);
    std::string_view take(std::size_t size);

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace codewar::wire
