// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QColor>
#include <QPalette>
#include <QStringList>

namespace codewar {

/// What a person can choose.
namespace themes {
inline const QString system = QStringLiteral("system"); ///< light or dark, as the desktop is
inline const QString light = QStringLiteral("light");
inline const QString dark = QStringLiteral("dark");
inline const QString contrastDark = QStringLiteral("contrast-dark");
inline const QString contrastLight = QStringLiteral("contrast-light");
} // namespace themes

/// Every colour of the window by its role. A plain value, read from a JSON file in resources/themes.
struct Theme
{
    QColor window, base, text, mutedText, border, accent, selection;
    QColor notice, outline, icon, iconDisabled, focus;
    QColor currentLine, lineNumber, keyword, type, string, number, comment, preprocessor, function;
    QColor braceMatch, braceBad, indentGuide, whitespace, findMatch, snippetField;
    QColor error, warning, note;
    QColor outputText, outputError, outputCompiler, outputInput, outputNotice;
    QColor diffExpected, diffExpectedMark, diffActual, diffActualMark;
    QColor verdictOk, verdictLimit, verdictFailure, verdictCancelled, verdictInternal;
    QColor stageQueue, stagePrepare, stageCompile, stageRun;
    QColor outputMatch, outputCurrentMatch; ///< behind what was searched for
    /// The sixteen colours a program's output can name.
    QColor ansiBlack, ansiRed, ansiGreen, ansiYellow, ansiBlue, ansiMagenta, ansiCyan, ansiWhite;
    QColor ansiBrightBlack, ansiBrightRed, ansiBrightGreen, ansiBrightYellow;
    QColor ansiBrightBlue, ansiBrightMagenta, ansiBrightCyan, ansiBrightWhite;

    /// The error names the file and the colour that is missing or wrong.
    static Result<Theme> load(const QString &fileName);
    /// Those that come with the program, by the names in themes.
    static Theme builtIn(const QString &id);
    static QStringList ids();
    static Theme light();

    QPalette palette() const;
};

} // namespace codewar
