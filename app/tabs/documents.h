// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabs/document.h"

#include <QList>
#include <QObject>

#include <functional>

namespace codewar {

class LanguageRegistry;

/// The texts a person works on, in the order of their tabs, and those that were closed. Never empty; one is
/// current.
class Documents : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxClosed = 300;

    /// Starts with one template. `registry` outlives this object.
    explicit Documents(const LanguageRegistry &registry, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_open.size()); }
    const QList<Document> &open() const { return m_open; }
    const QList<Document> &closed() const { return m_closed; }
    const Document &at(int index) const { return m_open.at(index); }
    /// Whoever changes what a tab shows calls announce().
    Document &edit(int index) { return m_open[index]; }
    void announce(int index) { Q_EMIT changed(index); }
    int currentIndex() const { return m_current; }
    const Document &current() const { return m_open.at(m_current); }
    /// -1 where there is none.
    int indexOfId(const QString &id) const;
    int indexOfFile(const QString &file) const;
    /// Open, or closed and still there; else null.
    Document *find(const QString &id);

    /// The file's name, or that of the language's main file; told apart where two are the same.
    QString title(int index) const { return titleOf(m_open.at(index)); }
    QString titleOf(const Document &document) const;
    /// What new texts of a language hold; without, the language's own template.
    void setTemplates(std::function<QString(const QString &languageId)> templates);
    /// A template with an id of its own, in no tab yet.
    Document fresh(const QString &languageId) const;
    /// Nothing of a person's own is in it.
    static bool isUntouched(const Document &document);
    /// The same for its text alone.
    static bool holdsTemplate(const Document &document);

    void select(int index);
    /// The tab comes before the one that is at `index` now.
    void insert(int index, Document document);
    void move(int from, int to);
    /// Its neighbour becomes current. The text can be reopened unless it is untouched. A template of the same
    /// language follows the last one.
    void close(int index);
    /// Shows what was closed last; false where there is nothing.
    bool reopen();
    /// Takes the place of everything; `open` may be empty.
    void reset(QList<Document> open, QList<Document> closed, const QString &currentId);

Q_SIGNALS:
    void inserted(int index);
    void removed(int index);
    void moved(int from, int to);
    void selected(int index);
    void changed(int index);
    void wasReset();

private:
    void keepClosed(Document document);
    int freeNumber(const Document &document) const;

    const LanguageRegistry &m_registry;
    std::function<QString(const QString &)> m_templates;
    QList<Document> m_open;
    QList<Document> m_closed;
    int m_current = 0;
};

} // namespace codewar
