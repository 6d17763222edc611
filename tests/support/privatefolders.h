// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace codewar::test {

/// A cache folder of a test's own, which the sandbox's users can walk into.
class PrivateFolders
{
public:
    PrivateFolders()
    {
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther |
                                                   QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        qputenv("TMP_DIR", m_folder.path().toLocal8Bit());
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace codewar::test
