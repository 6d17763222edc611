// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Small pieces of the cgroup file systems. `root` stands before every absolute path ("" outside tests).
namespace codewar {

/// The folder of this process' own group in the v1 hierarchy of a controller; empty where there is none.
QString ownGroupOfVersion1(const QString &root, const QString &controller);
/// The group of this process in the unified hierarchy, or the one above where an earlier runner moved it into
/// a child, if that has the controllers memory and pids; else empty.
QString ownGroupOfVersion2(const QString &root);
/// The groups around `own`, nearest first, that let theirs use memory and pids already.
QStringList groupsAroundVersion2(const QString &root, const QString &own);

/// Lets groups below `own` use memory, pids and cpu. A group with processes of its own cannot do that
/// ("no internal processes"), so this process first moves into a child of it; and back, where others are
/// there.
bool enableVersion2Controllers(const QString &own);

bool writeControl(const QString &path, const QByteArray &text);
/// A close-on-exec descriptor, or -1.
int openControl(const QString &path, int flags);
/// The folder of a group, open and locked, which marks it as in use for as long as the descriptor lives, also
/// for runners that do not see each other's processes (flock(2)); -1 where somebody else holds it.
int lockGroup(const QString &group);
QList<int> processesOf(const QString &group);

} // namespace codewar
