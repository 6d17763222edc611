// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/protocol/frame.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The payloads of the agent protocol. Each decode() answers nothing for bytes that are not exactly one
/// message.
namespace codewar::agent {

inline constexpr std::uint32_t protocolVersion = 4;
/// Bytes of input the host may have sent beyond what the program has taken.
inline constexpr std::uint32_t initialInputCredit = 256 * 1024;

/// Limits of every process of a job, whatever the stage.
struct ProcessLimits
{
    std::uint32_t processes = 0;
    std::uint64_t fileBytes = 0;
    std::uint64_t stackBytes = 0;

    bool operator==(const ProcessLimits &) const = default;
};

struct StageLimits
{
    std::uint32_t wallMs = 0;
    std::uint64_t memoryBytes = 0;
    std::uint64_t outputBytes = 0;
};

/// How to start one program.
struct Command
{
    std::vector<std::string> arguments;   ///< arguments[0] is looked up in PATH
    std::vector<std::string> environment; ///< "NAME=value", added to the sandbox's own

    bool operator==(const Command &) const = default;
};

/// Host to agent, between jobs: start this interpreter now; a Job with the same run command will use it.
struct Warm
{
    Command run;
    ProcessLimits limits;
    std::string mainFile;

    std::string encode() const;
    static std::optional<Warm> decode(std::string_view payload);
};

/// Host to agent: a job begins. Its files follow, then Start.
struct Job
{
    Command compile; ///< no arguments: nothing to compile
    /// Compiles the same more slowly. Used where what `compile` says holds one of `slowMarks`, that is, where
    /// a speed-up shows in the compiler's words; those are dropped then. No arguments: never.
    Command slowCompile;
    std::vector<std::string> slowMarks;
    Command run;
    ProcessLimits limits;
    StageLimits compileLimits;
    StageLimits runLimits;
    std::string mainFile;
    std::string executable;    ///< what the compile makes; empty for an interpreted language
    bool wantArtifact = false; ///< send the executable after the compile

    std::string encode() const;
    static std::optional<Job> decode(std::string_view payload);
};

/// Host to agent: a file of `size` bytes, which follow as FileData.
struct File
{
    std::string name;
    bool executable = false;
    std::uint64_t size = 0;

    std::string encode() const;
    static std::optional<File> decode(std::string_view payload);
};

/// Host to agent: the answer to MemoryLimit. The agent looks for itself whether the limit holds.
struct MemoryLimitSet
{
    bool done = false;
    std::string message; ///< why not

    std::string encode() const;
    static std::optional<MemoryLimitSet> decode(std::string_view payload);
};

/// Agent to host, first of all: the sandbox stands.
struct Ready
{
    std::uint32_t version = protocolVersion;
    bool ownUser = false;    ///< programs run under another user id than the agent
    std::uint8_t cgroup = 0; ///< cgroup version that holds the limits; 0: rlimits and the agent's watch

    std::string encode() const;
    static std::optional<Ready> decode(std::string_view payload);
};

enum class StageKind : std::uint8_t { Compile = 0, Run = 1 };
enum class Stream : std::uint8_t { Stdout = 0, Stderr = 1, Compiler = 2 };

/// Why the agent ended a stage; None where the program ended by itself.
enum class KillReason : std::uint8_t { None = 0, WallTime = 1, Memory = 2, Output = 3, Cancelled = 4 };
enum class PeakSource : std::uint8_t { None = 0, Cgroup = 1, Rusage = 2, Sampled = 3 };

struct StageEnd
{
    StageKind stage = StageKind::Run;
    bool signalled = false;
    std::uint32_t status = 0; ///< exit status, or the signal's number
    KillReason killed = KillReason::None;
    bool outOfMemory = false; ///< the kernel's counter rose, or the agent's watch struck
    bool truncated = false;
    std::uint64_t wallNs = 0;
    std::uint64_t cpuNs = 0;
    std::uint64_t peakBytes = 0;
    PeakSource peakSource = PeakSource::None;

    std::string encode() const;
    static std::optional<StageEnd> decode(std::string_view payload);
};

/// Agent to host: the job is over.
struct Done
{
    bool clean = false;   ///< proven as empty as at the start: fit for another job of the same owner
    std::string leftover; ///< what was found where not clean

    std::string encode() const;
    static std::optional<Done> decode(std::string_view payload);
};

/// Agent to host: the session is over, through no fault of the program.
struct Failure
{
    std::string message;

    std::string encode() const;
    static std::optional<Failure> decode(std::string_view payload);
};

/// One number, for InputCredit (bytes granted), Artifact (bytes that follow; 0: not a regular file or too
/// large) and MemoryLimit (bytes wanted).
std::string encodeNumber(std::uint64_t value);
std::optional<std::uint64_t> decodeNumber(std::string_view payload);

/// A plain file name: no '/', no NUL, not empty, "." or "..", at most 255 bytes.
bool isPlainFileName(std::string_view name);

} // namespace codewar::agent
