// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/folding.h"

#include "app/appearance/appearance.h"
#include "app/commands/toggle.h"
#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"
#include "app/settings/keys.h"

namespace codewar {

using namespace Qt::StringLiterals;
using S = QsciScintilla;

namespace {

constexpr int spacerWidth = 6;
constexpr int marginWidth = 14;

} // namespace

Folding::Folding(CodeEditor &editor, Settings &settings, const Appearance &appearance)
    : EditorCommands(editor),
      m_settings(settings),
      m_appearance(appearance),
      m_toggle(add(u"foldAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft}, [this] { foldHere(); })),
      m_foldAll(add(u"foldAllAction"_s, {Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft},
                    [&editor] {
                        editor.SendScintilla(S::SCI_FOLDALL,
                                             static_cast<unsigned long>(S::SC_FOLDACTION_CONTRACT));
                    })),
      m_unfoldAll(add(u"unfoldAllAction"_s, {Qt::CTRL | Qt::ALT | Qt::Key_BracketRight},
                      [&editor] {
                          editor.SendScintilla(S::SCI_FOLDALL,
                                               static_cast<unsigned long>(S::SC_FOLDACTION_EXPAND));
                      })),
      m_switch(add(u"foldingAction"_s, {}))
{
    retranslate();
    makeToggle(*m_switch, settings, settings::folding);
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::folding.key)
            update();
    });
    connect(&appearance, &Appearance::changed, this, &Folding::applyAppearance);
    update();
}

void Folding::update()
{
    const bool on = m_settings.value(settings::folding);
    if (!on)
        editor().SendScintilla(S::SCI_FOLDALL, static_cast<unsigned long>(S::SC_FOLDACTION_EXPAND));
    editor().setFolding(on ? S::PlainFoldStyle : S::NoFoldStyle, margin);
    editor().setMarginWidth(margin, on ? marginWidth : spacerWidth);
    for (QAction *action : {m_toggle, m_foldAll, m_unfoldAll})
        action->setEnabled(on);
    applyAppearance();
}

void Folding::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    editor().setFoldMarginColors(theme.base, theme.base);
    editor().setMarginBackgroundColor(margin, theme.base);
    if (!m_settings.value(settings::folding))
        return;
    editor().markerDefine(S::RightTriangle, S::SC_MARKNUM_FOLDER);
    editor().markerDefine(S::DownTriangle, S::SC_MARKNUM_FOLDEROPEN);
    for (const int marker : {S::SC_MARKNUM_FOLDER, S::SC_MARKNUM_FOLDEROPEN}) {
        editor().setMarkerForegroundColor(theme.lineNumber, marker);
        editor().setMarkerBackgroundColor(theme.lineNumber, marker);
    }
}

/// Folds or unfolds the block that the cursor is in.
void Folding::foldHere()
{
    long line = editor().cursorLine() - 1;
    styleUpTo(editor(), lineEnd(editor(), static_cast<int>(line)));
    const long level = editor().SendScintilla(S::SCI_GETFOLDLEVEL, line);
    if (!(level & S::SC_FOLDLEVELHEADERFLAG))
        line = editor().SendScintilla(S::SCI_GETFOLDPARENT, line);
    if (line >= 0)
        editor().foldLine(static_cast<int>(line));
}

void Folding::retranslate()
{
    m_toggle->setText(tr("&Fold or unfold block"));
    m_foldAll->setText(tr("Fold &all"));
    m_unfoldAll->setText(tr("&Unfold all"));
    m_switch->setText(tr("Fold &margin"));
}

} // namespace codewar
