// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/owner.h"

#include "runner/sandbox/process/processidentity.h"

#include <QFile>

#include <unistd.h>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

/// "BOOT/PIDNAMESPACE": where a pid means the same process as here.
QString placeOfPids()
{
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QString id =
        boot.open(QIODevice::ReadOnly) ? QString::fromLatin1(boot.readAll()).trimmed() : QString();
    return id + u'/' + QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
}

} // namespace

QString ownerOfThisProcess()
{
    return placeOfPids() + u'/' + processIdentity(::getpid());
}

OwnerState stateOfOwner(const QString &owner)
{
    const QString place = owner.section(u'/', 0, 1);
    const QString process = owner.section(u'/', 2);
    if (place != placeOfPids() || process.isEmpty())
        return OwnerState::Unknown;
    const int pid = process.section(u'-', 0, 0).toInt();
    return processIdentity(pid) == process ? OwnerState::Alive : OwnerState::Dead;
}

} // namespace codewar::docker
