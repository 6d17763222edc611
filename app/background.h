// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace codewar {

/// Does `work` on another thread and hands what it returns to `done` on the thread of `context`, unless
/// `context`, an object of this thread, is gone by then. `work` may not touch anything of this thread.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    // Not QFuture::then(): of a context that is gone it is told on the other thread, which Qt 6.4 asserts
    // against.
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Value> future = watcher->future();
                         if (future.resultCount() > 0)
                             done(future.result());
                     });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace codewar
