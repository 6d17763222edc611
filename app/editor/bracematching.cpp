// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/bracematching.h"

#include "app/appearance/appearance.h"
#include "app/editor/scintilla.h"

namespace codewar {

BraceMatching::BraceMatching(QsciScintilla &editor, const Appearance &appearance)
    : QObject(&editor), m_editor(editor), m_appearance(appearance)
{
    m_editor.setBraceMatching(QsciScintilla::SloppyBraceMatch);
    connect(&m_appearance, &Appearance::changed, this, &BraceMatching::applyAppearance);
    applyAppearance();
}

void BraceMatching::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    m_editor.setMatchedBraceForegroundColor(theme.text);
    m_editor.setMatchedBraceBackgroundColor(theme.braceMatch);
    m_editor.setUnmatchedBraceForegroundColor(theme.error);
    m_editor.setUnmatchedBraceBackgroundColor(theme.braceBad);
}

} // namespace codewar
