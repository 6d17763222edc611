// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/documents.h"

namespace codewar {

QString Documents::templateOf(const QString &languageId) const
{
    const Language *language = m_registry.find(languageId);
    return language ? language->templateText : QString();
}

Document Documents::fresh(const QString &languageId) const
{
    Document document;
    document.text = templateOf(languageId);
    return document;
}

bool Documents::isUntouched(const QString &languageId, const Document &document) const
{
    if (!document.file.isEmpty())
        return false;
    return document.text.trimmed().isEmpty() || document.text == templateOf(languageId);
}

Document Documents::change(const QString &from, const Document &current, const QString &to)
{
    const bool onlyAdopted = !m_adopted.isEmpty() && current.file.isEmpty() && current.text == m_adopted;
    if (isUntouched(from, current) || onlyAdopted)
        m_kept.remove(from);
    else
        m_kept.insert(from, current);
    m_adopted.clear();

    if (m_kept.contains(to))
        return m_kept.take(to);
    if (isUntouched(from, current) || !current.file.isEmpty())
        return fresh(to);
    Document adopted = current;
    adopted.modified = true;
    m_adopted = adopted.text;
    return adopted;
}

} // namespace codewar
