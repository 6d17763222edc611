// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace codewar {

class Appearance;
class CodeEditor;
class Commands;
class Completion;
class Documents;
class EditorCommands;
class LanguageRegistry;
class Settings;
class SnippetStore;

/// Attaches every feature to an editor, and gives their commands a place in the menus.
class EditorTools : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`; everything else outlives it.
    EditorTools(CodeEditor &editor, const LanguageRegistry &registry, Settings &settings,
                const Appearance &appearance, Commands &commands);

    /// New texts hold a person's templates, and words of every tab are offered. `documents` outlives this
    /// object.
    void join(Documents &documents);
    void addTo(QMenu &edit, QMenu &view, QMenu &tools) const;

Q_SIGNALS:
    /// A sentence for a person.
    void problemFound(const QString &problem);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void registerCommands();

    Commands &m_commands;
    SnippetStore *m_snippets;
    Completion *m_completion;
    const QList<EditorCommands *> m_editing;
    const QList<EditorCommands *> m_viewing;
    EditorCommands *m_editSnippets;
};

} // namespace codewar
