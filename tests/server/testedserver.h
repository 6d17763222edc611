// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/service.h"
#include "tests/gui/fakerunner.h"
#include "tests/server/httpclient.h"

#include <memory>

namespace codewar::test {

inline const QByteArray goodBody = R"({"code":"pass","language":"python","input":"x"})";

inline RunResult resultWith(Verdict verdict)
{
    RunResult result = okResult();
    result.verdict = verdict;
    result.output = "out";
    if (verdict != Verdict::Ok)
        result.error = QStringLiteral("It did not go well.");
    return result;
}

inline FakeRunner::Script endingWith(Verdict verdict)
{
    return [verdict](FakeRun &run) { run.finish(resultWith(verdict)); };
}

inline server::ServerConfig unlimited()
{
    server::ServerConfig config;
    config.rateLimit = 0;
    return config;
}

/// A server in front of a FakeRunner, in this thread.
class TestedServer
{
public:
    explicit TestedServer(FakeRunner::Script script, server::ServerConfig wanted = {})
        : runner(std::move(script))
    {
        config = std::move(wanted);
        config.port = 0;
        service = std::make_unique<server::Service>(runner, registry, config, log);
        const Result<quint16> listening = service->listen();
        port = listening ? *listening : 0;
    }
    HttpAnswer post(const QByteArray &path, const QByteArray &body, const QByteArray &fields = {})
    {
        return ask(port, "POST", path, body, fields);
    }
    HttpAnswer get(const QByteArray &path, const QByteArray &fields = {})
    {
        return ask(port, "GET", path, {}, fields);
    }
    /// The path of a run that was accepted under /v1.
    QByteArray startRun(const QByteArray &body = goodBody)
    {
        const HttpAnswer answer = post("/v1/runs", body);
        const QByteArray path = "/v1/runs/" + answer.json()[QStringLiteral("id")].toString().toLatin1();
        return answer.status == 202 && answer.headers.value("location") == path ? path : QByteArray();
    }

    const LanguageRegistry registry = LanguageRegistry::load({QStringLiteral(":/codewar/languages")});
    FakeRunner runner;
    Log log{Log::Format::Json, Log::Level::Error};
    server::ServerConfig config;
    std::unique_ptr<server::Service> service;
    quint16 port = 0;
};

} // namespace codewar::test
