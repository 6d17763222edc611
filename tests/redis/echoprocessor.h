// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/processor.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

namespace codewar::test {

/// What every test worker returns for a job, as the Node programs in tests/redis/peers do.
QByteArray echoResult(const QByteArray &data, QByteArray *problem = nullptr);

/// Does jobs as a plan says, after a while.
class EchoProcessor : public QObject, public bullmq::Processor
{
public:
    struct Plan
    {
        QByteArray mode = "ok";
        int failures = 1; ///< with fail-n-times-then-ok
        std::chrono::milliseconds work{0};
        std::function<void()> stall{}; ///< with stall: called with a job under way
    };

    explicit EchoProcessor(Plan plan) : m_plan(std::move(plan)) {}

    void process(quint64 attempt, const bullmq::QueueKeys &queue, const bullmq::Job &job,
                 bullmq::Attempts &attempts) override;
    void abort(quint64 attempt) override;

    int running() const { return int(m_running.size()); }
    int aborted() const { return m_aborted; }

private:
    bullmq::AttemptEnd endOf(const bullmq::Job &job) const;
    void finish(quint64 attempt, const bullmq::Job &job, bullmq::Attempts &attempts);

    Plan m_plan;
    QSet<quint64> m_running;
    int m_aborted = 0;
};

} // namespace codewar::test
