// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/scintilla.h"
#include "runner/run/language.h"

namespace codewar {

class Appearance;
class AutoIndent;
class BraceMatching;
class DiagnosticMarkers;
class LineNumberMargin;
class SyntaxHighlighting;

/// The program text. Each feature is an attachment of its own; this class only holds them together.
class CodeEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeEditor(const Appearance &appearance, QWidget *parent = nullptr);

    void setLanguage(const Language &language);
    const Language &language() const { return m_language; }
    /// Shows another text with its own undo history; a new one is empty. Cursor and scroll place are not
    /// kept.
    void showDocument(const QsciDocument &text);
    /// Replaces everything, also what could be undone. Lines keep the ends they have.
    void setContent(const QString &text);
    /// The same, but as an edit that can be undone.
    void replaceContent(const QString &text);
    /// Puts the cursor there and shows it; line and column from 1, moved into the text where outside.
    void goTo(int line, int column);
    /// The cursor, from 1.
    int cursorLine() const;
    int cursorColumn() const;

    /// Keeps the text out of so many pixels below it, for a bar.
    void reserveBottom(int pixels) { setViewportMargins(0, 0, 0, pixels); }

    DiagnosticMarkers &diagnosticMarkers() { return *m_diagnosticMarkers; }

Q_SIGNALS:
    void languageChanged();
    /// By showDocument().
    void documentSwitched();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpView();
    void applyAppearance();
    void retranslate();
    void freeShortcuts();

    const Appearance &m_appearance;
    Language m_language;
    SyntaxHighlighting *m_highlighting;
    BraceMatching *m_braceMatching;
    LineNumberMargin *m_lineNumbers;
    DiagnosticMarkers *m_diagnosticMarkers;
    AutoIndent *m_autoIndent;
};

} // namespace codewar
