// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace codewar {

/// What a program wrote, as text: each sequence that is not UTF-8 becomes U+FFFD, everything else stays as it
/// is, NUL bytes and a leading byte order mark included.
QString textFromUtf8(const QByteArray &bytes);

bool isUtf8(const QByteArray &bytes);

} // namespace codewar
