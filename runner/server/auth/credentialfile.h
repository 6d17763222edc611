// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QString>

namespace codewar::server {

/// Who besides its owner may do what to a file that decides who is let in.
enum class Others { MayRead, MayNotRead };

/// The bytes of such a file. `title` says what it is, as in "The key file F …". An error, with what to do,
/// where others may write it, or read it if they may not.
Result<QByteArray> readCredentialFile(const QString &name, const QString &title, Others others);

/// That such a file is wrong: `what` goes on behind its name, as in "is no JSON".
Error wrongCredentialFile(const QString &name, const QString &title, const QString &what);

} // namespace codewar::server
