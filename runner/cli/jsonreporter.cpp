// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/exitstatus.h"
#include "runner/cli/reporter.h"
#include "runner/run/resultjson.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QStringDecoder>

#include <cstdio>

namespace codewar {

namespace {

using nlohmann::ordered_json;

void printLine(const ordered_json &object)
{
    const std::string text = object.dump() + '\n';
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

int jsonExitStatus(const RunResult &result)
{
    return result.verdict == Verdict::InternalError ? exitStatusOf(result) : 0;
}

class JsonReporter final : public Reporter
{
public:
    int result(const RunResult &result) override
    {
        printLine(toJson(result));
        return jsonExitStatus(result);
    }
};

class EventReporter final : public Reporter
{
public:
    explicit EventReporter(QString jobId) : m_jobId(std::move(jobId)) { m_clock.start(); }

    void queued(int position) override
    {
        ordered_json event = makeEvent("queued");
        event["position"] = position;
        printLine(event);
    }
    void stage(Stage stage) override
    {
        ordered_json event = makeEvent("stage");
        event["stage"] = stageName(stage).toStdString();
        printLine(event);
    }
    void output(Run::Channel channel, const QByteArray &bytes) override
    {
        ordered_json event = makeEvent(channelName(channel));
        // Without a header: a byte order mark in the output is output.
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString text = decode(bytes);
        event["text"] = text.toStdString();
        // Also set where a piece was cut within a character, so that nothing is lost.
        if (text.toUtf8() != bytes)
            event["base64"] = bytes.toBase64().toStdString();
        printLine(event);
    }
    void restarted() override { printLine(makeEvent("restarted")); }
    void noticed(const QString &sentence) override
    {
        ordered_json event = makeEvent("notice");
        event["text"] = sentence.toStdString();
        printLine(event);
    }
    int result(const RunResult &result) override
    {
        ordered_json event = makeEvent("result");
        event["result"] = toJson(result);
        printLine(event);
        return jsonExitStatus(result);
    }

private:
    ordered_json makeEvent(const char *name) const
    {
        return {
            {"event", name}, {"jobId", m_jobId.toStdString()}, {"t", double(m_clock.nsecsElapsed()) / 1e6}};
    }

    QString m_jobId;
    QElapsedTimer m_clock;
};

} // namespace

std::unique_ptr<Reporter> makeJsonReporter()
{
    return std::make_unique<JsonReporter>();
}

std::unique_ptr<Reporter> makeEventReporter(const QString &jobId)
{
    return std::make_unique<EventReporter>(jobId);
}

} // namespace codewar
