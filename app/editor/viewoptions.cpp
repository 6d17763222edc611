// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/viewoptions.h"

#include "app/appearance/appearance.h"
#include "app/commands/toggle.h"
#include "app/editor/codeeditor.h"
#include "app/settings/keys.h"

namespace codewar {

using namespace Qt::StringLiterals;

ViewOptions::ViewOptions(CodeEditor &editor, Settings &settings, const Appearance &appearance)
    : EditorCommands(editor),
      m_settings(settings),
      m_appearance(appearance),
      m_guides(add(u"indentationGuidesAction"_s, {})),
      m_whitespace(add(u"whitespaceAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Period}))
{
    retranslate();
    makeToggle(*m_guides, settings, settings::indentationGuides);
    makeToggle(*m_whitespace, settings, settings::whitespace);
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::indentationGuides.key || key == settings::whitespace.key)
            update();
    });
    connect(&appearance, &Appearance::changed, this, &ViewOptions::applyAppearance);
    editor.setWhitespaceSize(2);
    update();
    applyAppearance();
}

void ViewOptions::update()
{
    const bool whitespace = m_settings.value(settings::whitespace);
    editor().setIndentationGuides(m_settings.value(settings::indentationGuides));
    editor().setWhitespaceVisibility(whitespace ? QsciScintilla::WsVisible : QsciScintilla::WsInvisible);
}

void ViewOptions::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    editor().setWhitespaceForegroundColor(theme.whitespace);
    editor().setIndentationGuidesForegroundColor(theme.indentGuide);
    editor().setIndentationGuidesBackgroundColor(theme.base);
}

void ViewOptions::retranslate()
{
    m_guides->setText(tr("Indentation &guides"));
    m_whitespace->setText(tr("White &space"));
}

} // namespace codewar
