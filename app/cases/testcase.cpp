// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/testcase.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::TestCase)
};

constexpr struct
{
    Checker checker;
    QLatin1StringView name;
} checkerNames[] = {
    {Checker::Exact, "exact"_L1},
    {Checker::TrailingSpace, "trailing-space"_L1},
    {Checker::Tokens, "tokens"_L1},
    {Checker::Numbers, "numbers"_L1},
};

Error wrong(const QString &message)
{
    return {ErrorCode::Corrupt, message, u"cases"_s};
}

QJsonObject toObject(const CaseResult &result)
{
    return {{u"verdict"_s, verdictName(result.verdict)},
            {u"passed"_s, result.passed},
            {u"runMs"_s, result.runMs},
            {u"peakMemoryBytes"_s, result.peakMemoryBytes},
            {u"message"_s, result.message}};
}

/// A result that cannot be read is none.
std::optional<CaseResult> resultFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const std::optional<Verdict> verdict = verdictFromName(json.value("verdict"_L1).toString());
    if (!verdict)
        return std::nullopt;
    CaseResult result;
    result.outputKept = false;
    result.verdict = *verdict;
    result.passed = *verdict == Verdict::Ok && json.value("passed"_L1).toBool();
    result.runMs = json.value("runMs"_L1).toDouble();
    result.peakMemoryBytes = json.value("peakMemoryBytes"_L1).toInteger();
    result.message = json.value("message"_L1).toString().left(1000);
    return result;
}

QJsonObject toObject(const TestCase &testCase, CaseParts parts)
{
    const auto *name = std::find_if(std::begin(checkerNames), std::end(checkerNames), [&](const auto &known) {
        return known.checker == testCase.check.checker;
    });
    QJsonObject json{{u"name"_s, testCase.name},
                     {u"input"_s, QString::fromUtf8(testCase.input)},
                     {u"expected"_s, QString::fromUtf8(testCase.expected)},
                     {u"checker"_s, name->name}};
    if (testCase.check.checker == Checker::Numbers) {
        json.insert(u"absolute"_s, testCase.check.tolerance.absolute);
        json.insert(u"relative"_s, testCase.check.tolerance.relative);
    }
    if (parts == CaseParts::WithResults && testCase.result)
        json.insert(u"result"_s, toObject(*testCase.result));
    return json;
}

/// Reads one case and remembers the first thing wrong with it.
class CaseReader
{
public:
    CaseReader(const QJsonObject &json, qsizetype number) : m_json(json), m_number(number) {}

    Result<TestCase> read()
    {
        TestCase testCase;
        testCase.name = shortName(QString::fromUtf8(text("name"_L1)));
        testCase.input = text("input"_L1);
        testCase.expected = text("expected"_L1);
        testCase.check.checker = checker();
        if (testCase.check.checker == Checker::Numbers)
            testCase.check.tolerance = {tolerance("absolute"_L1), tolerance("relative"_L1)};
        testCase.result = resultFrom(m_json.value("result"_L1));
        if (testCase.name.isEmpty())
            testCase.name = QString::number(m_number);
        if (!m_problem.isEmpty())
            return wrong(m_problem);
        return testCase;
    }

private:
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    QByteArray text(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isString() && !value.isUndefined())
            fail(Texts::tr("\"%1\" of test case %2 is not a text.").arg(key).arg(m_number));
        const QString text = value.toString();
        if (!text.isValidUtf16())
            fail(Texts::tr("\"%1\" of test case %2 is not valid Unicode.").arg(key).arg(m_number));
        QByteArray bytes = text.toUtf8();
        if (bytes.size() > maxCaseTextBytes)
            fail(Texts::tr("\"%1\" of test case %2 is larger than 4 MiB.").arg(key).arg(m_number));
        return bytes;
    }
    Checker checker()
    {
        const QJsonValue name = m_json.value("checker"_L1);
        if (name.isUndefined())
            return Checker::TrailingSpace;
        for (const auto &known : checkerNames) {
            if (name.toString() == known.name)
                return known.checker;
        }
        fail(Texts::tr("\"checker\" of test case %1 is none that is known.").arg(m_number));
        return Checker::TrailingSpace;
    }
    double tolerance(QLatin1StringView key)
    {
        const double value = m_json.value(key).toDouble(Tolerance().absolute);
        if (value >= 0 && std::isfinite(value))
            return value;
        fail(Texts::tr("\"%1\" of test case %2 is not a tolerance.").arg(key).arg(m_number));
        return 0;
    }

    const QJsonObject m_json;
    const qsizetype m_number;
    QString m_problem;
};

} // namespace

bool TestCase::sameAs(const TestCase &other) const
{
    return name == other.name && input == other.input && expected == other.expected && check == other.check;
}

QJsonArray casesToJson(const TestCases &cases, CaseParts parts)
{
    QJsonArray json;
    for (const TestCase &testCase : cases)
        json.append(toObject(testCase, parts));
    return json;
}

Result<TestCases> casesFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return wrong(Texts::tr("The test cases are not a list."));
    if (json.toArray().size() > maxCases)
        return wrong(Texts::tr("There are more than 1000 test cases."));
    TestCases cases;
    for (const QJsonValue &value : json.toArray()) {
        if (!value.isObject())
            return wrong(Texts::tr("Test case %1 is not an object.").arg(cases.size() + 1));
        Result<TestCase> testCase = CaseReader(value.toObject(), cases.size() + 1).read();
        if (!testCase)
            return testCase.error();
        cases.append(std::move(testCase).value());
    }
    if (const Result<void> room = checkRoom({}, cases); !room)
        return room.error();
    return cases;
}

Result<void> checkRoom(const TestCases &cases, const TestCases &added)
{
    const auto full = [](const QString &message) { return Error{ErrorCode::Refused, message, u"cases"_s}; };
    if (cases.size() + added.size() > maxCases)
        return full(Texts::tr("A program can have 1000 test cases. Delete some first."));
    qint64 bytes = 0;
    for (const TestCase &testCase : cases)
        bytes += testCase.input.size() + testCase.expected.size();
    for (const TestCase &testCase : added) {
        if (testCase.input.size() > maxCaseTextBytes || testCase.expected.size() > maxCaseTextBytes)
            return full(Texts::tr("A test case's input and expected output can have 4 MiB each."));
        bytes += testCase.input.size() + testCase.expected.size();
    }
    if (bytes > maxCasesBytes)
        return full(Texts::tr("The test cases of a program can have 16 MiB together. Delete some first."));
    return {};
}

QString shortName(const QString &text)
{
    QString name = text.simplified().left(200);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // half a character
    return name.trimmed();
}

QString freeName(const TestCases &cases)
{
    for (qsizetype number = cases.size() + 1;; ++number) {
        const QString name = Texts::tr("Case %1").arg(number);
        const auto taken = [&](const TestCase &testCase) { return testCase.name == name; };
        if (std::none_of(cases.begin(), cases.end(), taken))
            return name;
    }
}

} // namespace codewar
