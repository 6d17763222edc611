// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/scintilla.h"
#include "app/editor/viewplace.h"
#include "app/files/textformat.h"

#include <QHash>

#include <optional>

namespace codewar {

class CodeEditor;
struct Document;

/// The texts that were shown in the editor, each with what can be undone and the place a person was at.
class TextViews
{
public:
    /// `editor` outlives this object.
    explicit TextViews(CodeEditor &editor) : m_editor(editor) {}

    /// The text only; its language follows, then showPlace().
    void show(const Document &document);
    void showPlace(const Document &document);
    /// Takes over what the editor holds, without the text.
    void leave(Document &document);
    /// Cursor, scrolling and folded blocks of the text shown.
    void storePlace(Document &document) const;
    /// As an edit, so that what was there before can be had back.
    void replace(const Document &document);
    void forget(const QString &id) { m_views.remove(id); }
    void clear() { m_views.clear(); }

    /// The text shown.
    bool isModified(const QString &id) const;
    void setSaved(const QString &id, bool shown);
    void setUnsaved(const QString &id);

private:
    /// Also while another one is shown.
    struct View
    {
        QsciDocument text;
        std::optional<ViewPlace> place; ///< where it was left
        bool unsavedBefore = false;     ///< modified already when it came into the editor
        bool savedMeanwhile = false;    ///< while another one was shown
    };

    CodeEditor &m_editor;
    QHash<QString, View> m_views; ///< by document id
};

QsciScintilla::EolMode eolModeOf(LineEnding ending);

} // namespace codewar
