// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/documentcontents.h"

#include "app/tabs/documents.h"

namespace codewar {

bool DocumentContents::setAttachment(const QString &id, const QString &key, const QJsonValue &value)
{
    Document *document = m_documents.find(id);
    const bool empty = value.isNull() || value.isUndefined();
    if (!document || document->attachments.value(key) == value ||
        (empty && !document->attachments.contains(key)))
        return false;
    if (empty)
        document->attachments.remove(key);
    else
        document->attachments.insert(key, value);
    touch(id);
    return true;
}

bool DocumentContents::setInput(const QString &id, const QString &input, bool keepOpen)
{
    Document *document = m_documents.find(id);
    if (!document || (document->input == input && document->keepInputOpen == keepOpen))
        return false;
    document->input = input;
    document->keepInputOpen = keepOpen;
    touch(id);
    return true;
}

QList<QJsonValue> DocumentContents::attachments(const QString &key) const
{
    QList<QJsonValue> values;
    for (const auto *list : {&m_documents.open(), &m_documents.closed()}) {
        for (const Document &document : *list) {
            if (document.attachments.contains(key))
                values.append(document.attachments.value(key));
        }
    }
    return values;
}

QList<Document> DocumentContents::takeChanged()
{
    QList<Document> changed;
    for (const auto *list : {&m_documents.open(), &m_documents.closed()}) {
        for (const Document &document : *list) {
            if (document.loaded && m_touched.contains(document.id))
                changed.append(document);
        }
    }
    m_touched.clear();
    return changed;
}

} // namespace codewar
