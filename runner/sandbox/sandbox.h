// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"
#include "runner/sandbox/task.h"

#include <memory>
#include <optional>

namespace codewar {

/// What a task runs in, for its result and for the compile cache.
struct SandboxIdentity
{
    QString sandbox;     ///< as in RunResult::sandbox
    QString toolchain;   ///< as in RunResult::toolchain
    QString fingerprint; ///< changes whenever what a compile makes may change: compiler, its files, its flags
};

/// A prepared, empty place where tasks run, one at a time. Used by one thread at a time; closing it (the
/// destructor) ends everything in it.
class SandboxSession
{
public:
    virtual ~SandboxSession() = default;

    /// Gets ready for the task that will probably come, e.g. starts the interpreter. Does not wait.
    virtual void warmUp(const Limits &limits) = 0;
    /// Runs a task and returns as soon as its outcome is known. An Error is a failure of ours; the session is
    /// of no more use then.
    virtual Result<TaskReport> run(const SandboxTask &task, TaskObserver &observer, TaskControl &control) = 0;
    /// After run(): waits until the place is proven empty again. False: throw it away.
    virtual bool settle() = 0;
    /// Whether it still stands and is what open() would make now, without waiting.
    virtual bool alive() = 0;
    virtual const SandboxIdentity &identity() const = 0;
    /// The memory limit in force now, where changing it takes a moment; nothing where it takes none.
    virtual std::optional<qint64> standingMemoryLimit() const { return std::nullopt; }
    /// Memory of this machine that it takes while idle, about.
    virtual qint64 idleBytes() const = 0;
    /// "cgroup" or "rlimits and watch".
    virtual QString limitsEnforcedBy() const = 0;
};

/// Whether a kind of sandbox works on this machine.
struct SandboxStatus
{
    bool works = false;
    QString message; ///< how it works, or why not and what to do
};

/// A kind of sandbox. Thread-safe. Must outlive its sessions.
class Sandbox
{
public:
    virtual ~Sandbox() = default;

    /// As in RunResult::sandbox; of several, the one that is used as far as is known.
    virtual QString name() const = 0;
    /// Tries it out; may take seconds the first time. The answer is remembered while nothing speaks against
    /// it.
    virtual SandboxStatus status() = 0;
    /// ErrorCode::Unavailable where it failed but may work again in a moment; anything else is final.
    virtual Result<std::unique_ptr<SandboxSession>> open(const Language &language) = 0;
    /// What compiles or runs a language in this sandbox, e.g. "g++ 12.2.0"; may take a moment the first time.
    virtual Result<QString> toolchain(const Language &language) = 0;
    /// Its end is near: whatever waits for something outside of this process, on any thread, gives up.
    /// Nothing can be opened from then on.
    virtual void giveUp() {}
};

} // namespace codewar
