// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippets/snippetstore.h"

#include "runner/run/languageregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

#include <functional>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;

QString fileIn(const QString &folder, const QString &languageId)
{
    return folder + u'/' + languageId + u".json"_s;
}

/// Empty where all went well.
QString write(const QString &fileName, const QByteArray &json)
{
    QSaveFile file(fileName);
    if (QDir().mkpath(QFileInfo(fileName).path()) && file.open(QIODevice::WriteOnly) &&
        file.write(json) == json.size() && file.commit())
        return {};
    return SnippetStore::tr("The snippets could not be saved in %1: %2. They are kept until CodeWar ends.")
        .arg(fileName, file.errorString());
}

QString remove(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists() || file.remove())
        return {};
    return SnippetStore::tr("The snippets in %1 could not be removed: %2.").arg(fileName, file.errorString());
}

Result<SnippetSet> readSet(QFile &file)
{
    if (file.size() > largestFile)
        return Error{ErrorCode::Corrupt, SnippetStore::tr("It is larger than 1 MiB."), u"snippets"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, file.errorString() + u'.', u"snippets"_s};
    return SnippetSet::fromJson(file.read(largestFile));
}

} // namespace

SnippetStore::SnippetStore(const LanguageRegistry &registry, const QString &folder, QObject *parent)
    : QObject(parent), m_registry(registry), m_folder(folder)
{}

SnippetStore::~SnippetStore() = default;

SnippetSet SnippetStore::builtIn(const QString &languageId) const
{
    QFile file(u":/codewar/snippets/%1.json"_s.arg(languageId));
    const Result<SnippetSet> read = readSet(file);
    SnippetSet set = read ? *read : SnippetSet();
    if (const Language *language = m_registry.find(languageId))
        set.templateText = language->templateText;
    return set;
}

void SnippetStore::load()
{
    QStringList languageIds;
    for (const Language &language : m_registry.languages())
        languageIds.append(language.id);
    QThreadPool::globalInstance()->start([self = QPointer(this), folder = m_folder, languageIds] {
        for (const QString &id : languageIds) {
            QFile file(fileIn(folder, id));
            if (!file.exists())
                continue;
            const Result<SnippetSet> set = readSet(file);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, id, set, name = file.fileName()] {
                if (self && set)
                    self->adopt(id, *set);
                else if (self)
                    Q_EMIT self->problemFound(
                        tr("Your snippets in %1 are not used: %2 Mend the file, or reset "
                           "them in Tools, Snippets and templates.")
                            .arg(name, set.error().message));
            });
        }
    });
}

SnippetSet SnippetStore::set(const QString &languageId) const
{
    const auto own = m_sets.constFind(languageId);
    if (own != m_sets.cend())
        return *own;
    if (!m_builtIn.contains(languageId))
        m_builtIn.insert(languageId, builtIn(languageId));
    return m_builtIn.value(languageId);
}

void SnippetStore::adopt(const QString &languageId, const SnippetSet &set)
{
    if (set == builtIn(languageId))
        m_sets.remove(languageId);
    else
        m_sets.insert(languageId, set);
    Q_EMIT changed(languageId);
}

void SnippetStore::save(const QString &languageId, const SnippetSet &set)
{
    adopt(languageId, set);
    const QByteArray json = m_sets.contains(languageId) ? set.toJson() : QByteArray();
    QThreadPool::globalInstance()->start([self = QPointer(this), json, name = fileIn(m_folder, languageId)] {
        const QString problem = json.isEmpty() ? remove(name) : write(name, json);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, problem] {
            if (self && !problem.isEmpty())
                Q_EMIT self->problemFound(problem);
        });
    });
}

} // namespace codewar
