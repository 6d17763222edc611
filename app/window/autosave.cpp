// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autosave.h"

namespace codewar {

Autosave::Autosave(const SessionStore &store, Capture capture, QObject *parent)
    : QObject(parent), m_store(store), m_capture(std::move(capture))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::save);
}

Autosave::~Autosave()
{
    m_writer.waitForDone();
}

void Autosave::schedule()
{
    if (m_writing)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start(delay);
}

Session Autosave::takeSnapshot()
{
    Snapshot snapshot = m_capture();
    for (const Document &document : std::as_const(snapshot.changed))
        m_unwritten.insert(document.id, document);
    ++m_attempt;
    return std::move(snapshot.session);
}

void Autosave::save()
{
    m_writing = true;
    m_again = false;
    Session session = takeSnapshot();
    m_writer.start([this, attempt = m_attempt, session = std::move(session), changed = m_unwritten.values()] {
        const Result<void> result = m_store.save(session, changed);
        const QString problem = result ? QString() : result.error().message;
        // Back in the thread of this object, which waits for the writer before it goes.
        QMetaObject::invokeMethod(
            this, [this, attempt, problem] { written(attempt, problem); }, Qt::QueuedConnection);
    });
}

void Autosave::written(int attempt, const QString &problem)
{
    m_writing = false;
    if (attempt != m_attempt)
        return; // flush() has written something newer
    report(problem);
    if (!problem.isEmpty())
        m_timer.start(retryDelay);
    else if (m_again)
        m_timer.start(delay);
}

void Autosave::report(const QString &problem)
{
    if (problem.isEmpty()) {
        m_unwritten.clear();
        m_failing = false;
        Q_EMIT saved();
    } else if (!m_failing) {
        m_failing = true;
        Q_EMIT failed(problem);
    }
}

void Autosave::flush()
{
    m_timer.stop();
    m_writer.waitForDone();
    const Session session = takeSnapshot();
    const Result<void> result = m_store.save(session, m_unwritten.values());
    report(result ? QString() : result.error().message);
}

} // namespace codewar
