// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/jobtext.h"

#include "runner/redis/bullmq/jobid.h"
#include "runner/run/requestlimits.h"
#include "runner/run/sentences.h"
#include "runner/run/utf8text.h"

#include <nlohmann/json.hpp>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;

namespace {

Error wrong(const QString &message)
{
    return {ErrorCode::InvalidInput, message, u"redis"_s};
}

bullmq::JobOptions optionsOf(const RunRequest &request)
{
    bullmq::JobOptions options;
    options.id = request.id.toUtf8();
    // Only our failures are tried again by our workers; an original one tries everything again.
    options.attempts = 2;
    options.backoff = bullmq::Backoff{.delay = 500ms};
    options.priority = request.interactive ? 0 : bullmq::JobOptions::maxPriority;
    options.removeOnComplete = bullmq::KeepPolicy{.count = 1000, .age = 1h};
    options.removeOnFail = bullmq::KeepPolicy{.count = 1000, .age = std::chrono::hours(24 * 7)};
    return options;
}

} // namespace

RunRequest requestOfJob(const bullmq::Job &job, const QString &language)
{
    const Json data = Json::parse(job.data.begin(), job.data.end(), nullptr, false);
    RunRequest request;
    request.id = QString::fromUtf8(job.id);
    request.language = language;
    if (!data.is_object())
        return request;
    const auto label = data.find("label");
    if (label != data.end() && label->is_string())
        request.label = QByteArray::fromStdString(label->get<std::string>());
    request.liveInput = data.value("live", Json(false)) == true;
    return request;
}

Result<RemoteJob> remoteJobOf(const RunRequest &request)
{
    if (request.files.size() != 1)
        return wrong(Sentences::tr("Programs of several files cannot be sent to the queue. Run this one on "
                                   "this machine."));
    if (!isUtf8(request.files.first().text))
        return wrong(
            Sentences::tr("The program is not UTF-8 text, so it cannot be sent to the queue. Save it "
                          "as UTF-8, or run it on this machine."));
    if (request.input.size() > maxRemoteInputBytes)
        return wrong(Sentences::tr("The input has %1 bytes; at most %2 can be sent to the queue. Run the "
                                   "program on this machine, or shorten its input.")
                         .arg(request.input.size())
                         .arg(maxRemoteInputBytes));
    if (const Result<void> id = bullmq::checkJobId(request.id.toUtf8()); !id)
        return id.error();

    RemoteJob remote;
    const bool isText = isUtf8(request.input);
    remote.liveInput = request.liveInput || !isText;
    if (!isText)
        remote.firstInput = request.input;
    Json data{{"code", request.files.first().text.toStdString()},
              {"language", request.language.toStdString()},
              {"input", isText ? request.input.toStdString() : std::string()},
              {"limits", toJson(request.limits)},
              {"result", "full"}};
    if (remote.liveInput)
        data["live"] = true;
    if (!request.label.isEmpty())
        data["label"] = request.label.toStdString();
    remote.job.data = QByteArray::fromStdString(data.dump());
    remote.job.options = optionsOf(request);
    return remote;
}

} // namespace codewar
