// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of debianroot.cpp where mmdebstrap cannot run.
#include "runner/sandbox/docker/images/debianroot.h"

namespace codewar::docker {

using namespace Qt::StringLiterals;

Result<QString> makeDebianRoot(const DebianRoot &, const QString &, const ImageProgress &,
                               const std::stop_token &)
{
    return Error{
        ErrorCode::Unavailable,
        u"No base image can be made from Debian packages on this system. Pull one "
        "(docker pull), or load images that another machine saved: codewar-runner images load FILE."_s,
        u"images"_s};
}

} // namespace codewar::docker
