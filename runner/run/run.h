// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runresult.h"

#include <QObject>

namespace codewar {

/// One execution in flight, like a QNetworkReply.
///
/// Lives in the thread that called Runner::start(); signals are emitted there, never from inside start().
/// Deleting a Run that has not finished cancels it.
class Run : public QObject
{
    Q_OBJECT

public:
    enum class Channel { Stdout, Stderr, Compiler };
    Q_ENUM(Channel)

    using QObject::QObject;

    virtual QString jobId() const = 0;

    /// Bytes for the program's stdin, after those of the request. Ignored once the input is closed.
    virtual void writeInput(const QByteArray &bytes) = 0;
    virtual void closeInput() = 0;
    /// Bytes written that are still on their way: a writer of much input waits while this is large.
    virtual qint64 pendingInput() const { return 0; }

    /// Asks for the end; finished() still follows, with Verdict::Cancelled unless it was over already.
    virtual void cancel() = 0;

    /// Where the run outlasts this process (stored() was emitted) deleting this leaves it as it is.
    virtual void leave() {}

    /// Holds output back (the program then blocks in its writes) so that a busy reader stays bounded.
    virtual void setOutputPaused(bool paused) = 0;

Q_SIGNALS:
    /// From here on it goes on whatever becomes of this process; see LastingRuns.
    void stored();
    /// Jobs before this one, 0 where it is next.
    void queuePositionChanged(int position);
    void stageChanged(codewar::Stage stage);
    /// A piece of output as it came; pieces are not split at characters or lines. At most 64 KiB.
    void outputReceived(codewar::Run::Channel channel, const QByteArray &bytes);
    /// The program begins again, as whoever ran it was lost: its output so far is void.
    void restarted();
    /// Something a person should know while waiting, in a sentence: a server that is away, a worker without
    /// live output. Empty: it is over.
    void noticed(const QString &sentence);
    /// The last signal; all output came before it.
    void finished(const codewar::RunResult &result);
};

} // namespace codewar
