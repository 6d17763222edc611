// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"

#include <QMap>
#include <QString>

namespace codewar {

/// One program text with its file, where it has one.
struct Document
{
    QString text;
    QString file;          ///< absolute path; empty while it was never saved
    bool modified = false; ///< differs from its file, or from the template
    int line = 1;          ///< the cursor, from 1
    int column = 1;

    bool operator==(const Document &) const = default;
};

/// The texts a person works on, one for each language, so that choosing another language loses nothing.
class Documents
{
public:
    /// `registry` outlives this object.
    explicit Documents(const LanguageRegistry &registry) : m_registry(registry) {}

    /// What language `to` shows when it is chosen while `from` shows `current`.
    ///
    /// Its own text where it has one; its template where `current` is an untouched template or has a file;
    /// else `current` goes on under the new language. `current` is kept for `from` in any case.
    Document change(const QString &from, const Document &current, const QString &to);

    Document fresh(const QString &languageId) const;
    bool isUntouched(const QString &languageId, const Document &document) const;

    /// The texts of the languages that are not shown now.
    const QMap<QString, Document> &kept() const { return m_kept; }
    void keep(const QString &languageId, const Document &document) { m_kept.insert(languageId, document); }
    void forget(const QString &languageId) { m_kept.remove(languageId); }

private:
    QString templateOf(const QString &languageId) const;

    const LanguageRegistry &m_registry;
    QMap<QString, Document> m_kept;
    QString m_adopted; ///< text that the language shown now took over from another
};

} // namespace codewar
