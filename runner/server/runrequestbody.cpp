// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runrequestbody.h"

#include "runner/run/requestlimits.h"
#include "runner/run/requestvalidation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace codewar::server {

namespace {

using Json = nlohmann::json;

/// What a browser sends from any page without asking first.
bool isFormType(std::string_view type)
{
    const std::string name = http::lowerCase(http::trimmed(type.substr(0, type.find(';'))));
    return name == "text/plain" || name == "application/x-www-form-urlencoded" ||
           name == "multipart/form-data";
}

/// Reads the fields of one body and remembers the first thing wrong with it.
class BodyReader
{
public:
    explicit BodyReader(const Json &body) : m_body(body) {}

    QByteArray text(const char *field, bool required)
    {
        const auto value = m_body.find(field);
        if (value == m_body.end()) {
            if (required)
                fail(field, "is missing");
            return {};
        }
        if (!value->is_string()) {
            fail(field, "must be a string");
            return {};
        }
        const auto &bytes = value->get_ref<const std::string &>();
        if (required && bytes.empty())
            fail(field, "is empty");
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }

    bool flag(const char *field)
    {
        const auto value = m_body.find(field);
        if (value == m_body.end())
            return false;
        if (!value->is_boolean())
            fail(field, "must be true or false");
        return value->is_boolean() && value->get<bool>();
    }

    Limits limits(const Limits &largest)
    {
        constexpr qint64 leastMemory = 6LL << 20; // less can no container engine set
        const Limits usual = cutTo({}, largest);
        const auto found = m_body.find("limits");
        if (found == m_body.end())
            return usual;
        if (!found->is_object()) {
            fail("limits", "must be an object");
            return usual;
        }
        const Limits wanted = readLimits(usual, [this, &given = *found](const char *name, qint64 standard) {
            return limit(given, name, standard);
        });
        Limits limits = cutTo(wanted, largest);
        limits.runMemoryBytes = std::max(leastMemory, limits.runMemoryBytes);
        limits.compileMemoryBytes = std::max(leastMemory, limits.compileMemoryBytes);
        return limits;
    }

    void fail(const std::string &field, const std::string &what)
    {
        if (!m_problem)
            m_problem = BodyProblem{"The field \"" + field + "\" " + what + ".", field};
    }
    const std::optional<BodyProblem> &problem() const { return m_problem; }

private:
    qint64 limit(const Json &given, const char *name, qint64 standard)
    {
        const auto value = given.find(name);
        if (value == given.end())
            return standard;
        if (!value->is_number() || !(value->get<double>() >= 1)) {
            fail(std::string("limits.") + name, "must be a number of at least 1");
            return standard;
        }
        // What is too large for an integer is beyond every limit.
        return qint64(std::min(value->get<double>(), 1e15));
    }

    const Json &m_body;
    std::optional<BodyProblem> m_problem;
};

std::string supported(const LanguageRegistry &registry)
{
    std::string ids;
    for (const Language &language : registry.languages())
        ids += (ids.empty() ? "" : ", ") + language.id.toStdString();
    return ids;
}

} // namespace

std::variant<RunRequest, BodyProblem> runRequestOf(const http::Request &request, const BodyRules &rules)
{
    if (isFormType(request.headers.value("Content-Type")))
        return BodyProblem{"The body must be JSON; send it with Content-Type: application/json.", {}};
    const Json body = Json::parse(request.body, nullptr, false);
    if (body.is_discarded())
        return BodyProblem{"The body is not valid JSON.", {}};
    if (!body.is_object())
        return BodyProblem{"The body must be a JSON object with \"code\" and \"language\".", {}};
    BodyReader reader(body);
    RunRequest run;
    run.files = {{QString(), reader.text("code", true)}};
    run.language = QString::fromUtf8(reader.text("language", true));
    run.input = reader.text("input", false);
    run.limits = reader.limits(rules.largest);
    run.liveInput = rules.mayStayOpen && reader.flag("liveInput");
    if (!reader.problem() && !rules.registry.find(run.language))
        reader.fail("language", "names none that is supported; there are: " + supported(rules.registry));
    if (reader.problem())
        return *reader.problem();
    const Result<RunRequest> valid = validated(run, rules.registry);
    if (!valid)
        return BodyProblem{valid.error().message.toStdString(), {}};
    return *valid;
}

http::Response badRequest(const BodyProblem &problem)
{
    nlohmann::ordered_json body{{"error", problem.sentence}};
    if (!problem.field.empty())
        body["field"] = problem.field;
    return http::jsonResponse(400, body);
}

} // namespace codewar::server
