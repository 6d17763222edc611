// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/sandbox.h"

#include <atomic>
#include <functional>

namespace codewar::test {

/// What became of all sandboxes, and how the next ones behave.
struct FakeSandboxes
{
    std::atomic<int> opened{0};
    std::atomic<int> closed{0};
    std::atomic<int> warmed{0};
    std::atomic<bool> clean{true};
    std::atomic<bool> alive{true};
    std::atomic<bool> diesNext{false}; ///< the next one that is looked at is dead
    std::atomic<bool> works{true};
    std::function<void()> settling = [] {}; ///< called while one is emptied
};

/// Its fingerprint is its number.
class FakeSession final : public SandboxSession
{
public:
    FakeSession(FakeSandboxes &all, const QString &language) : m_all(all)
    {
        m_identity.toolchain = language;
        m_identity.fingerprint = QString::number(++m_all.opened);
    }
    ~FakeSession() override { ++m_all.closed; }

    void warmUp(const Limits &) override { ++m_all.warmed; }
    Result<TaskReport> run(const SandboxTask &, TaskObserver &, TaskControl &) override
    {
        return TaskReport();
    }
    bool settle() override
    {
        m_all.settling();
        return m_all.clean;
    }
    bool alive() override { return m_all.alive && !m_all.diesNext.exchange(false); }
    const SandboxIdentity &identity() const override { return m_identity; }
    qint64 idleBytes() const override { return 1000; }
    QString limitsEnforcedBy() const override { return QStringLiteral("nothing"); }

    /// Whoever had it before; not guarded, as only one may have it.
    QByteArrayList guests{};

private:
    FakeSandboxes &m_all;
    SandboxIdentity m_identity;
};

class FakeSandbox final : public Sandbox
{
public:
    QString name() const override { return QStringLiteral("fake"); }
    SandboxStatus status() override { return {true, {}}; }
    Result<std::unique_ptr<SandboxSession>> open(const Language &language) override
    {
        if (!counts.works)
            return Error{ErrorCode::Unavailable, QStringLiteral("no sandbox"), name()};
        return std::unique_ptr<SandboxSession>(std::make_unique<FakeSession>(counts, language.id));
    }
    Result<QString> toolchain(const Language &) override { return QStringLiteral("fake 1.0"); }

    FakeSandboxes counts;
};

inline Language language(const QString &id)
{
    Language made;
    made.id = id;
    return made;
}

} // namespace codewar::test
