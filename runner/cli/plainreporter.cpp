// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/exitstatus.h"
#include "runner/cli/reporter.h"

#include <QStringList>

#include <unistd.h>

#include <cerrno>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

/// Straight to the descriptor, so that a piece is out when it came. A reader that went away is no failure of
/// ours.
void writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t size = ::write(fd, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (size < 0 && errno != EINTR)
            return;
        done += size > 0 ? size : 0;
    }
}

QString summaryOf(const RunResult &result)
{
    QStringList parts{verdictName(result.verdict)};
    if (result.exitCode && *result.exitCode != 0)
        parts += u"exit status %1"_s.arg(*result.exitCode);
    if (!result.signal.isEmpty())
        parts += result.signal;
    parts += u"%1 s"_s.arg(result.timing.runMs / 1000, 0, 'f', 3);
    parts += u"CPU %1 ms"_s.arg(result.timing.cpuMs, 0, 'f', 0);
    parts += u"%1 MiB"_s.arg(double(result.peakMemoryBytes) / (1 << 20), 0, 'f', 1);
    if (result.cached)
        parts += u"compile cached"_s;
    else if (result.timing.compileMs > 0)
        parts += u"compile %1 ms"_s.arg(result.timing.compileMs, 0, 'f', 0);
    parts += u"%1, %2"_s.arg(result.sandbox, result.toolchain);
    return parts.join(u" · "_s);
}

class PlainReporter final : public Reporter
{
public:
    explicit PlainReporter(bool quiet) : m_quiet(quiet) {}

    void output(Run::Channel channel, const QByteArray &bytes) override
    {
        const bool isOutput = channel == Run::Channel::Stdout;
        writeAll(isOutput ? STDOUT_FILENO : STDERR_FILENO, bytes);
        if (isOutput)
            m_endsWithNewline = bytes.endsWith('\n');
    }

    void restarted() override { say(u"The program begins again; what it said so far is void."_s); }

    void noticed(const QString &sentence) override
    {
        if (!sentence.isEmpty())
            say(sentence);
    }

    int result(const RunResult &result) override
    {
        // On a terminal both streams meet, and the summary deserves a line of its own.
        if (!m_endsWithNewline && ::isatty(STDOUT_FILENO) != 0 && !m_quiet)
            writeAll(STDERR_FILENO, "\n");
        if (!result.error.isEmpty() && (!m_quiet || result.verdict == Verdict::InternalError))
            writeAll(STDERR_FILENO, "codewar-runner: " + result.error.toUtf8() + '\n');
        if (!m_quiet && result.verdict != Verdict::InternalError)
            writeAll(STDERR_FILENO, "codewar-runner: " + summaryOf(result).toUtf8() + '\n');
        return exitStatusOf(result);
    }

private:
    void say(const QString &sentence) const
    {
        if (!m_quiet)
            writeAll(STDERR_FILENO, "codewar-runner: " + sentence.toUtf8() + '\n');
    }

    bool m_quiet;
    bool m_endsWithNewline = true;
};

} // namespace

std::unique_ptr<Reporter> makePlainReporter(bool quiet)
{
    return std::make_unique<PlainReporter>(quiet);
}

} // namespace codewar
