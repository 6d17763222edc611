// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/editorpage.h"

#include "app/settings/keys.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

namespace codewar {

using namespace Qt::StringLiterals;

EditorPage::EditorPage(Settings &settings)
    : PreferencesPage(settings, u"editorPage"_s),
      m_folding(makeCheckBox(settings::folding)),
      m_guides(makeCheckBox(settings::indentationGuides)),
      m_whitespace(makeCheckBox(settings::whitespace)),
      m_brackets(makeCheckBox(settings::closeBrackets)),
      m_completion(makeCheckBox(settings::completion)),
      m_snippets(makeCheckBox(settings::snippets)),
      m_trim(makeCheckBox(settings::trimOnSave)),
      m_finalNewline(makeCheckBox(settings::finalNewline)),
      m_restore(makeCheckBox(settings::restoreSession)),
      m_note(new QLabel)
{
    for (QCheckBox *box : {m_folding, m_guides, m_whitespace, m_brackets, m_completion, m_snippets, m_trim,
                           m_finalNewline, m_restore})
        form().addRow(box);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form().addRow(m_note);
    EditorPage::retranslate();
}

QString EditorPage::title() const
{
    return tr("Editor");
}

void EditorPage::retranslate()
{
    m_folding->setText(tr("Show a &margin to fold blocks away"));
    m_guides->setText(tr("Show &indentation guides"));
    m_whitespace->setText(tr("Show &white space"));
    m_brackets->setText(tr("&Close brackets and quotes as they are opened"));
    m_completion->setText(tr("&Offer words while typing"));
    m_snippets->setText(tr("E&xpand snippets with Tab"));
    m_trim->setText(tr("Take away white space at the &ends of lines when saving"));
    m_finalNewline->setText(tr("End the &last line when saving"));
    m_restore->setText(tr("&Bring back the tabs of the last time at the start"));
    m_note->setText(
        tr("Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was "
           "open, with its unsaved text. After a crash everything is there again."));
}

} // namespace codewar
