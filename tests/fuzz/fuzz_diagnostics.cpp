// SPDX-License-Identifier: GPL-3.0-or-later
// Compiler output and tracebacks are text of the program's making.
#include "runner/run/diagnosticparser.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const codewar::Diagnostics &found :
         {codewar::parseGccDiagnostics(text),
          codewar::parsePythonTraceback(text, QStringLiteral("main.py"))}) {
        for (const codewar::Diagnostic &diagnostic : found) {
            if (diagnostic.line < 0 || diagnostic.column < 0)
                std::abort();
        }
    }
    return 0;
}
