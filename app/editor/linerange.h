// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QsciScintilla;

namespace codewar {

/// Lines of a text from 0, both ends included.
struct LineRange
{
    int first = 0;
    int last = 0;

    bool operator==(const LineRange &) const = default;
};

/// The lines that the selections touch, in order, neighbours joined; a caret touches its own. A line that
/// is selected up to its very beginning only is not touched.
QList<LineRange> selectedLines(const QsciScintilla &editor);

/// In bytes: where a line begins, and where it ends before its line end.
long lineStart(const QsciScintilla &editor, int line);
long lineEnd(const QsciScintilla &editor, int line);

/// The bytes of a part of the text.
QByteArray bytesOf(const QsciScintilla &editor, long start, long end);

/// Puts other bytes in the place of a part of the text; the selection stays where it is.
void replaceBytes(QsciScintilla &editor, long start, long end, const QByteArray &bytes);

/// Lets the lexer look at everything before a place, which else happens only when it is painted.
void styleUpTo(QsciScintilla &editor, long position);

/// What ends a line of this text.
QByteArray lineEndOf(const QsciScintilla &editor);

/// Joins all edits of its lifetime to one step of undo.
class UndoStep
{
public:
    explicit UndoStep(QsciScintilla &editor);
    ~UndoStep();
    UndoStep(const UndoStep &) = delete;
    UndoStep &operator=(const UndoStep &) = delete;

private:
    QsciScintilla &m_editor;
};

} // namespace codewar
