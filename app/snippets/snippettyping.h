// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"
#include "app/settings/settings.h"
#include "app/snippets/editorsnippet.h"

class QKeyEvent;

namespace codewar {

class Appearance;
class SnippetStore;

/// Tab makes a snippet of its name, then goes from field to field; Shift+Tab goes back, Escape ends it.
/// Switched by settings::snippets.
class SnippetTyping : public EditorCommands
{
    Q_OBJECT

public:
    /// All three outlive `editor`.
    SnippetTyping(CodeEditor &editor, const SnippetStore &store, Settings &settings,
                  const Appearance &appearance);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        long start;
        long end;
    };

    void retranslate() override;
    bool keyPressed(const QKeyEvent &event);
    bool expand();
    void insert(const EditorSnippet &snippet, long start, long end);
    void goToField(qsizetype index);
    void textModified(int position, int type, int length);
    void end();
    void paintFields();

    const SnippetStore &m_store;
    Settings &m_settings;
    const Appearance &m_appearance;
    QAction *m_switch;
    QList<QList<Place>> m_fields; ///< of the snippet in work, in bytes; empty where there is none
    qsizetype m_current = 0;
};

} // namespace codewar
