// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// Longest file name that Linux file systems take, in bytes.
inline constexpr int maxFileNameBytes = 255;

/// Why `name` cannot be put into a folder as it is and named on a command line; empty where it can.
/// A half sentence that follows the quoted name: "has a folder in it".
QString whyNotPlainFileName(const QString &name);

inline bool isPlainFileName(const QString &name)
{
    return whyNotPlainFileName(name).isEmpty();
}

} // namespace codewar
