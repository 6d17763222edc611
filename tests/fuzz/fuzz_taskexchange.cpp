// SPDX-License-Identifier: GPL-3.0-or-later
// The host's end of the protocol: an agent that says anything at all must never make it hang, grow or crash.
#include "runner/sandbox/taskexchange.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

using namespace codewar;

namespace {

/// Hands out given bytes, then ends; takes everything.
class BytesStream final : public AgentStream
{
public:
    explicit BytesStream(std::string_view bytes) : m_rest(bytes) {}

    Events wait(bool wantRead, bool wantWrite, TimePoint) override
    {
        return {.readable = wantRead, .writable = wantWrite};
    }
    qint64 readSome(char *data, qint64 size) override
    {
        if (m_rest.empty())
            return -1;
        const std::size_t taken =
            std::min<std::size_t>(m_rest.size(), std::size_t(std::min<qint64>(size, 97)));
        std::memcpy(data, m_rest.data(), taken);
        m_rest.remove_prefix(taken);
        return qint64(taken);
    }
    qint64 writeSome(const char *, qint64 size) override { return size; }
    void wake() override {}

private:
    std::string_view m_rest;
};

class CountingObserver final : public TaskObserver
{
public:
    void stageBegan(Stage) override {}
    void outputArrived(Run::Channel, const QByteArray &bytes) override { m_bytes += bytes.size(); }
    bool wantsOutput() override { return true; }
    qint64 bytes() const { return m_bytes; }

private:
    qint64 m_bytes = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    AgentClient client(
        std::make_unique<BytesStream>(std::string_view(reinterpret_cast<const char *>(data), size)));
    agent::Job job;
    job.compile.arguments = {"g++"};
    job.run.arguments = {"./executable"};
    job.compileLimits = job.runLimits = {1000, 1 << 20, 4096};
    job.wantArtifact = true;
    CountingObserver observer;
    TaskControl control;
    control.addInput(QByteArray(1000, 'x'));
    const Result<TaskReport> report =
        TaskExchange(client, job, observer, control, [](qint64) { return Result<void>(); }).complete();
    if (observer.bytes() > 2 * 4096 || (report && report->executable.size() > qsizetype(size)))
        std::abort();
    return 0;
}
