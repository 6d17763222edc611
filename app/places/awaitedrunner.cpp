// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/awaitedrunner.h"

namespace codewar {

using namespace Qt::StringLiterals;

struct AwaitedRunner::Awaited
{
    std::unique_ptr<Runner> runner;
    QString message;  ///< while there is no runner: why
    QString prepared; ///< language id
};

AwaitedRunner::AwaitedRunner(const QString &waiting) : m_awaited(std::make_shared<Awaited>())
{
    m_awaited->message = waiting;
}

AwaitedRunner::~AwaitedRunner() = default;

AwaitedRunner::Deliver AwaitedRunner::deliver() const
{
    return [waiting = std::weak_ptr(m_awaited)](Result<std::unique_ptr<Runner>> runner) {
        const std::shared_ptr<Awaited> awaited = waiting.lock();
        if (!awaited)
            return;
        if (!runner) {
            awaited->message = runner.error().message;
            return;
        }
        awaited->runner = std::move(runner).value();
        if (!awaited->prepared.isEmpty())
            awaited->runner->prepare(awaited->prepared);
    };
}

Result<std::unique_ptr<Run>> AwaitedRunner::start(const RunRequest &request)
{
    if (m_awaited->runner)
        return m_awaited->runner->start(request);
    return Error{ErrorCode::Unavailable, m_awaited->message, u"connection"_s};
}

RunnerStatus AwaitedRunner::status() const
{
    if (m_awaited->runner)
        return m_awaited->runner->status();
    RunnerStatus status;
    status.message = m_awaited->message;
    return status;
}

QString AwaitedRunner::toolchain(const QString &languageId) const
{
    return m_awaited->runner ? m_awaited->runner->toolchain(languageId) : QString();
}

void AwaitedRunner::prepare(const QString &languageId)
{
    m_awaited->prepared = languageId;
    if (m_awaited->runner)
        m_awaited->runner->prepare(languageId);
}

} // namespace codewar
