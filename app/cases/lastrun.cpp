// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/lastrun.h"

#include "app/input/runinput.h"
#include "app/window/runcontroller.h"
#include "runner/run/utf8text.h"

namespace codewar {

using namespace Qt::StringLiterals;

LastRun::LastRun(const RunController &controller, const RunInput &input, QObject *parent)
    : QObject(parent), m_input(input)
{
    connect(&controller, &RunController::started, this, [this] { m_output.reset(); });
    connect(&controller, &RunController::finished, this, [this](const RunResult &result) {
        m_output.reset();
        if (result.spillFile.isEmpty() && !result.truncated)
            m_output = result.output;
    });
}

Result<TestCase> LastRun::asCase() const
{
    const auto refused = [](const QString &why) { return Error{ErrorCode::NotFound, why, u"cases"_s}; };
    if (!m_output)
        return refused(
            tr("There is no whole output of a run to make a test case of. Run the program first."));
    if (!m_input.given())
        return refused(tr("The last run read too much for a test case."));
    if (!isUtf8(*m_output))
        return refused(tr("The last run printed something that is not UTF-8 text; test cases are."));
    TestCase testCase;
    testCase.input = *m_input.given();
    testCase.expected = *m_output;
    return testCase;
}

} // namespace codewar
