// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/textsearch.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace codewar {

class Appearance;
class CodeEditor;
class MatchHighlights;

/// Finds in an editor's text and keeps the places up to date while it is edited. Searches on another thread,
/// tells on the GUI thread.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`, which `appearance` outlives.
    Finder(CodeEditor &editor, const Appearance &appearance);
    ~Finder() override;

    /// Starts searching; an empty pattern finds nothing. `incremental` goes to the first place at or after
    /// origin.
    void setQuery(const FindQuery &query, bool incremental);
    /// Only from the selection of now, or everywhere.
    void setInSelection(bool on);
    bool isInSelection() const { return m_scope.has_value(); }
    void setWraps(bool on) { m_wraps = on; }
    /// Where incremental search starts: the beginning of the selection of now.
    void setOriginHere();

    /// Selects the next (+1) or former (-1) place, at once or as soon as places are known.
    void step(int direction);
    /// Replaces the place that is selected and goes to the next; only goes there where none is.
    void replace(const QString &replacement);
    /// Replaces every place as one step of undo; replacedAll() tells how many.
    void replaceAll(const QString &replacement);

    const Matches &matches() const { return m_matches; }
    /// From 1: the place that is selected; 0 where none is.
    int currentIndex() const;
    /// What is wrong with the expression; empty where nothing is.
    const QString &error() const { return m_error; }
    bool isBusy() const { return m_busy || m_timer.isActive(); }

Q_SIGNALS:
    void changed();
    void replacedAll(int count);
    /// Nothing was replaced; the reason is for a person.
    void replaceAllRefused(const QString &reason);

private:
    struct Range
    {
        long start;
        long end;
    };

    void textModified(int position, int type, const char *text, int length);
    void cancel();
    void search();
    void found(Matches matches);
    void select(const Match &match);
    int nextIndex(int direction) const;
    void applyReplacements(const Matches &matches);
    Matches inScope(Matches matches) const;
    void runOnThread(std::function<Matches(const QString &, const std::stop_token &)> work,
                     std::function<void(Matches)> done);

    CodeEditor &m_editor;
    MatchHighlights *m_highlights;
    FindQuery m_query;
    QRegularExpression m_expression;
    QString m_error;
    Matches m_matches;
    std::optional<Range> m_scope;
    QTimer m_timer; ///< after an edit
    std::stop_source m_stop;
    quint64 m_revision = 0; ///< of the text
    long m_origin = 0;
    int m_pendingStep = 0;
    bool m_wraps = true;
    bool m_goToFirst = false;
    bool m_busy = false;
};

} // namespace codewar
