// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/matchhighlights.h"

#include "app/appearance/appearance.h"
#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"

#include <algorithm>

namespace codewar {

using S = QsciScintilla;

namespace {

constexpr int indicator = 14;
constexpr long fillAlpha = 70;
constexpr long outlineAlpha = 160;

} // namespace

MatchHighlights::MatchHighlights(CodeEditor &editor, const Appearance &appearance)
    : QObject(&editor), m_editor(editor), m_appearance(appearance)
{
    editor.indicatorDefine(S::StraightBoxIndicator, indicator);
    editor.setIndicatorDrawUnder(true, indicator);
    connect(&editor, &S::SCN_UPDATEUI, this, &MatchHighlights::update);
    connect(&appearance, &Appearance::changed, this, &MatchHighlights::applyAppearance);
    applyAppearance();
}

void MatchHighlights::applyAppearance()
{
    constexpr auto which = static_cast<unsigned long>(indicator);
    m_editor.setIndicatorForegroundColor(m_appearance.theme().findMatch, indicator);
    m_editor.SendScintilla(S::SCI_INDICSETALPHA, which, fillAlpha);
    m_editor.SendScintilla(S::SCI_INDICSETOUTLINEALPHA, which, outlineAlpha);
}

void MatchHighlights::show(const QList<Match> &matches)
{
    m_matches = matches;
    m_marked.reset();
    m_held = false;
    update();
}

MatchHighlights::Range MatchHighlights::seen() const
{
    const auto lineAt = [this](long row) {
        return static_cast<int>(m_editor.SendScintilla(S::SCI_DOCLINEFROMVISIBLE, row));
    };
    const long top = m_editor.SendScintilla(S::SCI_GETFIRSTVISIBLELINE);
    const long bottom = top + m_editor.SendScintilla(S::SCI_LINESONSCREEN) + 1;
    return {lineStart(m_editor, lineAt(top)), lineEnd(m_editor, lineAt(bottom))};
}

/// Marking makes the editor report a change of its view, so it must not be done again where nothing is new.
void MatchHighlights::update()
{
    const Range range = seen();
    if (m_held || m_marked == range)
        return;
    m_marked = range;
    m_editor.SendScintilla(S::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    m_editor.SendScintilla(S::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_editor.length()));
    auto match =
        std::lower_bound(m_matches.cbegin(), m_matches.cend(), range.start,
                         [](const Match &one, long place) { return one.byteStart + one.byteLength < place; });
    for (; match != m_matches.cend() && match->byteStart <= range.end; ++match) {
        if (match->byteLength > 0)
            m_editor.SendScintilla(S::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(match->byteStart),
                                   match->byteLength);
    }
}

} // namespace codewar
