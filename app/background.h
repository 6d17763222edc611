// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace codewar {

/// Does `work` on another thread and hands what it returns to `done` on the thread of `context`, unless
/// `context` is gone by then. `work` may not touch anything of this thread.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    promise->future().then(
        context, [done = std::move(done)](const QFuture<Value> &future) mutable { done(future.result()); });
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace codewar
