// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/reply.h"

namespace codewar::redis {

std::optional<qint64> Reply::toInteger() const
{
    if (const auto *integer = std::get_if<qint64>(&m_value); integer && m_type == Type::Integer)
        return *integer;
    bool isNumber = false;
    const qint64 number = text().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

const QByteArray &Reply::text() const
{
    static const QByteArray none;
    const auto *text = std::get_if<QByteArray>(&m_value);
    return text ? *text : none;
}

const std::vector<Reply> &Reply::elements() const
{
    static const std::vector<Reply> none;
    const auto *elements = std::get_if<std::vector<Reply>>(&m_value);
    return elements ? *elements : none;
}

std::vector<Reply> Reply::takeElements()
{
    auto *elements = std::get_if<std::vector<Reply>>(&m_value);
    return elements ? std::exchange(*elements, {}) : std::vector<Reply>();
}

const Reply &Reply::at(std::size_t index) const
{
    static const Reply nil;
    return index < size() ? elements()[index] : nil;
}

} // namespace codewar::redis
