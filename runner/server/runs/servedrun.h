// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"
#include "runner/server/identity.h"
#include "runner/server/runs/eventlog.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>
#include <optional>
#include <string>

namespace codewar::server {

/// A run that a client asked for, and on whose behalf.
struct RunOrder
{
    RunRequest request; ///< valid, with an id
    Identity client;
    std::string requestId;
    bool keepEvents = false;
    bool comesAgain = false; ///< the client may ask for it once more, with its Idempotency-Key
    QByteArray bodyHash{};   ///< then
};

/// What a run is labelled with where it outlasts the server: whose it is, and of what body.
QByteArray labelOf(const std::string &client, const QByteArray &bodyHash);
/// Whether a run with this label is this client's.
bool isLabelOf(const std::string &client, const QByteArray &label);

/// One run of the server from its order to its result, waiting included. Lives in the runs' thread.
class ServedRun : public QObject, public std::enable_shared_from_this<ServedRun>
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Finished };

    explicit ServedRun(RunOrder order);
    ~ServedRun() override;

    const RunOrder &order() const { return m_order; }
    QString id() const { return m_order.request.id; }
    State state() const { return m_state; }
    Stage stage() const { return m_stage; }
    /// It goes on whatever becomes of this process.
    bool isStored() const { return m_stored; }
    /// Null where nobody wanted any.
    EventLog *events() const { return m_events.get(); }
    qint64 ageMs() const { return m_clock.elapsed(); }

    /// Where the runner has a queue for many: so many of the same client's wait there before it.
    void startIn(Runner &runner, int behindOwn);
    /// One that an earlier process started; `run` is it.
    void takeUp(std::unique_ptr<Run> run);
    /// It goes on without us and can be asked for again; false where it would not.
    bool leave();
    void waitsBehind(int position);
    /// A run that waits is over at once.
    void cancel();

    bool takesInput() const;
    qint64 pendingInput() const;
    /// Bytes that were ever written, without those of the order.
    quint64 receivedInput() const { return m_receivedInput; }
    void writeInput(const QByteArray &bytes);
    void closeInput();
    /// The program waits in its writes while a reader of its events is far behind.
    void setOutputPaused(bool paused);

    // Once it is finished:
    Verdict verdict() const { return m_verdict; }
    /// Nothing that could run programs could be reached.
    bool isUnreachable() const { return m_unreachable; }
    /// Its id is that of another program.
    bool isMistaken() const { return m_mistaken; }
    const std::string &resultText() const { return m_resultText; }
    std::size_t bytes() const { return m_resultText.size() + (m_events ? m_events->bytes() : 0); }

Q_SIGNALS:
    void stored();
    /// It waits no longer.
    void began();
    void restarted();
    void finished(const codewar::RunResult &result);

private:
    nlohmann::ordered_json makeEvent() const;
    void follow(Run &run);
    void finish(RunResult result);

    RunOrder m_order;
    QElapsedTimer m_clock;
    double m_waitedMs = 0;
    quint64 m_receivedInput = 0;
    State m_state = State::Waiting;
    Stage m_stage = Stage::Queued;
    std::unique_ptr<EventLog> m_events;
    std::unique_ptr<Run> m_run;
    Verdict m_verdict = Verdict::InternalError;
    bool m_unreachable = false;
    bool m_mistaken = false;
    bool m_stored = false;
    std::string m_resultText;
};

} // namespace codewar::server
