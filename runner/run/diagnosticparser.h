// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/diagnostic.h"

#include <QByteArray>

namespace codewar {

/// Remarks of gcc or g++ on the files of a request ("main.cpp:3:5: error: …"); notes included, at most 1000.
/// What is wrong with a system header is placed on the line of the request that uses it.
/// Source: "Diagnostic message formatting options" of the GCC manual.
Diagnostics parseGccDiagnostics(const QByteArray &compilerOutput);

/// Frames of the last Python traceback in `errorOutput` that lie in `mainFile`, innermost first; the first
/// carries the exception's text, the others are notes. Columns are those of the marks under the line, which
/// is printed without its indentation. Paths lose their folder.
Diagnostics parsePythonTraceback(const QByteArray &errorOutput, const QString &mainFile);

/// By the parser's name in Language::diagnostics: "gcc" or "python"; empty for any other. With the main
/// file's text, columns count its characters; without, they are as the tool printed them.
Diagnostics parseDiagnostics(const QString &parser, const QByteArray &compilerOutput,
                             const QByteArray &errorOutput, const QString &mainFile,
                             const QByteArray &mainText = {});

} // namespace codewar
