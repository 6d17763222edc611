// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/documents.h"

#include "runner/run/languageregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

Documents::Documents(const LanguageRegistry &registry, QObject *parent)
    : QObject(parent), m_registry(registry)
{
    const Language *first = m_registry.find(u"cpp"_s);
    m_open.append(fresh(first ? first->id : m_registry.languages().constFirst().id));
}

int Documents::indexOfId(const QString &id) const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Document &document) { return document.id == id; });
    return found == m_open.end() ? -1 : static_cast<int>(found - m_open.begin());
}

int Documents::indexOfFile(const QString &file) const
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Document &document) { return document.file == file; });
    return file.isEmpty() || found == m_open.end() ? -1 : static_cast<int>(found - m_open.begin());
}

Document *Documents::find(const QString &id)
{
    for (auto *list : {&m_open, &m_closed}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&](const Document &document) { return document.id == id; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

QString Documents::titleOf(const Document &document) const
{
    if (document.file.isEmpty()) {
        const Language *language = m_registry.find(document.language);
        const QString name = language ? language->mainFile : document.language;
        return document.number > 1 ? u"%1 (%2)"_s.arg(name).arg(document.number) : name;
    }
    const QFileInfo info(document.file);
    const QString ending = u'/' + info.fileName();
    const bool shared = std::any_of(m_open.begin(), m_open.end(), [&](const Document &other) {
        return other.file != document.file && other.file.endsWith(ending);
    });
    return shared ? u"%1/%2"_s.arg(info.dir().dirName(), info.fileName()) : info.fileName();
}

void Documents::setTemplates(std::function<QString(const QString &)> templates)
{
    m_templates = std::move(templates);
}

Document Documents::fresh(const QString &languageId) const
{
    Document document;
    document.id = Document::newId();
    document.language = languageId;
    if (const Language *language = m_registry.find(languageId))
        document.text = m_templates ? m_templates(languageId) : language->templateText;
    document.number = freeNumber(document);
    return document;
}

int Documents::freeNumber(const Document &document) const
{
    QSet<int> used;
    for (const Document &other : m_open) {
        if (other.file.isEmpty() && other.language == document.language && other.id != document.id)
            used.insert(other.number);
    }
    int number = 1;
    while (used.contains(number))
        ++number;
    return number;
}

bool Documents::isUntouched(const Document &document)
{
    return holdsTemplate(document) && document.input.isEmpty() && document.attachments.isEmpty();
}

bool Documents::holdsTemplate(const Document &document)
{
    return document.file.isEmpty() && document.loaded &&
           (!document.modified || document.text.trimmed().isEmpty());
}

void Documents::select(int index)
{
    m_current = index;
    Q_EMIT selected(index);
}

void Documents::insert(int index, Document document)
{
    if (document.file.isEmpty())
        document.number = freeNumber(document);
    m_open.insert(index, std::move(document));
    if (m_open.size() > 1 && index <= m_current)
        ++m_current;
    Q_EMIT inserted(index);
}

void Documents::move(int from, int to)
{
    const QString shown = current().id;
    m_open.move(from, to);
    m_current = indexOfId(shown);
    Q_EMIT moved(from, to);
}

void Documents::close(int index)
{
    const bool wasCurrent = index == m_current;
    const Document document = m_open.takeAt(index);
    if (!isUntouched(document))
        keepClosed(document);
    if (m_open.isEmpty()) {
        m_open.append(fresh(document.language));
        Q_EMIT inserted(0);
        Q_EMIT removed(1);
    } else {
        if (index < m_current || m_current == m_open.size())
            --m_current;
        Q_EMIT removed(index);
    }
    if (wasCurrent)
        Q_EMIT selected(m_current);
}

/// Of too many, the first to go is the oldest that its file still holds.
void Documents::keepClosed(Document document)
{
    m_closed.append(std::move(document));
    if (m_closed.size() <= maxClosed)
        return;
    const auto saved =
        std::find_if(m_closed.begin(), m_closed.end(), [](const Document &old) { return !old.modified; });
    m_closed.erase(saved == m_closed.end() ? m_closed.begin() : saved);
}

bool Documents::reopen()
{
    if (m_closed.isEmpty())
        return false;
    insert(m_current + 1, m_closed.takeLast());
    select(m_current + 1);
    return true;
}

void Documents::reset(QList<Document> open, QList<Document> closed, const QString &currentId)
{
    const QString language = current().language;
    m_open = std::move(open);
    m_closed = std::move(closed);
    m_current = 0;
    if (m_open.isEmpty())
        m_open.append(fresh(language));
    m_current = std::max(0, indexOfId(currentId));
    Q_EMIT wasReset();
}

} // namespace codewar
