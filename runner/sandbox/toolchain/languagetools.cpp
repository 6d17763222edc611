// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/toolchain/languagetools.h"

#include <QRegularExpression>

namespace codewar {

using namespace Qt::StringLiterals;

QStringList compilerAndFlags(const Language &language)
{
    QStringList command = language.compile;
    command.removeAll(language.mainFile);
    if (const qsizetype output = command.indexOf("-o"_L1); output >= 0)
        command.remove(output, 2);
    return command;
}

QString versionText(const Language &language, const QString &printed)
{
    static const QRegularExpression number(u"\\d+(\\.\\d+)+"_s);
    return (language.toolName + u' ' + number.match(printed).captured()).trimmed();
}

} // namespace codewar
