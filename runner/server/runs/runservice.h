// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"
#include "runner/server/runs/fairqueue.h"
#include "runner/server/runs/idempotency.h"
#include "runner/server/runs/servedrun.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace codewar::server {

struct RunServiceOptions
{
    /// Runs that the runner has at once; the others wait here, in turns. One whose runs last has its own
    /// queue, for all servers to see, and gets all at once.
    int inFlight = 4;
    int maxWaiting = 256;                 ///< one more is refused, to who has some of them
    int maxKept = 1000;                   ///< finished runs that can still be asked for
    std::size_t maxKeptBytes = 256 << 20; ///< of all of them
    std::chrono::milliseconds keepTime{600'000};
};

/// Told of runs as they come and go, in the runs' thread: metrics, audit.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    virtual void runOrdered(const ServedRun &run) = 0;
    /// It begins again, as whoever ran it was lost.
    virtual void runRestarted(const ServedRun &run) { Q_UNUSED(run) }
    virtual void runFinished(const ServedRun &run, const RunResult &result) = 0;
};

/// Every run of the server. Lives in the thread of the Runner; others reach it with post().
class RunService : public QObject
{
    Q_OBJECT

public:
    using RunPointer = std::shared_ptr<ServedRun>;

    /// `runner` must outlive this.
    RunService(Runner &runner, RunServiceOptions options);
    ~RunService() override;

    /// From any thread: runs `work` in this one.
    void post(std::function<void()> work);

    void addObserver(RunObserver *observer) { m_observers.push_back(observer); }
    /// Refused where the queue is full or the server stops.
    Result<RunPointer> submit(RunOrder order);
    /// The run under this client's key; a new one where there is none. InvalidInput where the key stands for
    /// another body.
    Result<RunPointer> submitOnce(RunOrder order, const IdempotencyKey &key);
    /// One that keeps events, of this client; null where there is none.
    RunPointer find(const QString &id, const std::string &client) const;
    /// The same, also of those that an earlier process started and that outlast it. `then` may be called
    /// within.
    using Found = std::function<void(const Result<RunPointer> &)>;
    void lookUp(const QString &id, const Identity &client, Found then);
    void cancel(const RunPointer &run);

    int waiting() const { return int(m_waiting.size()); }
    int active() const { return int(m_active.size()); }
    Runner &runner() const { return m_runner; }

    /// Takes no more; idle() follows once every run has ended.
    void drain();
    /// Leaves what goes on by itself and can be asked for again, and cancels the rest.
    void endAll();

Q_SIGNALS:
    void idle();
    /// waiting() or active() changed.
    void changed();
    void posted(QPrivateSignal);

private:
    int waitingOf(const RunOrder &order) const;
    RunPointer make(RunOrder order);
    Result<RunPointer> takeUp(const RunRequest &found, const Identity &client);
    void workOff();
    void startWaiting();
    void runBegan(const RunPointer &run);
    void runEnded(const RunPointer &run, const RunResult &result);
    void keep(const RunPointer &run);
    void forgetOld();

    struct Kept
    {
        RunPointer run;
        std::chrono::steady_clock::time_point until;
        std::size_t bytes;
    };

    Runner &m_runner;
    const RunServiceOptions m_options;
    std::vector<RunObserver *> m_observers;
    FairQueue<RunPointer> m_waiting;     ///< here, or in the queue of a runner whose runs last
    QHash<QString, RunPointer> m_active; ///< the others, until they are finished
    QHash<QString, RunPointer> m_byId;   ///< those that can be asked for
    std::deque<Kept> m_kept;             ///< the finished ones of them, the oldest first
    std::size_t m_keptBytes = 0;
    IdempotencyTable m_idempotency;
    QTimer m_forget;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_posted; ///< by other threads
    bool m_draining = false;
};

} // namespace codewar::server
