// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <optional>

namespace codewar {

/// Replaces what the file holds at once or not at all, whenever the power fails: the bytes are on the disk
/// before they get the file's name. Returns what went wrong, empty where nothing did.
QString replaceFile(const QString &path, const QByteArray &bytes,
                    std::optional<QFile::Permissions> permissions = {});

/// Permissions of a file that is nobody else's business.
inline constexpr QFile::Permissions onlyForOwner = QFile::ReadOwner | QFile::WriteOwner;

} // namespace codewar
