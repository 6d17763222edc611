// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/diagnostic.h"

#include <QList>
#include <QObject>

class QsciScintilla;

namespace codewar {

class Appearance;

/// Shows diagnostics in the text: a dot in the margin, a squiggle under the place, the message as a tool tip.
///
/// Markers move with their line while the text is edited; a line that is edited itself loses its mark.
class DiagnosticMarkers : public QObject
{
    Q_OBJECT

public:
    static constexpr int margin = 1;

    /// A child of `editor`.
    DiagnosticMarkers(QsciScintilla &editor, const Appearance &appearance);

    void show(const Diagnostics &diagnostics);
    void clear();

    /// Where the line of diagnostic `index` is now, from 1; its first place where the mark is gone.
    int currentLine(int index) const;
    /// Lines that carry a mark now, from 1, in order.
    QList<int> markedLines() const;
    /// What is said about a line, from 1; empty where nothing is.
    QString messagesFor(int line) const;

private:
    struct Mark
    {
        Diagnostic diagnostic;
        int handle = -1;
    };

    void applyAppearance();
    void underline(const Diagnostic &diagnostic);
    void textModified(int position, int type, const char *text, int length, int linesAdded);
    void forgetLine(int line);
    void showToolTip(int position, int x, int y);
    int lineOf(const Mark &mark) const;

    QsciScintilla &m_editor;
    const Appearance &m_appearance;
    QList<Mark> m_marks;
};

} // namespace codewar
