// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// A place in a source file that a line of output names.
struct SourceLocation
{
    QString file;
    int line = 0;   ///< from 1
    int column = 0; ///< from 1; 0 where none is named

    bool operator==(const SourceLocation &) const = default;
};

/// The place in "main.cpp:3:5: error: …" or "File "main.py", line 3"; line 0 where there is none.
SourceLocation locationInLine(const QString &line);

} // namespace codewar
