// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/wholerun.h"

#include "runner/remote/http/answerjson.h"
#include "runner/remote/http/httpexchange.h"
#include "runner/run/resultreading.h"
#include "runner/run/sentences.h"
#include "runner/run/utf8text.h"

#include <QPointer>

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

constexpr qint64 mostResultBytes = 64 << 20;
constexpr qsizetype pieceBytes = 64 << 10;
constexpr qsizetype mostInputBytes = 1 << 20;
// Original servers wait half a minute, others as long as their queue.
constexpr auto patience = 10min;
constexpr int usualRetrySeconds = 60;

QString tooMuchInput()
{
    return Sentences::tr(
        "The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on "
        "this machine, or a smaller input.");
}

} // namespace

WholeRun::WholeRun(std::shared_ptr<ServerLink> link, RunRequest request)
    : m_link(std::move(link)),
      m_request(std::move(request)),
      m_collecting(m_request.liveInput && m_request.inputEnds)
{
    m_clock.start();
    // Not before whoever made it listens.
    QMetaObject::invokeMethod(this, &WholeRun::begin, Qt::QueuedConnection);
}

WholeRun::~WholeRun()
{
    delete m_exchange; // uses the link
}

void WholeRun::begin()
{
    if (m_finished)
        return;
    Q_EMIT stageChanged(Stage::Queued);
    if (m_collecting) {
        Q_EMIT noticed(
            Sentences::tr("The server %1 takes the input as a whole: the program starts once its input "
                          "has ended. Its output comes when it is over.")
                .arg(m_link->name()));
    } else {
        Q_EMIT noticed(
            m_request.liveInput
                ? Sentences::tr(
                      "The server %1 has no live output: all of it comes when the program is over. What is "
                      "typed meanwhile does not reach the program.")
                      .arg(m_link->name())
                : Sentences::tr("The server %1 has no live output: all of it comes when the program is over.")
                      .arg(m_link->name()));
        send();
    }
}

void WholeRun::send()
{
    m_collecting = false;
    if (!isUtf8(m_request.input))
        return finishLater(
            failure(Sentences::tr("The input is not text in UTF-8, which is all that the server %1 "
                                  "takes. Choose another place to run, or another input.")
                        .arg(m_link->name())));
    const Json body{{"code", m_request.files.first().text.toStdString()},
                    {"language", m_request.language.toStdString()},
                    {"input", m_request.input.toStdString()}};
    m_request.files.clear();
    m_request.input.clear();
    m_exchange = new HttpExchange(m_link->client(),
                                  {.verb = "POST",
                                   .path = u"/run"_s,
                                   .body = QByteArray::fromStdString(body.dump()),
                                   .mostBytes = mostResultBytes,
                                   .patience = patience,
                                   .hasProgram = true},
                                  this);
    connect(m_exchange, &HttpExchange::answered, this, &WholeRun::take);
}

void WholeRun::writeInput(const QByteArray &bytes)
{
    if (!m_collecting)
        return;
    m_request.input += bytes;
    if (m_request.input.size() <= mostInputBytes)
        return;
    m_collecting = false;
    m_request.input.clear();
    finishLater(failure(tooMuchInput()));
}

void WholeRun::closeInput()
{
    if (m_collecting && !m_finished)
        send();
}

void WholeRun::cancel()
{
    if (m_finished)
        return;
    RunResult result =
        failure(Sentences::tr("The run was stopped. What the server %1 made of it is not known.")
                    .arg(m_link->name()));
    result.verdict = Verdict::Cancelled;
    finishLater(result);
}

void WholeRun::take(const Result<HttpAnswer> &answer)
{
    if (answer) {
        const RunResult result = resultOf(*answer);
        const QPointer<WholeRun> guard(this);
        giveOutput(Channel::Compiler, result.compileOutput);
        if (guard)
            giveOutput(Channel::Stdout, result.output);
        if (guard)
            giveOutput(Channel::Stderr, result.errorOutput);
        if (guard)
            finish(result);
        return;
    }
    RunResult result = failure(answer.error().message);
    result.unreachable = answer.error().code == ErrorCode::Unavailable;
    m_link->forget();
    finish(result);
}

void WholeRun::giveOutput(Channel channel, const QByteArray &bytes)
{
    const QPointer<WholeRun> guard(this);
    for (qsizetype at = 0; guard && !m_finished && at < bytes.size(); at += pieceBytes)
        Q_EMIT outputReceived(channel, bytes.mid(at, pieceBytes));
}

/// A server of ours says with every verdict what happened; an original one only that the program failed.
RunResult WholeRun::resultOf(const HttpAnswer &answer) const
{
    const Json object = jsonOf(answer.body);
    const bool isResult =
        answer.status == 200 || (answer.status == 500 && object.is_object() && object.contains("verdict"));
    if (isResult) {
        const Result<RunResult> result = resultFromJson(object);
        return result ? *result : failure(result.error().message);
    }
    const QString said = textAt(object, "error");
    if (answer.status == 500 && !said.isEmpty()) {
        RunResult result = failure(said);
        result.verdict = Verdict::RuntimeError;
        result.jobId = textAt(object, "jobId");
        return result;
    }
    const Error refusal = refusalOf(answer, m_link->name());
    RunResult result = failure(refusal.message);
    result.unreachable = refusal.code == ErrorCode::Unavailable || refusal.code == ErrorCode::Refused;
    result.retryAfter =
        answer.status == 429 && answer.retryAfter == 0 ? usualRetrySeconds : answer.retryAfter;
    return result;
}

RunResult WholeRun::failure(const QString &sentence) const
{
    RunResult result;
    result.sandbox = u"remote"_s;
    result.error = sentence;
    return result;
}

void WholeRun::finishLater(const RunResult &result)
{
    delete std::exchange(m_exchange, nullptr);
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void WholeRun::finish(RunResult result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_collecting = false;
    if (result.language.isEmpty())
        result.language = m_request.language;
    if (result.jobId.isEmpty())
        result.jobId = m_request.id;
    if (result.timing.totalMs == 0)
        result.timing.totalMs = double(m_clock.nsecsElapsed()) / 1e6;
    Q_EMIT finished(result);
}

} // namespace codewar
