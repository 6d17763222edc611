// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/bracematching.h"
#include "app/editor/scintilla.h"
#include "app/editor/syntaxhighlighting.h"
#include "runner/run/language.h"

namespace codewar {

class AutoIndent;
class DiagnosticMarkers;
class LineNumberMargin;

/// The program text. Each feature is an attachment of its own; this class only holds them together.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEditor(const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(const Language &language);
    /// Replaces everything, also what could be undone. Lines keep the ends they have.
    void setContent(const QString &text);
    /// The same, but as an edit that can be undone.
    void replaceContent(const QString &text);
    /// Puts the cursor there and shows it; line and column from 1, moved into the text where outside.
    void goTo(int line, int column);
    /// The cursor, from 1.
    int cursorLine() const;
    int cursorColumn() const;
    /// Points added to the font's size.
    void setZoom(int points);

    DiagnosticMarkers &diagnosticMarkers() { return *m_diagnosticMarkers; }

private:
    void setUpView(const Theme &theme);
    void freeShortcuts();

    SyntaxHighlighting m_highlighting;
    BraceMatching m_braceMatching;
    LineNumberMargin *m_lineNumbers;
    DiagnosticMarkers *m_diagnosticMarkers;
    AutoIndent *m_autoIndent;
};

} // namespace codewar
