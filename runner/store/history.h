// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/store/runrecord.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace codewar {

class HistoryWorker;

/// Which runs a person looks for; what is empty asks for nothing.
struct HistoryFilter
{
    QString text; ///< in the program's name, code, input or output, whatever the case of its letters
    QString language;
    QList<Verdict> verdicts;

    bool isEmpty() const { return text.isEmpty() && language.isEmpty() && verdicts.isEmpty(); }
    bool operator==(const HistoryFilter &) const = default;
};

/// What the oldest runs make room for.
struct HistoryLimits
{
    qint64 bytes = 200LL << 20;
    std::chrono::days age{365};

    bool operator==(const HistoryLimits &) const = default;
};

/// The runs of a person in one SQLite file that several windows and programs may share.
///
/// Belongs to one thread. The file is opened at first use, by a thread of its own that does all the work;
/// answers come back through the event loop, none once `context` is gone. What cannot be kept is told by
/// problem() and never holds up a run.
class History : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(const Result<T> &)>;

    /// Calls waiting for the thread; more are refused.
    static constexpr int maxWaiting = 64;
    /// Of one page.
    static constexpr int maxPage = 500;

    explicit History(const QString &fileName, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~History() override;

    /// While it is off no run is added; what is there stays.
    void setEnabled(bool enabled) { m_enabled = enabled; }
    bool isEnabled() const { return m_enabled; }
    void setLimits(const HistoryLimits &limits);

    /// Keeps a run that starts now; returns what to call it by at its end, 0 where history is off.
    quint64 begin(const RunRecord &run);
    void complete(quint64 ticket, const RunResult &result, const RunEnd &end = {});

    /// Runs older than the one with the id `before` (0 = from the newest), newest first. Not run any more
    /// once `stop` is asked for.
    void page(const HistoryFilter &filter, qint64 before, int count, std::stop_token stop, QObject *context,
              Reply<QList<RunSummary>> reply);
    /// The last finished runs of one program, newest first.
    void recent(const QString &programKey, int count, QObject *context, Reply<QList<RunSummary>> reply);
    void load(qint64 id, QObject *context, Reply<RunRecord> reply);

    void remove(const QList<qint64> &ids);
    /// Forgets every run but those that are running.
    void clear();

Q_SIGNALS:
    void added(const codewar::RunSummary &run);
    /// A run that was added has ended.
    void updated(const codewar::RunSummary &run);
    void removed(const QList<qint64> &ids);
    /// More changed than the other signals say; read again.
    void reset();
    /// A sentence for a person.
    void problem(const QString &message);

private:
    bool post(std::function<void(HistoryWorker &)> work);
    void back(std::function<void()> call);
    template <typename T>
    void ask(std::function<Result<T>(HistoryWorker &)> question, QObject *context, Reply<T> reply);
    void report(const Error &error);
    void trim();

    const QString m_fileName;
    QThread m_thread;
    std::unique_ptr<HistoryWorker> m_worker; ///< used and deleted in m_thread
    QObject *m_hands = nullptr;              ///< lives in m_thread, to post to
    HistoryLimits m_limits;
    bool m_enabled = true;
    bool m_trimming = false;
    QString m_reported; ///< told last, so that it is not told at every run
    quint64 m_lastTicket = 0;
    std::atomic<int> m_waiting = 0;
};

} // namespace codewar
