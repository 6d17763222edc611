// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/fd.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace codewar {

/// A folder of small files that belongs to this user alone, held open so that nobody can exchange it. Several
/// processes may work on one at once.
class CacheFolder
{
public:
    enum class Missing { Make, LeaveOut };

    /// Nothing where the folder is not there, is a link, is not ours, or where others may write to it.
    static std::optional<CacheFolder> open(const QString &path, Missing missing);

    /// The content of a regular file that is ours and that nobody else may write; it then counts as just
    /// used. Any other file of this name, and one over `maxBytes`, is removed.
    std::optional<QByteArray> read(const QByteArray &name, qint64 maxBytes) const;
    /// Puts the file in place in one step, after removing the least recently used ones that would take the
    /// folder past `maxBytes`. What fails leaves the folder as it was.
    void write(const QByteArray &name, const QByteArray &content, qint64 maxBytes) const;
    void remove(const QByteArray &name) const;

    /// Whether a file of this name takes part: SHA-256 in hexadecimal digits.
    static bool isEntryName(QByteArrayView name);

private:
    explicit CacheFolder(agent::Fd folder) : m_folder(std::move(folder)) {}

    agent::Fd lock() const;
    bool writeFile(const QByteArray &name, const QByteArray &content) const;
    void makeRoom(const QByteArray &newName, qint64 newBytes, qint64 maxBytes) const;

    agent::Fd m_folder;
};

} // namespace codewar
