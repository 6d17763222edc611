// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/credentialfile.h"

#include <QFile>

#include <sys/stat.h>

namespace codewar::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8 << 20;

} // namespace

Error wrongCredentialFile(const QString &name, const QString &title, const QString &what)
{
    return {ErrorCode::InvalidInput, u"%1 %2 %3."_s.arg(title, name, what), u"keys"_s};
}

Result<QByteArray> readCredentialFile(const QString &name, const QString &title, Others others)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return wrongCredentialFile(name, title, u"cannot be read: "_s + file.errorString());
    // Of the open file, whatever has its name by now.
    struct stat status
    {};
    if (::fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode))
        return wrongCredentialFile(name, title, u"is no file"_s);
    if (status.st_mode & (S_IWGRP | S_IWOTH))
        return wrongCredentialFile(name, title,
                                   u"may be written by others, who could let themselves in. Take that right "
                                   u"away (chmod go-w) and look at what is in it"_s);
    if (others == Others::MayNotRead && status.st_mode & S_IROTH)
        return wrongCredentialFile(
            name, title, u"may be read by everybody on this machine. Take that right away (chmod o-r)"_s);
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return wrongCredentialFile(name, title, u"cannot be read: "_s + file.errorString());
    if (bytes.size() > largestFile)
        return wrongCredentialFile(name, title, u"has more than 8 MiB"_s);
    return bytes;
}

} // namespace codewar::server
