// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippets/snippetcommands.h"

#include "app/editor/codeeditor.h"
#include "app/snippets/snippetsdialog.h"

namespace codewar {

using namespace Qt::StringLiterals;

SnippetCommands::SnippetCommands(CodeEditor &editor, const LanguageRegistry &registry, SnippetStore &store,
                                 const Appearance &appearance)
    : EditorCommands(editor),
      m_registry(registry),
      m_store(store),
      m_appearance(appearance),
      m_edit(add(u"editSnippetsAction"_s, {}, [this] { open(); }))
{
    retranslate();
}

void SnippetCommands::open()
{
    auto *dialog =
        new SnippetsDialog(m_registry, m_store, m_appearance, editor().language().id, editor().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SnippetCommands::retranslate()
{
    m_edit->setText(tr("&Snippets and templates…"));
}

} // namespace codewar
