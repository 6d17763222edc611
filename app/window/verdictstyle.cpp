// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/verdictstyle.h"

#include <QCoreApplication>

namespace codewar {

namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::Verdicts)
};

} // namespace

QColor Theme::*verdictRole(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return &Theme::verdictOk;
    case Verdict::CompileError:
    case Verdict::RuntimeError:
        return &Theme::verdictFailure;
    case Verdict::TimeLimit:
    case Verdict::MemoryLimit:
    case Verdict::OutputLimit:
        return &Theme::verdictLimit;
    case Verdict::Cancelled:
        return &Theme::verdictCancelled;
    case Verdict::InternalError:
        return &Theme::verdictInternal;
    }
    return &Theme::verdictInternal;
}

QColor verdictColor(const Theme &theme, Verdict verdict)
{
    return theme.*verdictRole(verdict);
}

QString verdictTitle(const RunResult &result)
{
    switch (result.verdict) {
    case Verdict::Ok:
        return Verdicts::tr("OK");
    case Verdict::CompileError:
        return Verdicts::tr("Compile error");
    case Verdict::RuntimeError:
        if (!result.signal.isEmpty())
            return Verdicts::tr("Ended by %1").arg(result.signal);
        return result.exitCode ? Verdicts::tr("Exit status %1").arg(*result.exitCode)
                               : Verdicts::tr("Runtime error");
    case Verdict::TimeLimit:
        return Verdicts::tr("Time limit");
    case Verdict::MemoryLimit:
        return Verdicts::tr("Memory limit");
    case Verdict::OutputLimit:
        return Verdicts::tr("Output limit");
    case Verdict::Cancelled:
        return Verdicts::tr("Stopped");
    case Verdict::InternalError:
        return Verdicts::tr("CodeWar failed");
    }
    return {};
}

} // namespace codewar
