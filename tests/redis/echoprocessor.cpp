// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/echoprocessor.h"

#include <QCryptographicHash>
#include <QTimer>

#include <nlohmann/json.hpp>

namespace codewar::test {

using bullmq::AttemptEnd;
using nlohmann::json;

QByteArray echoResult(const QByteArray &data, QByteArray *problem)
{
    const json object = json::parse(data.begin(), data.end(), nullptr, false);
    if (!object.is_object()) {
        if (problem != nullptr)
            *problem = "The job's data is not a JSON object.";
        return {};
    }
    const auto text = [&object](const char *key) {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const std::string code = text("code");
    const std::string input = text("input");
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(code), QCryptographicHash::Sha1).toHex();
    const json result = {{"output", text("language") + '|' + hash.toStdString() + '|' + input},
                         {"executionTime", double(code.size() + input.size()) / 1000}};
    return QByteArray::fromStdString(result.dump());
}

void EchoProcessor::process(quint64 attempt, const bullmq::QueueKeys &, const bullmq::Job &job,
                            bullmq::Attempts &attempts)
{
    m_running.insert(attempt);
    if (m_plan.mode == "stall")
        return m_plan.stall();
    const bool slow = m_plan.work.count() > 0;
    if (!slow)
        return finish(attempt, job, attempts);
    QTimer::singleShot(m_plan.work, this,
                       [this, attempt, job, &attempts] { finish(attempt, job, attempts); });
}

void EchoProcessor::abort(quint64 attempt)
{
    m_aborted += m_running.remove(attempt) ? 1 : 0;
}

void EchoProcessor::finish(quint64 attempt, const bullmq::Job &job, bullmq::Attempts &attempts)
{
    if (!m_running.remove(attempt))
        return;
    if (m_plan.mode == "progress") {
        for (const int percent : {0, 25, 50, 75, 100}) {
            const QByteArray number = QByteArray::number(percent);
            attempts.reportProgress(attempt, R"({"phase":"run","pct":)" + number + '}');
            attempts.log(attempt, "at " + number);
        }
    }
    attempts.end(attempt, endOf(job));
}

AttemptEnd EchoProcessor::endOf(const bullmq::Job &job) const
{
    if (m_plan.mode == "always-fail")
        return {.kind = AttemptEnd::Kind::Failed, .text = "planned failure, always"};
    if (m_plan.mode == "unrecoverable")
        return {.kind = AttemptEnd::Kind::FailedForGood, .text = "planned failure, final"};
    if (m_plan.mode == "fail-n-times-then-ok" && job.attemptsMade < m_plan.failures)
        return {.kind = AttemptEnd::Kind::Failed,
                .text = "planned failure " + QByteArray::number(job.attemptsMade + 1)};
    QByteArray problem;
    const QByteArray result = echoResult(job.data, &problem);
    if (!problem.isEmpty())
        return {.kind = AttemptEnd::Kind::FailedForGood, .text = problem};
    return {.text = result};
}

} // namespace codewar::test
