// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <utility>

namespace codewar {

/// A thread for work with files, one after the other in the order it was asked for.
class FileWorker : public QObject
{
    Q_OBJECT

public:
    explicit FileWorker(QObject *parent = nullptr) : QObject(parent) { m_pool.setMaxThreadCount(1); }
    ~FileWorker() override { finish(); }

    /// Calls `work` in the thread, then `done` with its result in that of this object.
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        m_pool.start([this, work = std::move(work), done = std::move(done)]() mutable {
            QMetaObject::invokeMethod(
                this, [done = std::move(done), result = work()]() mutable { done(std::move(result)); },
                Qt::QueuedConnection);
        });
    }
    /// Waits until all work is done.
    void finish() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace codewar
