// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/sourcelocation.h"

#include <QRegularExpression>

namespace codewar {

using namespace Qt::StringLiterals;

SourceLocation locationInLine(const QString &line)
{
    static const QRegularExpression compiler(
        uR"(^(?:In file included from )?([^\s:]+\.\w+):(\d{1,7})(?::(\d{1,7}))?:)"_s);
    static const QRegularExpression traceback(uR"re(^\s*File "(?:[^"]*/)?([^"/]+)", line (\d{1,7}))re"_s);
    for (const QRegularExpression &pattern : {compiler, traceback}) {
        const auto match = pattern.match(line.left(1000));
        if (match.hasMatch())
            return {match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
    }
    return {};
}

} // namespace codewar
