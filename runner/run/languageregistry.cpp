// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/languageregistry.h"

#include "runner/run/languagejson.h"
#include "runner/run/sentences.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QStandardPaths>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

Error leftOut(const QString &fileName, const QString &why)
{
    return {ErrorCode::InvalidInput, Sentences::tr("The language file %1 is left out. %2").arg(fileName, why),
            u"languages"_s};
}

bool answersTo(const Language &language, const QString &name)
{
    return language.id.compare(name, Qt::CaseInsensitive) == 0 ||
           language.aliases.contains(name, Qt::CaseInsensitive);
}

} // namespace

LanguageRegistry LanguageRegistry::load(const QStringList &folders)
{
    LanguageRegistry registry;
    for (const QString &folder : folders)
        registry.readFolder(folder);
    return registry;
}

LanguageRegistry LanguageRegistry::loadDefault()
{
    return load({u":/codewar/languages"_s, userFolder()});
}

QString LanguageRegistry::userFolder()
{
    const QString named = qEnvironmentVariable("CODEWAR_LANGUAGES");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/codewar/languages"_s;
}

Result<Language> LanguageRegistry::parse(const QByteArray &json, const QString &fileName)
{
    return languageFromJson(json, fileName);
}

const Language *LanguageRegistry::find(const QString &idOrAlias) const
{
    const auto found = std::find_if(m_languages.begin(), m_languages.end(),
                                    [&](const Language &language) { return answersTo(language, idOrAlias); });
    return found == m_languages.end() ? nullptr : &*found;
}

const Language *LanguageRegistry::forFileName(const QString &fileName) const
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return nullptr;
    const QString ending = fileName.sliced(dot + 1);
    const auto found = std::find_if(m_languages.begin(), m_languages.end(), [&](const Language &language) {
        return language.endings.contains(ending, Qt::CaseInsensitive);
    });
    return found == m_languages.end() ? nullptr : &*found;
}

void LanguageRegistry::readFolder(const QString &folder)
{
    QMap<QString, QString> fileOfId;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        Result<Language> language = readFile(path);
        if (!language) {
            m_errors << language.error();
            continue;
        }
        if (const auto twin = fileOfId.constFind(language->id); twin != fileOfId.constEnd()) {
            m_errors << leftOut(
                path,
                Sentences::tr("Its key \"id\" is \"%1\", as in %2 beside it.").arg(language->id, *twin));
            continue;
        }
        if (const Result<void> free = checkNames(*language, path); !free) {
            m_errors << free.error();
            continue;
        }
        fileOfId.insert(language->id, name);
        addOrReplace(*std::move(language));
    }
}

Result<Language> LanguageRegistry::readFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return leftOut(path, Sentences::tr("It cannot be read: %1.").arg(file.errorString()));
    // One byte more than is allowed, so that the parser sees that it is too much.
    return parse(file.read(maxLanguageFileBytes + 1), path);
}

// A language may replace the one with its own id, but not take a name or an ending away from another.
Result<void> LanguageRegistry::checkNames(const Language &language, const QString &fileName) const
{
    for (const Language &other : m_languages) {
        if (other.id == language.id)
            continue;
        if (answersTo(other, language.id))
            return leftOut(
                fileName,
                Sentences::tr("Its key \"id\" is \"%1\", an alias of %2.").arg(language.id, other.name));
        for (const QString &alias : language.aliases) {
            if (answersTo(other, alias))
                return leftOut(fileName, Sentences::tr("Its key \"aliases\" has \"%1\", which is %2 already.")
                                             .arg(alias, other.name));
        }
        for (const QString &ending : language.endings) {
            if (other.endings.contains(ending, Qt::CaseInsensitive))
                return leftOut(fileName, Sentences::tr("Its key \"endings\" has \"%1\", which is %2 already.")
                                             .arg(ending, other.name));
        }
    }
    return {};
}

void LanguageRegistry::addOrReplace(Language language)
{
    const auto same = std::find_if(m_languages.begin(), m_languages.end(),
                                   [&](const Language &other) { return other.id == language.id; });
    if (same == m_languages.end())
        m_languages << std::move(language);
    else
        *same = std::move(language);
}

} // namespace codewar
