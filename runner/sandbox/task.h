// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"
#include "runner/run/run.h"
#include "runner/run/runrequest.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace codewar {

/// What a sandbox is asked to do. The language is the session's own.
struct SandboxTask
{
    QList<SourceFile> files; ///< the main file first
    QByteArray executable;   ///< of an earlier compile: nothing is compiled then
    Limits limits;
    bool wantExecutable = false; ///< hand back what the compile made
};

/// How one stage ended.
struct StageReport
{
    enum class Killed { No, WallTime, Memory, Output, Cancelled };

    bool signalled = false;
    int status = 0; ///< exit status, or the signal's number
    Killed killed = Killed::No;
    bool outOfMemory = false; ///< something of the program was killed for want of memory
    bool truncated = false;
    std::chrono::nanoseconds wall{0};
    std::chrono::nanoseconds cpu{0};
    qint64 peakBytes = 0;
    QString peakSource;

    bool succeeded() const { return !signalled && status == 0 && killed == Killed::No && !outOfMemory; }
};

struct TaskReport
{
    std::optional<StageReport> compile;
    std::optional<StageReport> run; ///< absent where the compile failed
    QByteArray executable;          ///< where it was wanted and there is one
};

/// Told what a task does, on the thread that runs it.
class TaskObserver
{
public:
    virtual ~TaskObserver() = default;
    virtual void stageBegan(Stage stage) = 0;
    virtual void outputArrived(Run::Channel channel, const QByteArray &bytes) = 0;
    /// While false, output is left where it is, and the program blocks when the pipes are full.
    virtual bool wantsOutput() = 0;
};

/// What a person does to a task while it runs. Thread-safe.
class TaskControl
{
public:
    void addInput(const QByteArray &bytes);
    void closeInput();
    void cancel();
    /// Makes the thread that runs the task look at its observer and at this again.
    void wake();

    /// Bytes of input not taken yet.
    qint64 pendingInput() const;

    // For the session that runs the task:
    /// Up to `most` bytes of input not taken before.
    QByteArray takeInput(qint64 most);
    /// No input is left and none will come.
    bool inputExhausted() const;
    bool cancelled() const;
    /// `waker` is called, on any thread, after every change; an empty one for none.
    void setWaker(std::function<void()> waker);

private:
    mutable std::mutex m_mutex;
    QByteArray m_input;
    bool m_inputClosed = false;
    bool m_cancelled = false;
    std::function<void()> m_waker;
};

} // namespace codewar
