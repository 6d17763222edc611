// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/runservice.h"

#include "runner/run/lastingruns.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace codewar::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString idOf(const IdempotencyKey &key)
{
    const QUuid space = QUuid::fromString("{5f0f3b62-3f7c-4d52-9f3e-6f0c1f0f4a11}"_L1);
    return QUuid::createUuidV5(space, QByteArray::fromStdString(key.client + '\n' + key.key))
        .toString(QUuid::WithoutBraces);
}

/// Nobody's, of whom only the address is known: strangers may share that.
QByteArray ownerOf(const Identity &client)
{
    return client.isProven ? QByteArray::fromStdString(client.key) : QByteArray();
}

} // namespace

RunService::RunService(Runner &runner, RunServiceOptions options) : m_runner(runner), m_options(options)
{
    connect(&m_forget, &QTimer::timeout, this, &RunService::forgetOld);
    m_forget.start(5s);
    connect(this, &RunService::posted, this, &RunService::workOff, Qt::QueuedConnection);
}

RunService::~RunService()
{
    m_observers.clear();
    // Whoever waits for a run holds it.
    m_posted.clear();
    while (!children().isEmpty())
        delete children().first();
    m_waiting = {};
    m_active.clear();
    m_byId.clear();
    m_kept.clear();
    m_idempotency = IdempotencyTable();
    // No run may outlive the runner.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void RunService::post(std::function<void()> work)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_posted.empty();
        m_posted.push_back(std::move(work));
    }
    // One call takes all that has come by then.
    if (isFirst)
        Q_EMIT posted({});
}

void RunService::workOff()
{
    std::vector<std::function<void()>> batch;
    {
        const std::lock_guard lock(m_mutex);
        batch.swap(m_posted);
    }
    for (const std::function<void()> &work : batch)
        work();
}

Result<RunService::RunPointer> RunService::submit(RunOrder order)
{
    if (m_draining)
        return Error{ErrorCode::Refused, u"The server is stopping. Try again in a few seconds."_s,
                     u"server"_s};
    // Whoever has nothing in the queue still finds room there, as much again: one client's flood fills it for
    // that client only.
    const bool isFull = waiting() >= m_options.maxWaiting;
    if (isFull && (!m_waiting.lineOf(order.client.key).empty() || waiting() >= 2 * m_options.maxWaiting))
        return Error{
            ErrorCode::Refused,
            u"%1 programs wait already, which is the most. Try again in a few seconds."_s.arg(waiting()),
            u"server"_s};
    order.request.owner = ownerOf(order.client);
    if (m_runner.lasting())
        order.request.label = labelOf(order.client.key, order.bodyHash);
    const RunPointer run = make(std::move(order));
    const int behindOwn = waitingOf(run->order());
    run->waitsBehind(int(m_waiting.add(run->order().client.key, run)));
    if (m_runner.lasting())
        run->startIn(m_runner, behindOwn);
    startWaiting();
    return run;
}

/// For the same language, as each has its own queue where that is not here.
int RunService::waitingOf(const RunOrder &order) const
{
    const auto &own = m_waiting.lineOf(order.client.key);
    return int(std::count_if(own.begin(), own.end(), [&order](const RunPointer &run) {
        return run->order().request.language == order.request.language;
    }));
}

RunService::RunPointer RunService::make(RunOrder order)
{
    const RunPointer run(new ServedRun(std::move(order)), [](ServedRun *gone) { gone->deleteLater(); });
    connect(run.get(), &ServedRun::finished, this,
            [this, run = run.get()](const RunResult &result) { runEnded(run->shared_from_this(), result); });
    connect(run.get(), &ServedRun::restarted, this, [this, run = run.get()] {
        for (RunObserver *observer : m_observers)
            observer->runRestarted(*run);
    });
    connect(run.get(), &ServedRun::began, this,
            [this, run = run.get()] { runBegan(run->shared_from_this()); });
    if (run->events())
        m_byId.insert(run->id(), run);
    for (RunObserver *observer : m_observers)
        observer->runOrdered(*run);
    return run;
}

Result<RunService::RunPointer> RunService::submitOnce(RunOrder order, const IdempotencyKey &key)
{
    const Result<RunPointer> known = m_idempotency.find(key);
    if (!known || *known)
        return known;
    order.comesAgain = true;
    order.bodyHash = key.bodyHash;
    // The same again after a new start, and on another server.
    if (m_runner.lasting())
        order.request.id = idOf(key);
    Result<RunPointer> run = submit(std::move(order));
    if (!run)
        return run;
    if (const Result<void> added = m_idempotency.add(key, *run); !added) {
        cancel(*run);
        return added.error();
    }
    return run;
}

RunService::RunPointer RunService::find(const QString &id, const std::string &client) const
{
    const RunPointer run = m_byId.value(id);
    return run && run->order().client.key == client ? run : nullptr;
}

void RunService::lookUp(const QString &id, const Identity &client, Found then)
{
    const RunPointer known = find(id, client.key);
    LastingRuns *const lasting = m_runner.lasting();
    if (known || !lasting || m_draining || m_byId.contains(id))
        return then(known);
    lasting->find(id,
                  [this, id, client, then = std::move(then)](const Result<std::optional<RunRequest>> &found) {
                      if (!found)
                          return then(found.error());
                      // Somebody may have asked at the same time.
                      if (m_byId.contains(id) || !*found || !isLabelOf(client.key, (*found)->label))
                          return then(find(id, client.key));
                      then(takeUp(**found, client));
                  });
}

Result<RunService::RunPointer> RunService::takeUp(const RunRequest &found, const Identity &client)
{
    Result<std::unique_ptr<Run>> lasting = m_runner.lasting()->follow(found);
    if (!lasting)
        return lasting.error();
    const RunPointer run = make({found, client, {}, true});
    m_waiting.add(client.key, run);
    run->takeUp(std::move(*lasting));
    Q_EMIT changed();
    return run;
}

void RunService::cancel(const RunPointer &run)
{
    run->cancel();
}

void RunService::startWaiting()
{
    // What waits in the runner's own queue is with it already.
    while (!m_runner.lasting() && active() < m_options.inFlight) {
        const std::optional<RunPointer> run = m_waiting.next();
        if (!run)
            break;
        m_active.insert((*run)->id(), *run);
        (*run)->startIn(m_runner, 0);
    }
    Q_EMIT changed();
}

void RunService::runBegan(const RunPointer &run)
{
    if (!m_waiting.remove(run->order().client.key, run))
        return;
    m_active.insert(run->id(), run);
    Q_EMIT changed();
}

void RunService::runEnded(const RunPointer &run, const RunResult &result)
{
    m_waiting.remove(run->order().client.key, run);
    m_active.remove(run->id());
    // The next request with its key is to be tried anew.
    if (run->order().comesAgain && (run->isUnreachable() || run->isMistaken()))
        m_idempotency.forget(run);
    for (RunObserver *observer : m_observers)
        observer->runFinished(*run, result);
    if (run->events())
        keep(run);
    startWaiting();
    if (m_draining && m_active.isEmpty() && waiting() == 0)
        Q_EMIT idle();
}

void RunService::keep(const RunPointer &run)
{
    m_kept.push_back({run, std::chrono::steady_clock::now() + m_options.keepTime, run->bytes()});
    m_keptBytes += run->bytes();
    forgetOld();
}

void RunService::forgetOld()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_kept.empty() && (m_kept.front().until <= now || int(m_kept.size()) > m_options.maxKept ||
                               m_keptBytes > m_options.maxKeptBytes)) {
        m_keptBytes -= m_kept.front().bytes;
        m_byId.remove(m_kept.front().run->id());
        m_kept.pop_front();
    }
}

void RunService::drain()
{
    m_draining = true;
    if (m_active.isEmpty() && waiting() == 0)
        QMetaObject::invokeMethod(this, &RunService::idle, Qt::QueuedConnection);
}

void RunService::endAll()
{
    // Before any ends, as the next would begin in its place.
    while (const std::optional<RunPointer> run = m_waiting.next())
        m_active.insert((*run)->id(), *run);
    for (const RunPointer &run : m_active.values()) {
        if (!run->leave())
            run->cancel();
    }
}

} // namespace codewar::server
