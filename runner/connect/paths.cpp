// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QString cacheFolder()
{
    if (const QString folder = qEnvironmentVariable("TMP_DIR"); !folder.isEmpty())
        return folder;
    if (isRoot() && !qEnvironmentVariableIsSet("XDG_CACHE_HOME"))
        return u"/var/cache/codewar"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/codewar"_L1;
}

QString spillFolder()
{
    const QString folder = cacheFolder() + "/output"_L1;
    QDir().mkpath(folder);
    return folder;
}

QString agentPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString installed = here + "/../libexec/codewar/codewar-agent"_L1;
    return QFile::exists(installed) ? QDir::cleanPath(installed) : here + "/codewar-agent"_L1;
}

} // namespace codewar
