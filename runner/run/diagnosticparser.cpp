// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/diagnosticparser.h"

namespace codewar {

Diagnostics parseDiagnostics(const QString &parser, const QByteArray &compilerOutput,
                             const QByteArray &errorOutput, const QString &mainFile)
{
    if (parser == u"gcc")
        return parseGccDiagnostics(compilerOutput);
    if (parser == u"python")
        return parsePythonTraceback(errorOutput, mainFile);
    return {};
}

} // namespace codewar
