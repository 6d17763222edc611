// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/bullmq/snapshot.h"

#include "tests/redis/redistest.h"

#include <nlohmann/json.hpp>

namespace codewar::test {

using redis::Reply;
using namespace Qt::StringLiterals;

namespace {

const QByteArray script = R"(
local out = {}
for _, key in ipairs(redis.call('KEYS', KEYS[1] .. '*')) do
    local kind, value = redis.call('TYPE', key).ok, false
    if kind == 'string' then value = redis.call('GET', key)
    elseif kind == 'hash' then value = redis.call('HGETALL', key)
    elseif kind == 'list' then value = redis.call('LRANGE', key, 0, -1)
    elseif kind == 'set' then value = redis.call('SMEMBERS', key)
    elseif kind == 'zset' then value = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
    elseif kind == 'stream' then value = redis.call('XRANGE', key, '-', '+') end
    out[#out + 1] = { string.sub(key, #KEYS[1] + 1), kind, value, redis.call('PTTL', key) }
end
return out)";

QString canonical(const QByteArray &field, const QByteArray &value)
{
    auto json = nlohmann::json::parse(value.begin(), value.end(), nullptr, false);
    if (field != "opts" && (field != "stacktrace" || !json.is_array()))
        return QString::fromUtf8(value);
    for (auto &item : json) {
        if (item.is_string() && field == "stacktrace") // only its first line
            item = item.get<std::string>().substr(0, item.get<std::string>().find('\n'));
    }
    return QString::fromStdString(json.dump());
}

QStringList pairs(const Reply &reply)
{
    QStringList texts;
    for (std::size_t i = 0; i + 1 < reply.size(); i += 2) {
        const QByteArray field = reply.at(i).text();
        texts << QString::fromUtf8(field) + u'=' + canonical(field, reply.at(i + 1).text());
    }
    texts.sort();
    return texts;
}

QStringList texts(const Reply &reply)
{
    QStringList all;
    for (const Reply &element : reply.elements())
        all << QString::fromUtf8(element.text());
    return all;
}

QStringList entries(const Reply &reply)
{
    QStringList all;
    for (const Reply &entry : reply.elements())
        all << u"{%1}"_s.arg(pairs(entry.at(1)).join(u' '));
    return all;
}

QString content(const QByteArray &type, const Reply &value)
{
    if (type == "string")
        return QString::fromUtf8(value.text());
    if (type == "hash" || type == "zset")
        return pairs(value).join(u' ');
    if (type == "stream")
        return entries(value).join(u' ');
    QStringList all = texts(value);
    if (type == "set")
        all.sort();
    return all.join(u' ');
}

QString expiry(qint64 milliseconds)
{
    return milliseconds < 0 ? QString() : u" for %1 minutes"_s.arg((milliseconds + 30'000) / 60'000);
}

} // namespace

QStringList snapshot(redis::Connection &connection, const QByteArray &base)
{
    const auto reply = ask(connection, {"EVAL", script, "1", base});
    if (!reply)
        qFatal("no snapshot: %s", qPrintable(reply.error().message));
    QStringList lines;
    for (const Reply &key : reply->elements())
        lines << u"%1 (%2%3): %4"_s.arg(
            QString::fromUtf8(key.at(0).text()), QString::fromUtf8(key.at(1).text()),
            expiry(key.at(3).toInteger().value_or(-1)), content(key.at(1).text(), key.at(2)));
    lines.sort();
    return lines;
}

} // namespace codewar::test
