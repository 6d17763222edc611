// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace codewar::redis {

/// What Redis answers to a command. Whatever it is, each accessor gives something: Redis may be of another
/// version, or not Redis at all.
class Reply
{
public:
    enum class Type : quint8 { Nil, Integer, Text, Status, Error, Array };

    Reply() = default;
    explicit Reply(qint64 integer) : m_value(integer), m_type(Type::Integer) {}
    /// Text, Status or Error.
    Reply(Type type, QByteArray text) : m_value(std::move(text)), m_type(type) {}
    explicit Reply(std::vector<Reply> elements) : m_value(std::move(elements)), m_type(Type::Array) {}

    Type type() const { return m_type; }
    bool isNil() const { return m_type == Type::Nil; }
    bool isError() const { return m_type == Type::Error; }
    bool isArray() const { return m_type == Type::Array; }

    /// Of an integer, or of a text that is one; nothing else has one.
    std::optional<qint64> toInteger() const;
    /// The bytes of a text, status or error; else empty.
    const QByteArray &text() const;
    /// Of an array; else empty.
    const std::vector<Reply> &elements() const;
    /// The same, which it has no more.
    std::vector<Reply> takeElements();
    /// Nil where there are fewer.
    const Reply &at(std::size_t index) const;
    std::size_t size() const { return elements().size(); }

private:
    friend class ReplyReader;

    std::variant<qint64, QByteArray, std::vector<Reply>> m_value = 0;
    Type m_type = Type::Nil;
};

} // namespace codewar::redis
