// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/httprun.h"

#include "runner/remote/http/followedrun.h"
#include "runner/remote/http/wholerun.h"
#include "runner/run/sentences.h"

namespace codewar {

using namespace Qt::StringLiterals;

HttpRun::HttpRun(std::shared_ptr<ServerLink> link, RunRequest request)
    : m_link(std::move(link)), m_request(std::move(request))
{
    connect(m_link.get(), &ServerLink::recognized, this, &HttpRun::begin);
    if (m_link->kind() == ServerLink::Kind::Unknown)
        m_link->recognize();
    else
        QMetaObject::invokeMethod(this, &HttpRun::begin, Qt::QueuedConnection);
}

void HttpRun::begin()
{
    disconnect(m_link.get(), nullptr, this, nullptr);
    if (m_over || m_run)
        return;
    if (m_link->kind() == ServerLink::Kind::Unknown) {
        RunResult result;
        const Error &error = *m_link->failure();
        result.error = error.message;
        result.unreachable = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Refused;
        return finishLater(result);
    }
    if (m_link->kind() == ServerLink::Kind::Followed)
        m_run = std::make_unique<FollowedRun>(m_link, std::move(m_request));
    else
        m_run = std::make_unique<WholeRun>(m_link, std::move(m_request));
    connect(m_run.get(), &Run::queuePositionChanged, this, &Run::queuePositionChanged);
    connect(m_run.get(), &Run::stageChanged, this, &Run::stageChanged);
    connect(m_run.get(), &Run::outputReceived, this, &Run::outputReceived);
    connect(m_run.get(), &Run::restarted, this, &Run::restarted);
    connect(m_run.get(), &Run::noticed, this, &Run::noticed);
    connect(m_run.get(), &Run::finished, this, &Run::finished);
    if (m_paused)
        m_run->setOutputPaused(true);
}

QString HttpRun::jobId() const
{
    return m_run ? m_run->jobId() : m_request.id;
}

void HttpRun::writeInput(const QByteArray &bytes)
{
    if (m_run)
        m_run->writeInput(bytes);
    else if (m_request.liveInput && !m_over)
        m_request.input += bytes;
}

void HttpRun::closeInput()
{
    if (m_run)
        m_run->closeInput();
    else
        m_request.liveInput = false;
}

qint64 HttpRun::pendingInput() const
{
    return m_run ? m_run->pendingInput() : m_request.input.size();
}

void HttpRun::cancel()
{
    if (m_run)
        return m_run->cancel();
    if (m_over)
        return;
    RunResult result;
    result.verdict = Verdict::Cancelled;
    result.error = Sentences::tr("The run was stopped before the server %1 had it.").arg(m_link->name());
    finishLater(result);
}

void HttpRun::setOutputPaused(bool paused)
{
    m_paused = paused;
    if (m_run)
        m_run->setOutputPaused(paused);
}

void HttpRun::finishLater(const RunResult &result)
{
    m_over = true;
    RunResult whole = result;
    whole.jobId = m_request.id;
    whole.language = m_request.language;
    whole.sandbox = u"remote"_s;
    QMetaObject::invokeMethod(
        this, [this, whole] { Q_EMIT finished(whole); }, Qt::QueuedConnection);
}

} // namespace codewar
