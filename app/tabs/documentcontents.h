// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QSet>

namespace codewar {

class Documents;
struct Document;

/// What belongs to the texts of the tabs, also those that are not shown or were closed; and whose has
/// changed.
class DocumentContents
{
public:
    /// `documents` outlives this object.
    explicit DocumentContents(Documents &documents) : m_documents(documents) {}

    /// False where nothing is another one, or there is no such tab. Empty values are not kept.
    bool setAttachment(const QString &id, const QString &key, const QJsonValue &value);
    bool setInput(const QString &id, const QString &input, bool keepOpen);
    /// Of all texts in memory.
    QList<QJsonValue> attachments(const QString &key) const;

    void touch(const QString &id) { m_touched.insert(id); }
    /// Those touched since the last call.
    QList<Document> takeChanged();

private:
    Documents &m_documents;
    QSet<QString> m_touched; ///< ids
};

} // namespace codewar
