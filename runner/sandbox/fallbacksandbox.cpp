// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/fallbacksandbox.h"

#include "runner/run/sentences.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

/// A session of the second kind, which is worth nothing any more once the first kind runs its language.
class FallbackSandbox::SecondChoice final : public SandboxSession
{
public:
    SecondChoice(std::unique_ptr<SandboxSession> session, const FallbackSandbox &sandbox, Language language)
        : m_session(std::move(session)), m_sandbox(sandbox), m_language(std::move(language))
    {}

    void warmUp(const Limits &limits) override { m_session->warmUp(limits); }
    Result<TaskReport> run(const SandboxTask &task, TaskObserver &observer, TaskControl &control) override
    {
        return m_session->run(task, observer, control);
    }
    bool settle() override { return m_session->settle(); }
    bool alive() override { return !m_sandbox.firstRuns(m_language) && m_session->alive(); }
    const SandboxIdentity &identity() const override { return m_session->identity(); }
    std::optional<qint64> standingMemoryLimit() const override { return m_session->standingMemoryLimit(); }
    qint64 idleBytes() const override { return m_session->idleBytes(); }
    QString limitsEnforcedBy() const override { return m_session->limitsEnforcedBy(); }

private:
    std::unique_ptr<SandboxSession> m_session;
    const FallbackSandbox &m_sandbox;
    Language m_language;
};

FallbackSandbox::FallbackSandbox(std::unique_ptr<Sandbox> first, std::unique_ptr<Sandbox> second)
    : m_first(std::move(first)), m_second(std::move(second))
{}

QString FallbackSandbox::name() const
{
    const std::lock_guard lock(m_mutex);
    const bool firstIsUsed = std::any_of(m_whyNotFirst.cbegin(), m_whyNotFirst.cend(),
                                         [](const QString &reason) { return reason.isEmpty(); });
    return firstIsUsed ? m_first->name() : m_second->name();
}

SandboxStatus FallbackSandbox::status()
{
    SandboxStatus first = m_first->status();
    if (!first.works) {
        SandboxStatus second = m_second->status();
        second.message =
            Sentences::tr("%1 %2 is not used: %3").arg(second.message, m_first->name(), first.message);
        return second;
    }
    const std::lock_guard lock(m_mutex);
    for (auto it = m_whyNotFirst.cbegin(); it != m_whyNotFirst.cend(); ++it) {
        if (!it->isEmpty())
            first.message =
                Sentences::tr("%1 %2 runs in %3: %4").arg(first.message, it.key(), m_second->name(), *it);
    }
    return first;
}

Result<std::unique_ptr<SandboxSession>> FallbackSandbox::open(const Language &language)
{
    Result<std::unique_ptr<SandboxSession>> first = m_first->open(language);
    remember(language, first ? std::nullopt : std::optional(first.error()));
    if (first)
        return first;
    Result<std::unique_ptr<SandboxSession>> second = m_second->open(language);
    if (second)
        return std::unique_ptr<SandboxSession>(
            std::make_unique<SecondChoice>(std::move(*second), *this, language));
    return Error{second.error().code, first.error().message + u' ' + second.error().message,
                 second.error().origin};
}

Result<QString> FallbackSandbox::toolchain(const Language &language)
{
    Result<QString> first = m_first->toolchain(language);
    remember(language, first ? std::nullopt : std::optional(first.error()));
    return first ? first : m_second->toolchain(language);
}

void FallbackSandbox::giveUp()
{
    m_first->giveUp();
    m_second->giveUp();
}

/// As far as is known.
bool FallbackSandbox::firstRuns(const Language &language) const
{
    const std::lock_guard lock(m_mutex);
    const auto why = m_whyNotFirst.constFind(language.name);
    return why != m_whyNotFirst.cend() && why->isEmpty();
}

void FallbackSandbox::remember(const Language &language, const std::optional<Error> &whyNotFirst)
{
    const std::lock_guard lock(m_mutex);
    m_whyNotFirst[language.name] = whyNotFirst ? whyNotFirst->message : QString();
}

} // namespace codewar
