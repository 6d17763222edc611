// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace codewar {

/// What kind of failure an Error is, so that a caller can act on it without reading its text.
enum class ErrorCode {
    InvalidInput, ///< the caller asked for something wrong; asking again unchanged will fail again
    NotFound,
    Unavailable, ///< a sandbox, service or resource is not there now; it may be later
    Refused,     ///< a bounded queue or pool is full
    Cancelled,
    TimedOut,
    Corrupt,  ///< stored or received bytes are not what they must be
    Internal, ///< our own failure
};

/// A failure carried across a module boundary: what happened, in words for a person, and where.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< whole sentences: what happened, why, and what to do next
    QString origin;  ///< the part of the program that failed, e.g. "bubblewrap" or "compile cache"
};

/// Either a T or the Error that prevented it. Never empty.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace codewar
