// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/threadedtest.h"

#include <QThreadPool>

#include <mutex>

namespace codewar {

/// Known to both threads: who takes the answer, while there is somebody.
struct ThreadedTest::Receiver
{
    std::mutex mutex;
    ThreadedTest *test;
};

ThreadedTest::ThreadedTest(Work work, QObject *parent)
    : ConnectionTest(parent), m_receiver(std::make_shared<Receiver>())
{
    m_receiver->test = this;
    const auto task = [work = std::move(work), receiver = m_receiver, stop = m_stop.get_token()] {
        const Result<QString> answer = work(stop);
        const std::lock_guard lock(receiver->mutex);
        if (ThreadedTest *test = receiver->test)
            QMetaObject::invokeMethod(
                test, [test, answer] { Q_EMIT test->finished(answer); }, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(task);
}

ThreadedTest::~ThreadedTest()
{
    m_stop.request_stop();
    const std::lock_guard lock(m_receiver->mutex);
    m_receiver->test = nullptr;
}

} // namespace codewar
