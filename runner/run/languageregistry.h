// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"

#include <QList>

namespace codewar {

/// The languages known to this program: the built-in JSON files, then the user's own, which may replace them.
class LanguageRegistry
{
public:
    /// Reads every *.json of the folders in order. A wrong file is left out and reported; the rest load.
    static LanguageRegistry load(const QStringList &folders);
    /// The built-in languages (compiled into the program) and those of userFolder().
    static LanguageRegistry loadDefault();
    /// Where a person drops JSON files: CODEWAR_LANGUAGES, else the platform's config folder.
    static QString userFolder();
    /// The error names `fileName` and the key that is wrong.
    static Result<Language> parse(const QByteArray &json, const QString &fileName);

    const QList<Language> &languages() const { return m_languages; }
    /// By id or alias, case-insensitive; null where there is none.
    const Language *find(const QString &idOrAlias) const;
    /// By the ending of a file name; null where there is none.
    const Language *forFileName(const QString &fileName) const;
    /// One for each file that was left out.
    const QList<Error> &errors() const { return m_errors; }

private:
    void readFolder(const QString &folder);
    Result<Language> readFile(const QString &path) const;
    Result<void> checkNames(const Language &language, const QString &fileName) const;
    void addOrReplace(Language language);

    QList<Language> m_languages;
    QList<Error> m_errors;
};

} // namespace codewar
