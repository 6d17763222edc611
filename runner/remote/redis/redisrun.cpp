// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/redisrun.h"

#include "runner/remote/redis/joboutcome.h"
#include "runner/remote/redis/liveprogram.h"
#include "runner/remote/redis/namedjob.h"
#include "runner/remote/redis/queuelane.h"
#include "runner/remote/redis/waitingplace.h"
#include "runner/run/sentences.h"

#include <QPointer>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = redis::Connection::State;

namespace {

// Whoever waits has a Stop button; this only keeps a forgotten run from lasting for ever.
constexpr auto longestWait = 24h;
constexpr int maxTries = 3;

RunResult cancelled(const QString &sentence)
{
    RunResult result;
    result.verdict = Verdict::Cancelled;
    result.error = sentence;
    return result;
}

} // namespace

RedisRun::RedisRun(QueueLane &lane, const RunRequest &request, RemoteJob job, Job state)
    : m_lane(lane),
      m_id(request.id),
      m_language(request.language),
      m_label(request.label),
      m_job(std::move(job)),
      m_program(std::make_unique<LiveProgram>(lane, request.id.toUtf8()))
{
    m_clock.start();
    m_silence.setSingleShot(true);
    m_silence.setInterval(2s);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        notice(Sentences::tr("The worker shows no output before the program has ended, and cannot be "
                             "stopped: it is not one of CodeWar's own."));
    });
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &RedisRun::giveUpWorker);

    connect(&m_program->input(), &live::InputWriter::refused, this, [this](const Error &error) {
        notice(Sentences::tr("What you typed cannot reach the program: %1").arg(error.message));
    });
    connect(m_program.get(), &LiveProgram::heard, this, &RedisRun::hearWorker);
    connect(m_program.get(), &LiveProgram::restarted, this, &RedisRun::restarted);
    connect(m_program.get(), &LiveProgram::stageChanged, this, &RedisRun::stageChanged);
    connect(m_program.get(), &LiveProgram::outputReceived, this, &RedisRun::outputReceived);
    connect(&m_lane.events, &bullmq::QueueEvents::arrived, this, &RedisRun::hearOfQueue);
    connect(&m_lane.commands, &redis::Connection::stateChanged, this, &RedisRun::watchConnection);
    if (!m_job.firstInput.isEmpty())
        m_program->input().write(m_job.firstInput);
    if (m_job.liveInput && !request.liveInput)
        m_program->input().close();
    if (state == Job::IsThere)
        follow();
    else
        keepName();
}

RedisRun::~RedisRun()
{
    m_lane.outcomes.forget(m_id.toUtf8());
    if (!m_result && !m_isCancelled && !m_isLeft)
        takeBack();
}

/// Another program may have the same name in the queue of its own language.
void RedisRun::keepName()
{
    const NamedJob job{m_id.toUtf8(), m_language.toUtf8(), m_label};
    if (!job.isNamed())
        return add();
    codewar::keepName(m_lane.commands, m_lane.queue.keys(), job,
                      [self = QPointer(this)](const Result<bool> &isOurs) {
                          if (!self || self->m_result)
                              return;
                          if (!isOurs)
                              self->end(unreachable(isOurs.error()));
                          else if (!*isOurs)
                              self->endMistaken();
                          else if (self->m_isCancelled)
                              self->end(cancelled(Sentences::tr("The run was cancelled before it began.")));
                          else
                              self->add();
                      });
}

void RedisRun::add()
{
    ++m_tries;
    const QPointer self(this);
    m_lane.outcomes.add(
        m_job.job, longestWait,
        [self](const Result<bullmq::AddedJob> &job) {
            if (self)
                self->added(job);
        },
        [self](const Result<bullmq::JobOutcome> &outcome) {
            if (self)
                self->over(outcome);
        });
}

void RedisRun::added(const Result<bullmq::AddedJob> &job)
{
    if (m_result)
        return;
    if (job) {
        m_isAdded = true;
        if (job->how == bullmq::AddedJob::How::Duplicated && !m_label.isEmpty())
            return compareLabels();
        Q_EMIT stored();
        wait();
    } else if (job.error().code == ErrorCode::TimedOut && m_tries < maxTries) {
        add(); // under the same id, so it is one job whether or not it got there
    } else {
        end(unreachable(job.error()));
    }
}

/// The job was there. It may be one of ours that another process added, or of somebody who took the same id.
void RedisRun::compareLabels()
{
    m_lane.queue.job(m_id.toUtf8(), [self = QPointer(this)](const Result<std::optional<bullmq::Job>> &job) {
        if (!self || self->m_result)
            return;
        if (!job)
            return self->end(unreachable(job.error()));
        if (*job && requestOfJob(**job, self->m_language).label != self->m_label)
            return self->endMistaken();
        Q_EMIT self->stored();
        if (self)
            self->wait();
    });
}

void RedisRun::endMistaken()
{
    m_isLeft = true;
    RunResult result = unreachable(
        {ErrorCode::InvalidInput, u"There is another program under the id of this one."_s, u"redis"_s});
    result.unreachable = false;
    result.mistaken = true;
    end(std::move(result));
}

void RedisRun::follow()
{
    m_isAdded = true;
    m_lane.outcomes.waitFor(m_id.toUtf8(), longestWait,
                            [self = QPointer(this)](const Result<bullmq::JobOutcome> &outcome) {
                                if (self)
                                    self->over(outcome);
                            });
    wait();
}

void RedisRun::writeInput(const QByteArray &bytes)
{
    if (m_job.liveInput && !m_result)
        m_program->input().write(bytes);
}

void RedisRun::closeInput()
{
    if (m_job.liveInput && !m_result)
        m_program->input().close();
}

qint64 RedisRun::pendingInput() const
{
    return m_result ? 0 : m_program->input().pending();
}

void RedisRun::setOutputPaused(bool paused)
{
    m_program->setOutputPaused(paused);
    if (!paused && m_result && !m_isTold)
        QMetaObject::invokeMethod(this, &RedisRun::tellEnd, Qt::QueuedConnection);
}

void RedisRun::hearOfQueue(const bullmq::QueueEvent &event)
{
    if (m_result || event.jobId() != m_id.toUtf8())
        return;
    if (event.name() == "active")
        becomeActive();
    else if (!event.value("prev").isEmpty() && (event.name() == "waiting" || event.name() == "delayed"))
        wait();
}

void RedisRun::wait()
{
    if (m_waiting || m_result)
        return;
    m_silence.stop();
    if (m_queueMs > 0) {
        Q_EMIT stageChanged(Stage::Queued);
        notice(Sentences::tr("The worker was lost or has failed. The program waits to be run again."));
    }
    m_waiting = std::make_unique<WaitingPlace>(m_lane, m_id.toUtf8());
    connect(m_waiting.get(), &WaitingPlace::positionChanged, this, &RedisRun::queuePositionChanged);
    connect(m_waiting.get(), &WaitingPlace::left, this, &RedisRun::becomeActive);
    connect(m_waiting.get(), &WaitingPlace::nobodyCame, this, [this] {
        notice(
            Sentences::tr("No worker has taken the program yet, though it is the next. It waits; the queue "
                          "may be paused, or have no worker at the moment."));
    });
}

void RedisRun::becomeActive()
{
    if (m_waiting)
        m_waiting.release()->deleteLater(); // it may be the one that tells
    if (m_result)
        return;
    m_queueMs = std::max<qint64>(1, m_clock.elapsed());
    notice({});
    if (!m_program->isHeard()) {
        m_silence.start();
        Q_EMIT stageChanged(Stage::Prepare);
    }
}

void RedisRun::hearWorker()
{
    m_silence.stop();
    notice({});
}

void RedisRun::watchConnection()
{
    if (m_result)
        return;
    const redis::Connection &connection = m_lane.commands;
    if (connection.state() == State::Ready)
        notice({});
    else if (m_isAdded && connection.state() == State::Waiting)
        notice(Sentences::tr("The connection to the queue is lost: %1 The program goes on, and its result "
                             "comes when the connection is back. Stop ends the waiting.")
                   .arg(connection.failure() ? connection.failure()->message : QString()));
}

void RedisRun::cancel()
{
    if (m_isCancelled || m_result)
        return;
    m_isCancelled = true;
    takeBack();
    if (m_lane.commands.state() == State::Ready)
        m_grace.start(m_program->isHeard() ? 15s : 3s);
    else // not from inside cancel()
        m_grace.start(0);
}

/// Takes the job out of the queue, or tells the worker that has it to stop. Needs nothing of this run.
void RedisRun::takeBack()
{
    if (m_tries == 0 && !m_isAdded)
        return; // what has its name may be another's
    const QByteArray id = m_id.toUtf8();
    const auto keys = live::StreamKeys::of(m_lane.queue.keys().queue(), id);
    m_lane.queue.remove(id, [&commands = m_lane.commands, keys](const Result<bullmq::Outcome> &outcome) {
        if (outcome && *outcome == bullmq::Outcome::LockMissing) // that is, there to be minded
            live::InputWriter::cancel(commands, keys);
    });
}

void RedisRun::giveUpWorker()
{
    if (m_lane.commands.state() != State::Ready)
        end(cancelled(Sentences::tr("You stopped waiting while the queue was out of reach. The program may "
                                    "still run there; nobody waits for it.")));
    else
        end(cancelled(Sentences::tr("You stopped waiting. The worker cannot be stopped, so the program runs "
                                    "on there to its end; nobody waits for it.")));
}

void RedisRun::over(const Result<bullmq::JobOutcome> &outcome)
{
    if (m_result)
        return;
    if (!outcome)
        return end(unreachable(outcome.error()));
    RunResult result = resultOf(*outcome, m_program->isHeard());
    if (m_isCancelled && outcome->kind == bullmq::JobOutcome::Kind::Removed)
        result.error = Sentences::tr("The run was cancelled before it began.");
    end(result);
}

void RedisRun::end(RunResult result)
{
    if (m_result)
        return;
    m_lane.outcomes.forget(m_id.toUtf8());
    m_waiting.reset();
    m_silence.stop();
    m_grace.stop();
    result.jobId = m_id;
    result.language = m_language;
    if (result.sandbox.isEmpty())
        result.sandbox = u"remote"_s;
    if (result.timing.totalMs == 0) {
        result.timing.totalMs = double(m_clock.elapsed());
        result.timing.queueMs = double(m_queueMs);
    }
    const QPointer self(this);
    m_result = std::move(result);
    m_program->settle(*m_result);
    if (self)
        notice({});
    if (self)
        tellEnd();
}

void RedisRun::tellEnd()
{
    const QPointer self(this);
    if (m_isTold || !m_program->tellRest() || !self)
        return;
    m_isTold = true;
    Q_EMIT finished(*m_result);
}

void RedisRun::notice(const QString &sentence)
{
    if (std::exchange(m_notice, sentence) != sentence)
        Q_EMIT noticed(sentence);
}

} // namespace codewar
