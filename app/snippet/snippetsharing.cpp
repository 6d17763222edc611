// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippet/snippetsharing.h"

#include "app/background.h"
#include "app/cases/tests.h"
#include "app/commands/commands.h"
#include "app/panels/inputpanel.h"
#include "app/window/workspace.h"
#include "runner/run/languageregistry.h"

#include <QFileDialog>
#include <QFileInfo>

namespace codewar {

using namespace Qt::StringLiterals;

SnippetSharing::SnippetSharing(const Parts &parts)
    : QObject(&parts.window),
      m_parts(parts),
      m_share(makeAction(this, u"shareSnippetAction"_s, {})),
      m_open(makeAction(this, u"openSnippetAction"_s, {}))
{
    connect(m_share, &QAction::triggered, this, &SnippetSharing::askSave);
    connect(m_open, &QAction::triggered, this, &SnippetSharing::askOpen);
    retranslate();
}

void SnippetSharing::retranslate()
{
    m_share->setText(tr("S&hare as a snippet…"));
    m_open->setText(tr("Open a sn&ippet…"));
}

QList<QAction *> SnippetSharing::actions() const
{
    return {m_open, m_share};
}

void SnippetSharing::askSave()
{
    const Snippet snippet = current(); // as it was when it was asked for
    auto *dialog =
        new QFileDialog(&m_parts.window, tr("Share as a snippet"), {}, tr("CodeWar snippets (*.codewar)"));
    dialog->setObjectName(u"shareSnippetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(snippetEnding());
    dialog->selectFile(QFileInfo(snippet.title).completeBaseName() + u'.' + snippetEnding());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, snippet](const QString &path) { save(path, snippet); });
    dialog->open();
    if (m_parts.input.file())
        Q_EMIT noticed(tr("The input of this program is a file, which is not part of a snippet."));
}

void SnippetSharing::save(const QString &path, const Snippet &snippet)
{
    inBackground(
        this, [path, snippet] { return writeSnippet(path, snippet); },
        [this](const Result<void> &written) {
            if (!written)
                Q_EMIT noticed(written.error().message);
        });
}

void SnippetSharing::askOpen()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Open a snippet"), {},
                                   tr("CodeWar snippets (*.codewar)") + u";;"_s + tr("All files (*)"));
    dialog->setObjectName(u"openSnippetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SnippetSharing::open);
    dialog->open();
}

void SnippetSharing::open(const QString &path)
{
    inBackground(
        this, [path] { return readSnippet(path); },
        [this](const Result<Snippet> &snippet) {
            if (snippet)
                show(*snippet);
            else
                Q_EMIT noticed(snippet.error().message);
        });
}

Snippet SnippetSharing::current() const
{
    Snippet snippet;
    snippet.title = m_parts.workspace.title();
    snippet.language = m_parts.workspace.language().id;
    snippet.code = m_parts.workspace.current().text;
    snippet.input = m_parts.input.text();
    snippet.keepInputOpen = m_parts.input.keepsOpen();
    snippet.cases = m_parts.tests.cases();
    return snippet;
}

void SnippetSharing::show(const Snippet &snippet)
{
    const Language *language = m_parts.registry.find(snippet.language);
    if (!language)
        Q_EMIT noticed(
            tr("The snippet is written in “%1”, which is not known here. Choose a language to run it.")
                .arg(snippet.language));
    Document document;
    document.id = Document::newId();
    document.language = language ? language->id : m_parts.workspace.language().id;
    document.text = snippet.code;
    document.modified = true; // it is in no file of its own yet
    document.input = snippet.input;
    document.keepInputOpen = snippet.keepInputOpen;
    if (!snippet.cases.isEmpty())
        document.attachments.insert(u"cases"_s, casesToJson(snippet.cases));
    m_parts.workspace.add(document);
}

} // namespace codewar
