// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/checkers.h"
#include "runner/run/result.h"
#include "runner/run/verdict.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace codewar {

/// How the last run of a case ended.
struct CaseResult
{
    Verdict verdict = Verdict::InternalError;
    bool passed = false;
    double runMs = 0;
    qint64 peakMemoryBytes = 0;
    QByteArray output;
    bool outputKept = true; ///< else `output` is empty, as it was too much or comes from JSON
    QString message;        ///< why it did not pass, in a sentence
};

/// What a program reads and what it should print then. A plain value; both texts are UTF-8.
struct TestCase
{
    QString name;
    QByteArray input;
    QByteArray expected; ///< empty: the program only has to end well
    Check check;
    std::optional<CaseResult> result;

    /// The results aside.
    bool sameAs(const TestCase &other) const;
};
using TestCases = QList<TestCase>;

inline constexpr qsizetype maxCases = 1000;
inline constexpr qint64 maxCaseTextBytes = 4LL << 20; ///< an input or an expected output
inline constexpr qint64 maxCasesBytes = 16LL << 20;   ///< all of them together

enum class CaseParts { TextsOnly, WithResults };

QJsonArray casesToJson(const TestCases &cases, CaseParts parts = CaseParts::TextsOnly);
/// The error is a sentence that names the case and what is wrong with it.
Result<TestCases> casesFromJson(const QJsonValue &json);

/// Whether there is room for them beside those; the error says which bound they break.
Result<void> checkRoom(const TestCases &cases, const TestCases &added);
/// A name as it fits into a list: one line, at most 200 characters.
QString shortName(const QString &text);
/// A name that none of the cases has: "Case 3".
QString freeName(const TestCases &cases);

} // namespace codewar
