// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/outputlines.h"

#include "runner/run/utf8text.h"

namespace codewar {

QStringList outputLines(const QByteArray &output)
{
    constexpr qsizetype maxLineBytes = 4096;
    QStringList lines;
    for (const QByteArray &line : output.split('\n'))
        lines << textFromUtf8(line.first(qMin(line.size() - (line.endsWith('\r') ? 1 : 0), maxLineBytes)));
    return lines;
}

} // namespace codewar
