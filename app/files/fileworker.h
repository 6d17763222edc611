// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <utility>

namespace codewar {

/// A thread for work with files, one after the other in the order it was asked for. Between two results the
/// event loop comes by, however many are there already.
class FileWorker : public QObject
{
    Q_OBJECT

public:
    explicit FileWorker(QObject *parent = nullptr) : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
        connect(&m_next, &QTimer::timeout, this, &FileWorker::tell);
    }
    ~FileWorker() override { finish(); }

    /// Calls `work` in the thread, then `done` with its result in that of this object.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        m_pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
            auto told = [done = std::move(done), result = work()]() mutable { done(std::move(result)); };
            QMetaObject::invokeMethod(
                this, [this, told = std::move(told)]() mutable { add(std::move(told)); },
                Qt::QueuedConnection);
        });
    }
    /// Waits until all work is done.
    void finish() { m_pool.waitForDone(); }
    /// And hands over what has come of it.
    void finishAndTell()
    {
        finish();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        while (!m_results.empty())
            tell();
    }

private:
    void add(std::function<void()> told)
    {
        m_results.push_back(std::move(told));
        m_next.start(0);
    }
    void tell()
    {
        const auto told = std::move(m_results.front());
        m_results.pop_front();
        if (m_results.empty())
            m_next.stop();
        told();
    }

    std::deque<std::function<void()>> m_results; ///< to be told
    QTimer m_next;
    QThreadPool m_pool; ///< last: it waits for work that uses the others
};

} // namespace codewar
