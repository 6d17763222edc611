// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/jobdata.h"

#include "runner/run/requestlimits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr QByteArrayView queueEnding = "-jobs";

Error wrong(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"worker"_s};
}

/// Reads fields of one type each; what is null counts as absent. Remembers the first that is of another type.
class Fields
{
public:
    explicit Fields(const json &object) : m_object(object) {}

    QByteArray text(const char *name)
    {
        const json *value = find(name, &json::is_string, u"a text"_s);
        return value ? QByteArray::fromStdString(value->get<std::string>()) : QByteArray();
    }
    bool flag(const char *name)
    {
        const json *value = find(name, &json::is_boolean, u"true or false"_s);
        return value && value->get<bool>();
    }
    json object(const char *name)
    {
        const json *value = find(name, &json::is_object, u"an object"_s);
        return value ? *value : json::object();
    }
    qint64 number(const char *name, qint64 standard)
    {
        const json *value = find(name, &json::is_number, u"a number"_s);
        // What is too large for an integer is beyond every limit.
        return value ? qint64(std::clamp(value->get<double>(), -1e15, 1e15)) : standard;
    }
    bool has(const char *name) const { return m_object.contains(name) && !m_object[name].is_null(); }
    const QString &problem() const { return m_problem; }

private:
    const json *find(const char *name, bool (json::*isRight)() const noexcept, const QString &kind)
    {
        if (!has(name))
            return nullptr;
        const json &value = m_object[name];
        if ((value.*isRight)())
            return &value;
        if (m_problem.isEmpty())
            m_problem = u"\"%1\" in the job's data must be %2."_s.arg(QString::fromLatin1(name), kind);
        return nullptr;
    }

    const json &m_object;
    QString m_problem;
};

Result<Limits> limitsFrom(const json &object, const Limits &most)
{
    Fields fields(object);
    const Limits limits =
        readLimits({}, [&fields](const char *name, qint64 usual) { return fields.number(name, usual); });
    if (!fields.problem().isEmpty())
        return wrong(fields.problem());
    return cutTo(limits, most);
}

QByteArray languageOf(const QByteArray &queue)
{
    return queue.endsWith(queueEnding) ? queue.chopped(queueEnding.size()) : queue;
}

} // namespace

Result<ProgramJob> programFromJobData(const QByteArray &data, const QByteArray &queue, const Limits &most)
{
    const json object = json::parse(data.begin(), data.end(), nullptr, false);
    if (object.is_discarded())
        return wrong(u"The job's data is not JSON, so nobody can tell what to run. Add the job anew."_s);
    if (!object.is_object() || !object.contains("code"))
        return wrong(
            u"The job's data must be an object with \"code\", a program's text. Add the job anew."_s);
    Fields fields(object);
    ProgramJob job;
    const QByteArray language = fields.text("language");
    job.request.language = QString::fromUtf8(language.isEmpty() ? languageOf(queue) : language);
    job.request.files = {{QString(), fields.text("code")}};
    job.request.input = fields.text("input");
    job.request.liveInput = fields.flag("live");
    job.fullResult = fields.text("result") == "full";
    const Result<Limits> limits = limitsFrom(fields.object("limits"), most);
    if (!fields.problem().isEmpty())
        return wrong(fields.problem());
    if (!limits)
        return limits.error();
    job.request.limits = *limits;
    return job;
}

} // namespace codewar
