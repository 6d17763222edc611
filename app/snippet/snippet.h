// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"
#include "runner/run/result.h"

#include <QString>

namespace codewar {

/// A program with everything one needs to try it, as one shares it: docs/snippet-format.md. A plain value.
struct Snippet
{
    QString title;    ///< a name for the text; may be empty
    QString language; ///< registry id, or the id of one that is not known here
    QString code;
    QString input;
    bool keepInputOpen = false;
    TestCases cases;
};

/// "codewar", without the dot.
QString snippetEnding();
bool isSnippetFile(const QString &path);

/// The error is a sentence that names what is wrong. `name` is that of the file, for such sentences.
Result<Snippet> parseSnippet(const QByteArray &bytes, const QString &name);
QByteArray snippetToJson(const Snippet &snippet);

/// Both are bounded but not for the GUI thread: a snippet can have 32 MiB.
Result<Snippet> readSnippet(const QString &path);
/// Replaces the file as a whole or not at all.
Result<void> writeSnippet(const QString &path, const Snippet &snippet);

inline constexpr qint64 maxSnippetBytes = 64LL << 20;
inline constexpr qint64 maxSnippetInputBytes = 1LL << 20;

} // namespace codewar
