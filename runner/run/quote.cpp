// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/quote.h"

namespace codewar {

using namespace Qt::StringLiterals;

QString quote(const QString &text, qsizetype longest)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (line.size() > longest)
        line = line.left(longest) + u"…"_s;
    while (line.endsWith(u'.'))
        line.chop(1);
    return line;
}

} // namespace codewar
