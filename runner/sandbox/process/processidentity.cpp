// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/process/processidentity.h"

#include <QFile>
#include <QList>

namespace codewar {

using namespace Qt::StringLiterals;

QString processIdentity(int pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // Field 22; counted from behind the name, which may itself hold spaces and parentheses.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? u"%1-%2"_s.arg(pid).arg(QString::fromLatin1(fields[19])) : QString();
}

} // namespace codewar
