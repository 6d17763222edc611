// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/textviews.h"

#include "app/editor/codeeditor.h"
#include "app/tabs/document.h"

#include <utility>

namespace codewar {

QsciScintilla::EolMode eolModeOf(LineEnding ending)
{
    switch (ending) {
    case LineEnding::Lf:
        return QsciScintilla::EolUnix;
    case LineEnding::CrLf:
        return QsciScintilla::EolWindows;
    case LineEnding::Cr:
        return QsciScintilla::EolMac;
    }
    return QsciScintilla::EolUnix;
}

void TextViews::show(const Document &document)
{
    const bool seen = m_views.contains(document.id);
    View &view = m_views[document.id];
    m_editor.showDocument(view.text);
    if (!seen) {
        m_editor.setContent(document.text);
        view.unsavedBefore = document.modified;
    }
    if (std::exchange(view.savedMeanwhile, false))
        m_editor.setModified(false);
    m_editor.setEolMode(eolModeOf(document.format.ending));
}

void TextViews::showPlace(const Document &document)
{
    if (const std::optional<ViewPlace> &place = m_views[document.id].place) {
        codewar::showPlace(m_editor, *place);
        return;
    }
    foldLines(m_editor, document.folded);
    m_editor.goTo(document.line, document.column);
    setTopLine(m_editor, document.topLine - 1);
}

void TextViews::leave(Document &document)
{
    storePlace(document);
    document.modified = isModified(document.id);
    m_views[document.id].place = viewPlace(m_editor);
}

void TextViews::storePlace(Document &document) const
{
    document.line = m_editor.cursorLine();
    document.column = m_editor.cursorColumn();
    document.topLine = topLine(m_editor) + 1;
    document.folded = foldedLines(m_editor);
}

void TextViews::replace(const Document &document)
{
    m_views[document.id].unsavedBefore = false;
    m_editor.setEolMode(eolModeOf(document.format.ending));
    m_editor.replaceContent(document.text);
    m_editor.goTo(document.line, document.column);
    setTopLine(m_editor, document.topLine - 1);
}

bool TextViews::isModified(const QString &id) const
{
    return m_views.value(id).unsavedBefore || m_editor.isModified();
}

void TextViews::setSaved(const QString &id, bool shown)
{
    if (const auto view = m_views.find(id); view != m_views.end()) {
        view->unsavedBefore = false;
        view->savedMeanwhile = !shown;
    }
    if (shown)
        m_editor.setModified(false);
}

void TextViews::setUnsaved(const QString &id)
{
    if (const auto view = m_views.find(id); view != m_views.end())
        view->unsavedBefore = true;
}

} // namespace codewar
