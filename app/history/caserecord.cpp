// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/caserecord.h"

#include "app/panels/formatting.h"
#include "app/window/verdictstyle.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::CaseRecord)
};

constexpr qint64 mostKept = 512 << 10;

Verdict verdictOf(const TestCases &cases)
{
    const bool stopped =
        std::any_of(cases.begin(), cases.end(), [](const TestCase &each) { return !each.result; });
    const auto bad = std::find_if(cases.begin(), cases.end(), [](const TestCase &each) {
        return each.result && each.result->verdict != Verdict::Ok;
    });
    if (bad != cases.end())
        return bad->result->verdict;
    return stopped ? Verdict::Cancelled : Verdict::Ok;
}

QString titleOf(const TestCase &testCase)
{
    if (!testCase.result)
        return Texts::tr("Not run");
    if (testCase.result->passed)
        return Texts::tr("Passed");
    RunResult result;
    result.verdict = testCase.result->verdict;
    return result.verdict == Verdict::Ok ? Texts::tr("Wrong output") : verdictTitle(result);
}

QByteArray listOf(const TestCases &cases)
{
    QStringList lines;
    for (const TestCase &each : cases) {
        QStringList parts{each.name, titleOf(each)};
        if (each.result && each.result->runMs > 0)
            parts << formatMilliseconds(each.result->runMs);
        lines << parts.join(u" · "_s);
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

RunResult resultOfCases(const TestCases &cases, RunResult run)
{
    RunResult result = std::move(run);
    result.verdict = verdictOf(cases);
    result.error.clear();
    result.exitCode.reset();
    result.signal.clear();
    result.errorOutput.clear();
    result.output = listOf(cases);
    result.truncated = false;
    for (const TestCase &each : cases) {
        if (!each.result)
            continue;
        result.timing.runMs = std::max(result.timing.runMs, each.result->runMs);
        result.peakMemoryBytes = std::max(result.peakMemoryBytes, each.result->peakMemoryBytes);
        if (result.error.isEmpty() && each.result->verdict != Verdict::Ok)
            result.error = each.result->message;
    }
    if (cases.size() == 1 && cases.constFirst().result && cases.constFirst().result->outputKept)
        result.output = cases.constFirst().result->output;
    return result;
}

RunEnd endOfCases(const TestCases &cases)
{
    RunEnd end;
    qint64 bytes = 0;
    for (const TestCase &each : cases) {
        bytes += each.input.size() + each.expected.size();
        if (each.result && each.result->passed)
            ++end.testsPassed;
    }
    if (cases.size() == 1)
        end.input = cases.constFirst().input;
    if (bytes > mostKept) {
        end.cut |= CutPart::Attachments;
        return end;
    }
    end.attachments.insert(
        u"cases"_s, QJsonDocument(casesToJson(cases, CaseParts::WithResults)).toJson(QJsonDocument::Compact));
    return end;
}

} // namespace codewar
