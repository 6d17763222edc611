// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/protocol/message.h"

#include "runner/agent/protocol/wire.h"

namespace codewar::agent {

using wire::Reader;
using wire::Writer;

namespace {

void write(Writer &writer, const Command &command)
{
    writer.list(command.arguments);
    writer.list(command.environment);
}

Command readCommand(Reader &reader)
{
    Command command;
    command.arguments = reader.list();
    command.environment = reader.list();
    return command;
}

void write(Writer &writer, const ProcessLimits &limits)
{
    writer.u32(limits.processes);
    writer.u64(limits.fileBytes);
    writer.u64(limits.stackBytes);
}

ProcessLimits readProcessLimits(Reader &reader)
{
    ProcessLimits limits;
    limits.processes = reader.u32();
    limits.fileBytes = reader.u64();
    limits.stackBytes = reader.u64();
    return limits;
}

void write(Writer &writer, const StageLimits &limits)
{
    writer.u32(limits.wallMs);
    writer.u64(limits.memoryBytes);
    writer.u64(limits.outputBytes);
}

StageLimits readStageLimits(Reader &reader)
{
    StageLimits limits;
    limits.wallMs = reader.u32();
    limits.memoryBytes = reader.u64();
    limits.outputBytes = reader.u64();
    return limits;
}

/// What was read, where it was all there and nothing else.
template <typename Message>
std::optional<Message> complete(const Reader &reader, Message message)
{
    if (!reader.finished())
        return std::nullopt;
    return message;
}

/// Reads an enumeration whose values are 0 to `last`; nothing else is accepted.
template <typename Enum>
bool readEnum(Reader &reader, Enum last, Enum &value)
{
    const std::uint8_t number = reader.u8();
    value = static_cast<Enum>(number);
    return number <= static_cast<std::uint8_t>(last);
}

} // namespace

std::string Warm::encode() const
{
    Writer writer;
    write(writer, run);
    write(writer, limits);
    writer.text(mainFile);
    return writer.take();
}

std::optional<Warm> Warm::decode(std::string_view payload)
{
    Reader reader(payload);
    Warm warm;
    warm.run = readCommand(reader);
    warm.limits = readProcessLimits(reader);
    warm.mainFile = reader.text();
    if (warm.run.arguments.empty() || !isPlainFileName(warm.mainFile))
        return std::nullopt;
    return complete(reader, std::move(warm));
}

std::string Job::encode() const
{
    Writer writer;
    write(writer, compile);
    write(writer, slowCompile);
    writer.list(slowMarks);
    write(writer, run);
    write(writer, limits);
    write(writer, compileLimits);
    write(writer, runLimits);
    writer.text(mainFile);
    writer.text(executable);
    writer.u8(wantArtifact);
    return writer.take();
}

std::optional<Job> Job::decode(std::string_view payload)
{
    Reader reader(payload);
    Job job;
    job.compile = readCommand(reader);
    job.slowCompile = readCommand(reader);
    job.slowMarks = reader.list();
    job.run = readCommand(reader);
    job.limits = readProcessLimits(reader);
    job.compileLimits = readStageLimits(reader);
    job.runLimits = readStageLimits(reader);
    job.mainFile = reader.text();
    job.executable = reader.text();
    job.wantArtifact = reader.u8() != 0;
    if (job.run.arguments.empty() || !isPlainFileName(job.mainFile) ||
        (!job.executable.empty() && !isPlainFileName(job.executable)))
        return std::nullopt;
    return complete(reader, std::move(job));
}

std::string File::encode() const
{
    Writer writer;
    writer.text(name);
    writer.u8(executable);
    writer.u64(size);
    return writer.take();
}

std::optional<File> File::decode(std::string_view payload)
{
    Reader reader(payload);
    File file;
    file.name = reader.text();
    file.executable = reader.u8() != 0;
    file.size = reader.u64();
    if (!isPlainFileName(file.name))
        return std::nullopt;
    return complete(reader, std::move(file));
}

std::string MemoryLimitSet::encode() const
{
    Writer writer;
    writer.u8(done);
    writer.text(message);
    return writer.take();
}

std::optional<MemoryLimitSet> MemoryLimitSet::decode(std::string_view payload)
{
    Reader reader(payload);
    MemoryLimitSet answer;
    answer.done = reader.u8() != 0;
    answer.message = reader.text();
    return complete(reader, std::move(answer));
}

std::string Ready::encode() const
{
    Writer writer;
    writer.u32(version);
    writer.u8(ownUser);
    writer.u8(cgroup);
    return writer.take();
}

std::optional<Ready> Ready::decode(std::string_view payload)
{
    Reader reader(payload);
    Ready ready;
    ready.version = reader.u32();
    ready.ownUser = reader.u8() != 0;
    ready.cgroup = reader.u8();
    return complete(reader, ready);
}

std::string StageEnd::encode() const
{
    Writer writer;
    writer.u8(static_cast<std::uint8_t>(stage));
    writer.u8(signalled);
    writer.u32(status);
    writer.u8(static_cast<std::uint8_t>(killed));
    writer.u8(outOfMemory);
    writer.u8(truncated);
    writer.u64(wallNs);
    writer.u64(cpuNs);
    writer.u64(peakBytes);
    writer.u8(static_cast<std::uint8_t>(peakSource));
    return writer.take();
}

std::optional<StageEnd> StageEnd::decode(std::string_view payload)
{
    Reader reader(payload);
    StageEnd end;
    bool valid = readEnum(reader, StageKind::Run, end.stage);
    end.signalled = reader.u8() != 0;
    end.status = reader.u32();
    valid &= readEnum(reader, KillReason::Cancelled, end.killed);
    end.outOfMemory = reader.u8() != 0;
    end.truncated = reader.u8() != 0;
    end.wallNs = reader.u64();
    end.cpuNs = reader.u64();
    end.peakBytes = reader.u64();
    valid &= readEnum(reader, PeakSource::Sampled, end.peakSource);
    if (!valid)
        return std::nullopt;
    return complete(reader, end);
}

std::string Done::encode() const
{
    Writer writer;
    writer.u8(clean);
    writer.text(leftover);
    return writer.take();
}

std::optional<Done> Done::decode(std::string_view payload)
{
    Reader reader(payload);
    Done done;
    done.clean = reader.u8() != 0;
    done.leftover = reader.text();
    return complete(reader, std::move(done));
}

std::string Failure::encode() const
{
    Writer writer;
    writer.text(message);
    return writer.take();
}

std::optional<Failure> Failure::decode(std::string_view payload)
{
    Reader reader(payload);
    Failure failure{reader.text()};
    return complete(reader, std::move(failure));
}

std::string encodeNumber(std::uint64_t value)
{
    Writer writer;
    writer.u64(value);
    return writer.take();
}

std::optional<std::uint64_t> decodeNumber(std::string_view payload)
{
    Reader reader(payload);
    const std::uint64_t value = reader.u64();
    return complete(reader, value);
}

bool isPlainFileName(std::string_view name)
{
    return !name.empty() && name.size() <= 255 && name != "." && name != ".." &&
           name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

} // namespace codewar::agent
