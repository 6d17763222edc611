// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/textsearch.h"

#include <QObject>

#include <optional>

namespace codewar {

class Appearance;
class CodeEditor;

/// Marks the places of a search in what is seen of the text, as there may be very many.
class MatchHighlights : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`, which `appearance` outlives.
    MatchHighlights(CodeEditor &editor, const Appearance &appearance);

    /// In the order of the text.
    void show(const QList<Match> &matches);
    /// The text was edited: what is marked moves with it, and nothing is marked until show().
    void hold() { m_held = true; }

private:
    struct Range
    {
        long start;
        long end;
        bool operator==(const Range &) const = default;
    };

    void applyAppearance();
    void update();
    Range seen() const;

    CodeEditor &m_editor;
    const Appearance &m_appearance;
    QList<Match> m_matches;
    std::optional<Range> m_marked;
    bool m_held = false;
};

} // namespace codewar
