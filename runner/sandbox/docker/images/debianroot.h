// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/docker/images/imageprogress.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace codewar::docker {

/// A small Debian root file system.
struct DebianRoot
{
    QString suite; ///< "forky"
    QStringList packages;
    QMap<QString, QString> links; ///< in /usr/bin: name and what it stands for
};

/// Makes it with mmdebstrap, from the archive that this machine's apt uses, as a tar file. Takes half a
/// minute and hundreds of megabytes in `folder`, which is the caller's to remove; the file's path.
Result<QString> makeDebianRoot(const DebianRoot &root, const QString &folder, const ImageProgress &progress,
                               const std::stop_token &stop);

} // namespace codewar::docker
