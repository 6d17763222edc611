// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/verdict.h"

#include <array>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Name
{
    Value value;
    QStringView text;
};

constexpr std::array verdicts{
    Name<Verdict>{Verdict::Ok, u"ok"},
    Name<Verdict>{Verdict::CompileError, u"compile_error"},
    Name<Verdict>{Verdict::RuntimeError, u"runtime_error"},
    Name<Verdict>{Verdict::TimeLimit, u"time_limit"},
    Name<Verdict>{Verdict::MemoryLimit, u"memory_limit"},
    Name<Verdict>{Verdict::OutputLimit, u"output_limit"},
    Name<Verdict>{Verdict::Cancelled, u"cancelled"},
    Name<Verdict>{Verdict::InternalError, u"internal_error"},
};

} // namespace

QString verdictName(Verdict verdict)
{
    for (const auto &entry : verdicts) {
        if (entry.value == verdict)
            return entry.text.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromName(const QString &name)
{
    for (const auto &entry : verdicts) {
        if (entry.text == name)
            return entry.value;
    }
    return std::nullopt;
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Queued:
        return u"queued"_s;
    case Stage::Prepare:
        return u"prepare"_s;
    case Stage::Compile:
        return u"compile"_s;
    case Stage::Run:
        return u"run"_s;
    case Stage::Done:
        return u"done"_s;
    }
    Q_UNREACHABLE();
}

} // namespace codewar
