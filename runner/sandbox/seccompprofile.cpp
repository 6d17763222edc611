// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/seccompprofile.h"

#include <QFile>

static void initSeccompResource()
{
    Q_INIT_RESOURCE(seccomp);
}

namespace codewar {

using namespace Qt::StringLiterals;

QByteArray seccompProfile()
{
    initSeccompResource();
    QFile file(u":/codewar/seccomp/profile.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace codewar
