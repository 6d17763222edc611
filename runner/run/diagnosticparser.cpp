// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnosticparser.h"

#include "runner/run/sourcecolumns.h"

namespace codewar {

Diagnostics parseDiagnostics(const QString &parser, const QByteArray &compilerOutput,
                             const QByteArray &errorOutput, const QString &mainFile,
                             const QByteArray &mainText)
{
    Diagnostics diagnostics;
    if (parser == u"gcc") {
        diagnostics = parseGccDiagnostics(compilerOutput);
        countCharactersNotCells(diagnostics, mainFile, mainText);
    } else if (parser == u"python") {
        diagnostics = parsePythonTraceback(errorOutput, mainFile);
        addIndentation(diagnostics, mainFile, mainText);
    }
    return diagnostics;
}

} // namespace codewar
