// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/history.h"

#include "runner/store/historyworker.h"

namespace codewar {

using namespace Qt::StringLiterals;

History::History(const QString &fileName, QObject *parent)
    : QObject(parent), m_fileName(fileName), m_hands(new QObject)
{
    m_thread.setObjectName(u"history"_s);
    m_hands->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hands, &QObject::deleteLater);
}

History::~History()
{
    if (!m_thread.isRunning()) {
        delete m_hands; // nothing was ever asked
        return;
    }
    QMetaObject::invokeMethod(
        m_hands,
        [this] {
            m_worker.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

/// Runs `work` in the thread. False where too much waits already.
bool History::post(std::function<void(HistoryWorker &)> work)
{
    if (m_waiting >= maxWaiting)
        return false;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    ++m_waiting;
    return QMetaObject::invokeMethod(
        m_hands,
        [this, work = std::move(work)] {
            if (!m_worker) {
                m_worker = std::make_unique<HistoryWorker>(m_fileName, [this](const QString &sentence) {
                    back([this, sentence] {
                        Q_EMIT problem(sentence);
                        Q_EMIT reset();
                    });
                });
            }
            work(*m_worker);
            --m_waiting;
        },
        Qt::QueuedConnection);
}

/// Calls back in the thread of this object, which waits for the other thread before it goes.
void History::back(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

template <typename T>
void History::ask(std::function<Result<T>(HistoryWorker &)> question, QObject *context, Reply<T> reply)
{
    const QPointer<QObject> alive(context);
    const auto answer = [alive, reply](const Result<T> &result) {
        if (alive)
            reply(result);
    };
    const bool posted = post([this, question, answer](HistoryWorker &worker) {
        back([answer, result = question(worker)] { answer(result); });
    });
    if (!posted) {
        const Error busy{ErrorCode::Refused, tr("The history is busy. Try again in a moment."), u"history"_s};
        back([answer, busy] { answer(busy); });
    }
}

void History::setLimits(const HistoryLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    if (m_thread.isRunning())
        trim();
}

quint64 History::begin(const RunRecord &run)
{
    if (!m_enabled)
        return 0;
    const quint64 ticket = ++m_lastTicket;
    const bool posted = post([this, ticket, run](HistoryWorker &worker) {
        back([this, result = worker.begin(ticket, run)] {
            if (result)
                Q_EMIT added(*result);
            else
                report(result.error());
        });
    });
    if (!posted) {
        report({ErrorCode::Refused, tr("This run is not kept: the disk with the history does not keep up."),
                u"history"_s});
    }
    return posted ? ticket : 0;
}

void History::complete(quint64 ticket, const RunResult &result, const RunEnd &end)
{
    if (ticket == 0)
        return;
    post([this, ticket, result, end](HistoryWorker &worker) {
        back([this, done = worker.complete(ticket, result, end)] {
            if (done) {
                m_reported.clear();
                Q_EMIT updated(*done);
                trim();
            } else if (done.error().code != ErrorCode::NotFound) {
                report(done.error());
            }
        });
    });
}

void History::report(const Error &error)
{
    if (error.message == m_reported)
        return;
    m_reported = error.message;
    Q_EMIT problem(error.message);
}

void History::trim()
{
    if (m_trimming)
        return;
    m_trimming = post([this, limits = m_limits](HistoryWorker &worker) {
        back([this, ids = worker.trim(limits)] {
            m_trimming = false;
            if (!ids || ids->isEmpty())
                return;
            Q_EMIT removed(*ids);
            trim();
        });
    });
}

void History::page(const HistoryFilter &filter, qint64 before, int count, std::stop_token stop,
                   QObject *context, Reply<QList<RunSummary>> reply)
{
    using Runs = QList<RunSummary>;
    ask<Runs>(
        [=](HistoryWorker &worker) -> Result<Runs> {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}, u"history"_s};
            return worker.ask<Runs>(
                [&](HistoryDatabase &database) { return database.page(filter, before, count); });
        },
        context, std::move(reply));
}

void History::recent(const QString &programKey, int count, QObject *context, Reply<QList<RunSummary>> reply)
{
    using Runs = QList<RunSummary>;
    ask<Runs>(
        [=](HistoryWorker &worker) {
            return worker.ask<Runs>(
                [&](HistoryDatabase &database) { return database.recent(programKey, count); });
        },
        context, std::move(reply));
}

void History::load(qint64 id, QObject *context, Reply<RunRecord> reply)
{
    ask<RunRecord>(
        [id](HistoryWorker &worker) {
            return worker.ask<RunRecord>([id](HistoryDatabase &database) { return database.load(id); });
        },
        context, std::move(reply));
}

void History::remove(const QList<qint64> &ids)
{
    post([this, ids](HistoryWorker &worker) {
        back([this, ids, done = worker.remove(ids)] {
            if (done)
                Q_EMIT removed(ids);
            else
                Q_EMIT problem(done.error().message);
        });
    });
}

void History::clear()
{
    post([this](HistoryWorker &worker) {
        back([this, done = worker.clear()] {
            if (!done)
                Q_EMIT problem(done.error().message);
            Q_EMIT reset();
        });
    });
}

} // namespace codewar
