// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/followedrun.h"

#include "runner/remote/http/answerjson.h"
#include "runner/remote/http/eventstream.h"
#include "runner/remote/http/httpexchange.h"
#include "runner/remote/http/inputposts.h"
#include "runner/run/requestlimits.h"
#include "runner/run/resultjson.h"
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

constexpr qsizetype pieceBytes = 64 << 10;
constexpr qsizetype mostBodyBytes = 1 << 20;
constexpr auto timeToBeCancelled = 5s;

} // namespace

FollowedRun::FollowedRun(std::shared_ptr<ServerLink> link, RunRequest request)
    : m_link(std::move(link)),
      m_request(std::move(request)),
      m_id(m_request.id),
      m_input(new InputPosts(m_link->client(), this))
{
    m_clock.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(timeToBeCancelled);
    connect(&m_patience, &QTimer::timeout, this, &FollowedRun::finishCancelled);
    submit();
}

FollowedRun::~FollowedRun()
{
    dropSubmission();
    if (!m_finished && !m_path.isEmpty())
        ServerLink::discard(m_link, m_path);
    // They use the link.
    delete m_events;
    delete m_input;
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

/// An input that is no text, or too much for one body, follows on its own.
void FollowedRun::submit()
{
    Json body{{"code", m_request.files.first().text.toStdString()},
              {"language", m_request.language.toStdString()},
              {"limits", toJson(m_request.limits)},
              {"liveInput", m_request.liveInput}};
    QByteArray text;
    const bool inBody = isUtf8(m_request.input) && m_request.input.size() < mostBodyBytes / 2;
    if (inBody) {
        body["input"] = m_request.input.toStdString();
        text = QByteArray::fromStdString(body.dump());
    }
    if (!inBody || text.size() > mostBodyBytes) {
        body.erase("input");
        body["liveInput"] = true;
        text = QByteArray::fromStdString(body.dump());
        m_input->write(m_request.input);
        if (!m_request.liveInput)
            m_input->close();
    }
    m_request.files.clear();
    m_request.input.clear();
    m_submission = new HttpExchange(
        m_link->client(), {.verb = "POST", .path = u"/v1/runs"_s, .body = text, .hasProgram = true}, this);
    connect(m_submission, &HttpExchange::answered, this, &FollowedRun::submitted);
}

void FollowedRun::dropSubmission()
{
    if (m_submission)
        ServerLink::discard(m_link, std::exchange(m_submission, nullptr));
}

void FollowedRun::submitted(const Result<HttpAnswer> &answer)
{
    std::exchange(m_submission, nullptr)->deleteLater();
    if (!answer || answer->status != 202) {
        if (m_cancelled)
            return finishCancelled();
        if (!answer || answer->status == 404 || answer->status == 405)
            m_link->forget();
        return answer ? fail(refusalOf(*answer, m_link->name()), answer->retryAfter) : fail(answer.error());
    }
    m_path = runPathOf(*answer);
    if (m_path.isEmpty())
        return fail(
            {ErrorCode::Corrupt,
             Sentences::tr("What answers at %1 is no CodeWar server. Check the address.").arg(m_link->name()),
             u"server"_s});
    m_id = m_path.section(u'/', -1);
    m_input->open(m_path);
    m_events = new EventStream(m_link->client(), m_path + "/events"_L1, this);
    connect(m_events, &EventStream::received, this, &FollowedRun::receive);
    connect(m_events, &EventStream::failed, this, [this](const Error &error) { fail(error); });
    connect(m_events, &EventStream::found, this, [this] { Q_EMIT noticed({}); });
    connect(m_events, &EventStream::lost, this, [this] {
        Q_EMIT noticed(
            Sentences::tr("The connection to %1 is lost. The program goes on there, and what it says "
                          "will follow once the connection is back.")
                .arg(m_link->name()));
    });
    m_events->setPaused(m_paused);
    m_events->open();
    if (m_cancelled)
        tellCancel();
}

void FollowedRun::writeInput(const QByteArray &bytes)
{
    if (m_request.liveInput && !m_finished)
        m_input->write(bytes);
}

void FollowedRun::closeInput()
{
    if (m_request.liveInput && !m_finished)
        m_input->close();
    m_request.liveInput = false;
}

qint64 FollowedRun::pendingInput() const
{
    return m_input->pending();
}

void FollowedRun::setOutputPaused(bool paused)
{
    m_paused = paused;
    if (m_events)
        m_events->setPaused(paused);
}

void FollowedRun::cancel()
{
    if (m_cancelled || m_finished)
        return;
    m_cancelled = true;
    m_input->stop();
    m_patience.start();
    if (!m_path.isEmpty())
        tellCancel();
}

/// The result says how it ended; where the server is away, nobody waits for that.
void FollowedRun::tellCancel()
{
    auto *exchange =
        new HttpExchange(m_link->client(), {.verb = "POST", .path = m_path + "/cancel"_L1}, this);
    connect(exchange, &HttpExchange::answered, this, [this, exchange](const Result<HttpAnswer> &answer) {
        exchange->deleteLater();
        if (!answer || answer->status != 202)
            finishCancelled();
    });
}

void FollowedRun::receive(const ServerEvent &event)
{
    if (m_finished)
        return;
    const Json data = jsonOf(event.data);
    for (const Channel channel : {Channel::Stdout, Channel::Stderr, Channel::Compiler}) {
        if (event.name == channelName(channel))
            return giveOutput(channel, bytesOf(data));
    }
    if (event.name == "queued") {
        Q_EMIT stageChanged(Stage::Queued);
        Q_EMIT queuePositionChanged(numberAt(data, "position"));
    } else if (event.name == "stage") {
        for (const Stage stage : {Stage::Prepare, Stage::Compile, Stage::Run}) {
            if (textAt(data, "stage") == stageName(stage))
                Q_EMIT stageChanged(stage);
        }
    } else if (event.name == "restarted") {
        m_incomplete = false;
        Q_EMIT restarted();
    } else if (event.name == "notice") {
        Q_EMIT noticed(textAt(data, "text").left(2000));
    } else if (event.name == "lost") {
        // The server could not keep it all; what is shown would have a hole.
        m_incomplete = true;
        Q_EMIT restarted();
        Q_EMIT noticed(Sentences::tr("Some output was lost on the way. All of it follows at the end."));
    } else if (event.name == "result") {
        finishWith(event);
    }
}

void FollowedRun::giveOutput(Channel channel, const QByteArray &bytes)
{
    const QPointer<FollowedRun> guard(this);
    for (qsizetype at = 0; guard && !m_incomplete && at < bytes.size(); at += pieceBytes)
        Q_EMIT outputReceived(channel, bytes.mid(at, pieceBytes));
}

void FollowedRun::finishWith(const ServerEvent &event)
{
    Result<RunResult> result = resultFromJson(objectAt(jsonOf(event.data), "result"));
    if (!result)
        return fail(result.error());
    if (std::exchange(m_incomplete, false)) {
        const QPointer<FollowedRun> guard(this);
        giveOutput(Channel::Compiler, result->compileOutput);
        if (guard)
            giveOutput(Channel::Stdout, result->output);
        if (guard)
            giveOutput(Channel::Stderr, result->errorOutput);
        if (!guard)
            return;
    }
    finish(*result);
}

void FollowedRun::fail(const Error &error, int retryAfter)
{
    RunResult result;
    result.jobId = m_id;
    result.language = m_request.language;
    result.sandbox = u"remote"_s;
    result.error = error.message;
    result.unreachable = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Refused;
    result.retryAfter = retryAfter;
    result.timing.totalMs = double(m_clock.nsecsElapsed()) / 1e6;
    finish(result);
}

void FollowedRun::finishCancelled()
{
    RunResult result;
    result.jobId = m_id;
    result.language = m_request.language;
    result.sandbox = u"remote"_s;
    result.verdict = Verdict::Cancelled;
    result.error = Sentences::tr("The run was stopped; the server %1 could not be told.").arg(m_link->name());
    result.timing.totalMs = double(m_clock.nsecsElapsed()) / 1e6;
    finish(result);
}

void FollowedRun::finish(const RunResult &result)
{
    if (m_finished)
        return;
    m_finished = true;
    dropSubmission();
    m_patience.stop();
    m_input->stop();
    if (m_events)
        m_events->close();
    Q_EMIT finished(result);
}

} // namespace codewar
