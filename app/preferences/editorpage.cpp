// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/editorpage.h"

#include "app/settings/keys.h"

#include <QCheckBox>
#include <QFormLayout>

namespace codewar {

using namespace Qt::StringLiterals;

EditorPage::EditorPage(Settings &settings)
    : PreferencesPage(settings, u"editorPage"_s),
      m_folding(makeCheckBox(settings::folding)),
      m_guides(makeCheckBox(settings::indentationGuides)),
      m_whitespace(makeCheckBox(settings::whitespace)),
      m_brackets(makeCheckBox(settings::closeBrackets)),
      m_completion(makeCheckBox(settings::completion)),
      m_snippets(makeCheckBox(settings::snippets))
{
    for (QCheckBox *box : {m_folding, m_guides, m_whitespace, m_brackets, m_completion, m_snippets})
        form().addRow(box);
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
}

} // namespace codewar
