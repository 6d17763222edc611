// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/job.h"

#include "runner/redis/reply.h"

#include <QHash>

#include <nlohmann/json.hpp>

namespace codewar::bullmq {

using nlohmann::json;

namespace {

// BullMQ's Redis writes numbers of its own accord as 1.5e+15 at times.
qint64 toNumber(const QByteArray &text)
{
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    return isWhole ? whole : qint64(std::clamp(text.toDouble(), -9e15, 9e15));
}

int toCount(const QByteArray &text)
{
    return int(std::clamp<qint64>(toNumber(text), 0, 1 << 30));
}

QByteArrayList textsFromJson(const QByteArray &text)
{
    QByteArrayList texts;
    const json array = json::parse(text.begin(), text.end(), nullptr, false);
    if (!array.is_array())
        return texts;
    for (const json &item : array) {
        if (item.is_string())
            texts << QByteArray::fromStdString(item.get<std::string>());
    }
    return texts;
}

void readField(Job &job, const QByteArray &field, const QByteArray &value)
{
    using Read = void (*)(Job &, const QByteArray &);
    static const QHash<QByteArray, Read> readers = {
        {"name", [](Job &to, const QByteArray &it) { to.name = it; }},
        {"data", [](Job &to, const QByteArray &it) { to.data = it; }},
        {"opts", [](Job &to, const QByteArray &it) { to.options = optionsFromJson(it); }},
        {"timestamp", [](Job &to, const QByteArray &it) { to.addedAt = toNumber(it); }},
        {"processedOn", [](Job &to, const QByteArray &it) { to.startedAt = toNumber(it); }},
        {"finishedOn", [](Job &to, const QByteArray &it) { to.finishedAt = toNumber(it); }},
        {"delay", [](Job &to, const QByteArray &it) { to.delay = std::chrono::milliseconds(toNumber(it)); }},
        {"priority", [](Job &to, const QByteArray &it) { to.priority = toCount(it); }},
        {"atm", [](Job &to, const QByteArray &it) { to.attemptsMade = toCount(it); }},
        {"attemptsMade", [](Job &to, const QByteArray &it) { to.attemptsMade = toCount(it); }},
        {"ats", [](Job &to, const QByteArray &it) { to.attemptsStarted = toCount(it); }},
        {"stc", [](Job &to, const QByteArray &it) { to.stalls = toCount(it); }},
        {"stalledCounter", [](Job &to, const QByteArray &it) { to.stalls = toCount(it); }},
        {"pb", [](Job &to, const QByteArray &it) { to.worker = it; }},
        {"progress", [](Job &to, const QByteArray &it) { to.progress = it; }},
        {"returnvalue", [](Job &to, const QByteArray &it) { to.returnValue = it; }},
        {"failedReason", [](Job &to, const QByteArray &it) { to.failedReason = it; }},
        {"stacktrace", [](Job &to, const QByteArray &it) { to.stackTraces = textsFromJson(it); }},
        {"defa", [](Job &to, const QByteArray &it) { to.deferredFailure = it; }},
        {"rjk", [](Job &to, const QByteArray &) { to.isScheduled = true; }},
        {"parentKey", [](Job &to, const QByteArray &) { to.hasParent = true; }},
    };
    if (const auto read = readers.value(field))
        read(job, value);
}

} // namespace

Job jobFromFields(const QByteArray &id, const redis::Reply &fields)
{
    Job job;
    job.id = id;
    for (std::size_t i = 0; i + 1 < fields.size(); i += 2)
        readField(job, fields.at(i).text(), fields.at(i + 1).text());
    return job;
}

QByteArray stackTracesWith(const Job &job, const QByteArray &trace)
{
    QByteArrayList traces = job.stackTraces;
    traces << trace;
    const qsizetype limit = job.options.stackTraceLimit.value_or(10);
    json array = json::array();
    for (const QByteArray &kept : traces.last(std::min(traces.size(), limit)))
        array.push_back(kept.toStdString());
    return QByteArray::fromStdString(array.dump(-1, ' ', false, json::error_handler_t::replace));
}

} // namespace codewar::bullmq
