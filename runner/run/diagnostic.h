// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace codewar {

/// One remark of a compiler or one frame of a traceback, placed in a source file of the request.
struct Diagnostic
{
    enum class Severity { Error, Warning, Note };

    QString file;   ///< name within the request, e.g. "main.cpp"
    int line = 0;   ///< from 1
    int column = 0; ///< from 1; 0 where the tool names none
    Severity severity = Severity::Error;
    QString message;

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = QList<Diagnostic>;

/// The name used on the wire: "error", "warning" or "note".
QString severityName(Diagnostic::Severity severity);

} // namespace codewar
