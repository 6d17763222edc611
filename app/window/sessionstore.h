// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session.h"
#include "runner/run/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace codewar {

/// One session file of this window in a folder that several windows share.
///
/// Each window holds a slot ("session-3.json") under a lock that ends with its process, so two windows never
/// write to one file. save() may be called from another thread, one call at a time.
class SessionStore
{
public:
    /// Takes the free slot that was written last, or an empty one. `folder` is made where it is missing.
    explicit SessionStore(const QString &folder);

    /// The platform's folder for sessions.
    static QString defaultFolder();

    /// Where this window's session goes; empty where no slot could be had.
    const QString &fileName() const { return m_fileName; }

    /// What an earlier window left in the slot, if anything. A broken file is moved aside; the error says
    /// where to.
    Result<std::optional<Session>> load();
    /// Replaces the file at once or not at all; only the owner may read it.
    Result<void> save(const Session &session) const;

private:
    bool takeSlot(int number);

    QString m_folder;
    QString m_fileName;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace codewar
