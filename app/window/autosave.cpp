// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autosave.h"

namespace codewar {

Autosave::Autosave(const SessionStore &store, Capture capture, QObject *parent)
    : QObject(parent), m_store(store), m_capture(std::move(capture))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
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
        m_timer.start();
}

void Autosave::save()
{
    m_writing = true;
    m_again = false;
    m_writer.start([this, session = m_capture()] {
        const Result<void> result = m_store.save(session);
        const QString problem = result ? QString() : result.error().message;
        // Back in the thread of this object, which waits for the writer before it goes.
        QMetaObject::invokeMethod(
            this, [this, problem] { written(problem); }, Qt::QueuedConnection);
    });
}

void Autosave::written(const QString &problem)
{
    m_writing = false;
    if (m_again)
        m_timer.start();
    if (problem.isEmpty())
        Q_EMIT saved();
    else if (!m_failing)
        Q_EMIT failed(problem);
    m_failing = !problem.isEmpty();
}

void Autosave::flush()
{
    m_timer.stop();
    m_writer.waitForDone();
    const Result<void> result = m_store.save(m_capture());
    if (!result && !m_failing) {
        m_failing = true;
        Q_EMIT failed(result.error().message);
    }
}

} // namespace codewar
