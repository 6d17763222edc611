// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/job.h"

#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <mutex>

/// Writes down what the observers of jobs are told, as lines like "a: delayed 1 500ms", and waits for lines.
class JobRecorder
{
public:
    /// The observer for one job. The recorder must outlive the queue.
    std::function<void(const codewar::JobEvent &)> observer(const QString &id)
    {
        auto busy = std::make_shared<std::atomic<bool>>(false);
        return [this, id, busy](const codewar::JobEvent &event) {
            if (busy->exchange(true))
                m_overlaps.fetch_add(1);
            append(id + QLatin1String(": ") + textOf(event));
            busy->store(false);
        };
    }

    void append(const QString &line)
    {
        const std::lock_guard lock(m_mutex);
        m_lines << line;
        m_changed.notify_all();
    }

    QStringList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }

    /// Whether the line came within a time that only a broken queue needs.
    bool waitFor(const QString &line) const
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_lines.contains(line); });
    }

    /// How often an observer was called while it was busy.
    int overlaps() const { return m_overlaps.load(); }

    static QString textOf(const codewar::JobEvent &event)
    {
        using Kind = codewar::JobEvent::Kind;
        switch (event.kind) {
        case Kind::Waiting:
            return QStringLiteral("waiting");
        case Kind::Active:
            return QStringLiteral("active %1").arg(event.attempt);
        case Kind::Progress:
            return QStringLiteral("progress %1").arg(event.progress);
        case Kind::Delayed:
            return QStringLiteral("delayed %1 %2ms").arg(event.attempt).arg(event.delay.count());
        case Kind::Completed:
            return QStringLiteral("completed");
        case Kind::Failed:
            return QStringLiteral("failed %1 %2").arg(event.attempt).arg(event.error.message);
        case Kind::Cancelled:
            return QStringLiteral("cancelled");
        }
        return {};
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QStringList m_lines;
    std::atomic<int> m_overlaps = 0;
};
