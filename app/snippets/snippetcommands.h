// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"
#include "runner/run/languageregistry.h"

namespace codewar {

class Appearance;
class SnippetStore;

/// The command that shows the dialog of snippets and templates.
class SnippetCommands : public EditorCommands
{
    Q_OBJECT

public:
    /// Everything given by reference outlives `editor`.
    SnippetCommands(CodeEditor &editor, const LanguageRegistry &registry, SnippetStore &store,
                    const Appearance &appearance);

private:
    void retranslate() override;
    void open();

    const LanguageRegistry &m_registry;
    SnippetStore &m_store;
    const Appearance &m_appearance;
    QAction *m_edit;
};

} // namespace codewar
