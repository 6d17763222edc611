// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session.h"
#include "app/window/sessionstore.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>

namespace codewar {

/// Writes the session soon after every change, in a thread of its own, so that a slow disk holds up nobody.
/// What could not be written is tried again until it is.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// From the first change to the start of the write: with the write itself well within a second.
    static constexpr std::chrono::milliseconds delay{350};
    static constexpr std::chrono::milliseconds retryDelay{2000};

    struct Snapshot
    {
        Session session;
        QList<Document> changed; ///< since the last snapshot, in text, input or attachments
    };
    using Capture = std::function<Snapshot()>;

    /// `store` outlives this object; `capture` is called in the thread of this object.
    Autosave(const SessionStore &store, Capture capture, QObject *parent = nullptr);
    ~Autosave() override;

    /// Something changed.
    void schedule();
    /// Writes now, and waits until it is done.
    void flush();

Q_SIGNALS:
    void saved();
    /// Reported once until a save works again.
    void failed(const QString &message);

private:
    void save();
    Session takeSnapshot();
    void written(int attempt, const QString &problem);
    void report(const QString &problem);

    const SessionStore &m_store;
    Capture m_capture;
    QHash<QString, Document> m_unwritten; ///< by id
    QTimer m_timer;
    QThreadPool m_writer;
    int m_attempt = 0;
    bool m_writing = false;
    bool m_again = false;
    bool m_failing = false;
};

} // namespace codewar
