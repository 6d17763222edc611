// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/servedrun.h"

#include "runner/run/lastingruns.h"
#include "runner/run/resultjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QFile>

namespace codewar::server {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

QByteArray labelOf(const std::string &client, const QByteArray &bodyHash)
{
    // Addresses and names of keys stay here.
    const QByteArray owner =
        QCryptographicHash::hash(QByteArray::fromStdString(client), QCryptographicHash::Sha256).toHex();
    return bodyHash.isEmpty() ? owner : owner + ' ' + bodyHash.toHex();
}

bool isLabelOf(const std::string &client, const QByteArray &label)
{
    const QByteArray owner = labelOf(client, {});
    return label == owner || label.startsWith(owner + ' ');
}

ServedRun::ServedRun(RunOrder order) : m_order(std::move(order))
{
    m_clock.start();
    if (m_order.keepEvents)
        m_events = std::make_unique<EventLog>();
}

ServedRun::~ServedRun() = default;

Json ServedRun::makeEvent() const
{
    return {{"jobId", id().toStdString()}, {"t", double(m_clock.nsecsElapsed()) / 1e6}};
}

void ServedRun::startIn(Runner &runner, int behindOwn)
{
    m_state = State::Running;
    m_waitedMs = double(m_clock.nsecsElapsed()) / 1e6;
    LastingRuns *const lasting = runner.lasting();
    Result<std::unique_ptr<Run>> run =
        lasting ? lasting->startInTurn(m_order.request, behindOwn) : runner.start(m_order.request);
    // Only the result counts from here on.
    m_order.request.files.clear();
    m_order.request.input.clear();
    if (run) {
        m_run = std::move(*run);
        return follow(*m_run);
    }
    RunResult result;
    result.error = run.error().message;
    result.unreachable = run.error().code == ErrorCode::Unavailable || run.error().code == ErrorCode::Refused;
    // Not at once: whoever starts a run is not told of its end within.
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void ServedRun::takeUp(std::unique_ptr<Run> run)
{
    m_state = State::Running;
    m_stored = true;
    m_run = std::move(run);
    follow(*m_run);
}

bool ServedRun::leave()
{
    if (!m_stored || m_state != State::Running || !(m_events || m_order.comesAgain))
        return false;
    m_run->leave();
    // Without a result: whoever follows the events comes again for the rest.
    if (m_events)
        m_events->end();
    RunResult result;
    result.error = u"The server stops; the program goes on. Ask for it again in a few seconds."_s;
    result.unreachable = true;
    finish(std::move(result));
    return true;
}

void ServedRun::follow(Run &run)
{
    connect(&run, &Run::stored, this, [this] {
        m_stored = true;
        Q_EMIT stored();
    });
    connect(&run, &Run::stageChanged, this, [this](Stage stage) {
        if (std::exchange(m_stage, stage) == Stage::Queued && stage != Stage::Queued)
            Q_EMIT began();
        if (!m_events || stage == Stage::Queued || stage == Stage::Done)
            return;
        Json data = makeEvent();
        data["stage"] = stageName(stage).toStdString();
        m_events->append("stage", std::move(data));
    });
    connect(&run, &Run::restarted, this, &ServedRun::restarted);
    connect(&run, &Run::finished, this, &ServedRun::finish);
    if (!m_events)
        return;
    connect(&run, &Run::queuePositionChanged, this, &ServedRun::waitsBehind);
    connect(&run, &Run::outputReceived, this, [this](Run::Channel channel, const QByteArray &bytes) {
        m_events->appendOutput(channel, bytes, makeEvent());
    });
    connect(&run, &Run::restarted, this, [this] { m_events->append("restarted", makeEvent()); });
    connect(&run, &Run::noticed, this, [this](const QString &sentence) {
        Json data = makeEvent();
        data["text"] = sentence.toStdString();
        m_events->append("notice", std::move(data));
    });
}

void ServedRun::waitsBehind(int position)
{
    if (!m_events)
        return;
    Json data = makeEvent();
    data["position"] = position;
    m_events->append("queued", std::move(data));
}

void ServedRun::cancel()
{
    if (m_run)
        return m_run->cancel();
    if (m_state != State::Waiting)
        return;
    RunResult result;
    result.verdict = Verdict::Cancelled;
    result.error = u"The run was cancelled before it began."_s;
    result.timing.totalMs = result.timing.queueMs = double(m_clock.nsecsElapsed()) / 1e6;
    finish(std::move(result));
}

bool ServedRun::takesInput() const
{
    return m_order.request.liveInput && m_state != State::Finished;
}

qint64 ServedRun::pendingInput() const
{
    return m_run ? m_run->pendingInput() : m_order.request.input.size();
}

void ServedRun::writeInput(const QByteArray &bytes)
{
    m_receivedInput += quint64(bytes.size());
    if (m_run)
        m_run->writeInput(bytes);
    else
        m_order.request.input += bytes;
}

void ServedRun::closeInput()
{
    if (m_run)
        m_run->closeInput();
    m_order.request.liveInput = false;
}

void ServedRun::setOutputPaused(bool paused)
{
    if (m_run)
        m_run->setOutputPaused(paused);
}

void ServedRun::finish(RunResult result)
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    m_stage = Stage::Done;
    // We may be within one of its signals.
    if (m_run)
        m_run.release()->deleteLater();
    if (!result.spillFile.isEmpty())
        QFile::remove(result.spillFile);
    result.spillFile.clear();
    result.jobId = id();
    result.language = m_order.request.language;
    result.timing.queueMs += m_waitedMs;
    result.timing.totalMs += m_waitedMs;
    m_verdict = result.verdict;
    m_mistaken = result.mistaken;
    m_unreachable = result.verdict == Verdict::InternalError && result.unreachable;
    const Json object = toJson(result);
    m_resultText = object.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (m_events) {
        Json data = makeEvent();
        data["result"] = object;
        m_events->append("result", std::move(data));
        m_events->end();
    }
    Q_EMIT finished(result);
}

} // namespace codewar::server
