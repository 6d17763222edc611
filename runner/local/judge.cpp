// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/judge.h"

#include "runner/run/sentences.h"
#include "runner/run/signalname.h"

namespace codewar {

namespace {

using Killed = StageReport::Killed;

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000);
}

double milliseconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e6;
}

QString mebibytes(qint64 bytes)
{
    return QString::number(bytes >> 20);
}

QString compileProblem(const StageReport &compile, const Limits &limits)
{
    if (compile.outOfMemory || compile.killed == Killed::Memory)
        return Sentences::tr("The compiler needed more than its %1 MiB of memory.")
            .arg(mebibytes(limits.compileMemoryBytes));
    if (compile.killed == Killed::WallTime)
        return Sentences::tr("The compiler did not finish within %1 s.").arg(seconds(limits.compileTime));
    if (compile.killed == Killed::Output)
        return Sentences::tr("The compiler said more than %1 KiB and was stopped.")
            .arg(limits.compileOutputBytes >> 10);
    return Sentences::tr("The program does not compile; the compiler's messages say why.");
}

Verdict runVerdict(const StageReport &run)
{
    if (run.killed == Killed::Cancelled)
        return Verdict::Cancelled;
    if (run.killed == Killed::Output)
        return Verdict::OutputLimit;
    if (run.outOfMemory || run.killed == Killed::Memory)
        return Verdict::MemoryLimit;
    if (run.killed == Killed::WallTime)
        return Verdict::TimeLimit;
    return run.signalled || run.status != 0 ? Verdict::RuntimeError : Verdict::Ok;
}

QString runProblem(Verdict verdict, const StageReport &run, const Limits &limits)
{
    switch (verdict) {
    case Verdict::Cancelled:
        return Sentences::tr("The run was cancelled.");
    case Verdict::OutputLimit:
        return Sentences::tr(
                   "The program printed more than %1 KiB and was stopped; what came before is kept.")
            .arg(limits.outputBytes >> 10);
    case Verdict::MemoryLimit:
        return Sentences::tr("The program needed more than its %1 MiB of memory and was stopped.")
            .arg(mebibytes(limits.runMemoryBytes));
    case Verdict::TimeLimit:
        return Sentences::tr("The program did not finish within %1 s and was stopped.")
            .arg(seconds(limits.runTime));
    case Verdict::RuntimeError:
        return run.signalled
                   ? Sentences::tr("The program was ended by signal %1.").arg(signalName(run.status))
                   : Sentences::tr("The program ended with exit status %1.").arg(run.status);
    default:
        return {};
    }
}

} // namespace

void judge(const TaskReport &report, const Limits &limits, RunResult &result)
{
    if (report.compile)
        result.timing.compileMs = milliseconds(report.compile->wall);
    if (report.compile && !report.compile->succeeded()) {
        const bool cancelled = report.compile->killed == Killed::Cancelled;
        result.verdict = cancelled ? Verdict::Cancelled : Verdict::CompileError;
        result.error =
            cancelled ? Sentences::tr("The run was cancelled.") : compileProblem(*report.compile, limits);
        return;
    }
    if (!report.run)
        return judgeInternalError(
            {ErrorCode::Internal, Sentences::tr("The sandbox did not say how the run ended."), {}}, result);
    const StageReport &run = *report.run;
    result.verdict = runVerdict(run);
    result.error = runProblem(result.verdict, run, limits);
    if (run.signalled)
        result.signal = signalName(run.status);
    else
        result.exitCode = run.status;
    result.timing.runMs = milliseconds(run.wall);
    result.timing.cpuMs = milliseconds(run.cpu);
    result.peakMemoryBytes = run.peakBytes;
    result.peakMemorySource = run.peakSource;
    result.truncated |= run.truncated;
}

void judgeInternalError(const Error &error, RunResult &result)
{
    result.verdict = Verdict::InternalError;
    result.unreachable = error.code == ErrorCode::Unavailable || error.code == ErrorCode::NotFound;
    if (result.unreachable) { // says itself what to do
        result.error = error.message;
        return;
    }
    result.error = Sentences::tr("CodeWar itself failed, not your program: %1 Run it again; if it stays, "
                                 "\"codewar-runner doctor\" tells what is wrong.")
                       .arg(error.message);
}

void judgeCancelled(RunResult &result)
{
    result.verdict = Verdict::Cancelled;
    result.error = Sentences::tr("The run was cancelled before it began.");
}

} // namespace codewar
