// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session.h"
#include "runner/run/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace codewar {

class FileLock;

/// The session of this window in a folder that several windows share: "session-3.json" with all but the
/// texts, and "session-3/ID.json" for each text, so that only those that changed are written.
///
/// Each window holds its slot under a lock that ends with its process, so two windows never write to one
/// file. save() may be called from another thread, one call at a time.
class SessionStore
{
public:
    /// What load() found.
    struct Loaded
    {
        std::optional<Session> session; ///< documents are mostly not loaded yet
        QStringList problems;           ///< what was broken and where it is kept now
    };

    /// Takes the free slot that was written last, or an empty one. `folder` is made where it is missing.
    explicit SessionStore(const QString &folder);
    ~SessionStore();

    /// The platform's folder for sessions.
    static QString defaultFolder();

    /// Where this window's session goes; empty where no slot could be had.
    const QString &fileName() const { return m_fileName; }

    /// What an earlier window left in the slot. A broken file is moved aside, and texts that the session
    /// forgot, as it was broken or never written, are there again.
    Loaded load();
    /// Brings text, input and attachments of a document that is not loaded. The error says what became of
    /// them.
    Result<void> loadDocument(Document &document) const;
    /// Replaces each file at once or not at all; only the owner may read them. `changed` are the documents
    /// whose text, input or attachments differ from the last call's. After an error all of them are still to
    /// be saved.
    Result<void> save(const Session &session, const QList<Document> &changed) const;

private:
    bool takeSlot(int number);
    QString documentFile(const QString &id) const;
    void addForgotten(Loaded &loaded) const;
    void removeForgotten(const Session &session) const;

    QString m_folder;
    QString m_fileName;
    QString m_texts; ///< folder of the documents
    std::unique_ptr<FileLock> m_lock;
};

} // namespace codewar
