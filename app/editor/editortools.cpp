// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/editortools.h"

#include "app/commands/commands.h"
#include "app/editor/bracketclosing.h"
#include "app/editor/clickcursors.h"
#include "app/editor/codeeditor.h"
#include "app/editor/commenttoggle.h"
#include "app/editor/completion.h"
#include "app/editor/editcommands.h"
#include "app/editor/findcommands.h"
#include "app/editor/folding.h"
#include "app/editor/gotoline.h"
#include "app/editor/linecommands.h"
#include "app/editor/multicursor.h"
#include "app/editor/viewoptions.h"
#include "app/snippets/snippetcommands.h"
#include "app/snippets/snippetstore.h"
#include "app/snippets/snippettyping.h"
#include "app/tabs/documents.h"

#include <QEvent>
#include <QMenu>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 2 << 20;

/// Of the tabs that are not shown, as far as they are in memory.
QList<QByteArray> otherTexts(const Documents &documents)
{
    QList<QByteArray> texts;
    qsizetype characters = 0;
    for (int i = 0; i < documents.count(); ++i) {
        const QString &text = documents.at(i).text;
        characters += text.size();
        if (characters > mostCharacters)
            break;
        if (i != documents.currentIndex())
            texts.append(text.toUtf8());
    }
    return texts;
}

} // namespace

EditorTools::EditorTools(CodeEditor &editor, const LanguageRegistry &registry, Settings &settings,
                         const Appearance &appearance, Commands &commands)
    : QObject(&editor),
      m_commands(commands),
      m_snippets(new SnippetStore(registry, settings.folder() + u"/snippets"_s, this)),
      m_completion(new Completion(editor, settings)),
      m_editing{new EditCommands(editor),
                new FindCommands(editor, settings, appearance),
                new GoToLine(editor),
                new CommentToggle(editor),
                new LineCommands(editor),
                new MultiCursor(editor),
                m_completion,
                new SnippetTyping(editor, *m_snippets, settings, appearance),
                new BracketClosing(editor, settings)},
      m_viewing{new Folding(editor, settings, appearance), new ViewOptions(editor, settings, appearance)},
      m_editSnippets(new SnippetCommands(editor, registry, *m_snippets, appearance))
{
    new ClickCursors(editor);
    editor.installEventFilter(this);
    registerCommands();
    connect(m_snippets, &SnippetStore::problemFound, this, &EditorTools::problemFound);
    m_completion->setIsComplete([&editor, this](const QString &word) {
        return m_snippets->set(editor.language().id).find(word) != nullptr;
    });
    m_snippets->load();
}

void EditorTools::join(Documents &documents)
{
    documents.setTemplates(
        [this](const QString &languageId) { return m_snippets->set(languageId).templateText; });
    m_completion->setOtherTexts([&documents] { return otherTexts(documents); });
}

void EditorTools::registerCommands()
{
    for (const EditorCommands *commands : m_editing)
        m_commands.add(tr("Edit"), commands->actions());
    for (const EditorCommands *commands : m_viewing)
        m_commands.add(tr("View"), commands->actions());
    m_commands.add(tr("Tools"), m_editSnippets->actions());
}

void EditorTools::addTo(QMenu &edit, QMenu &view, QMenu &tools) const
{
    for (const EditorCommands *commands : m_editing) {
        edit.addActions(commands->actions());
        edit.addSeparator();
    }
    for (const EditorCommands *commands : m_viewing) {
        view.addSeparator();
        view.addActions(commands->actions());
    }
    tools.addActions(m_editSnippets->actions());
}

bool EditorTools::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        registerCommands();
    return QObject::eventFilter(editor, event);
}

} // namespace codewar
