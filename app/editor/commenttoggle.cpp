// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/commenttoggle.h"

#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"

#include <algorithm>
#include <limits>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    long codeStart;  ///< first byte that is no blank
    long codeColumn; ///< its column
    QByteArray code;
};

QList<Line> linesWithCode(const QsciScintilla &editor)
{
    QList<Line> lines;
    for (const LineRange &range : selectedLines(editor)) {
        for (int line = range.first; line <= range.last; ++line) {
            const long start = editor.SendScintilla(QsciScintilla::SCI_GETLINEINDENTPOSITION, line);
            const QByteArray code = bytesOf(editor, start, lineEnd(editor, line));
            if (!code.isEmpty())
                lines.append({start, editor.SendScintilla(QsciScintilla::SCI_GETCOLUMN, start), code});
        }
    }
    return lines;
}

void uncomment(QsciScintilla &editor, const Line &line, const QByteArray &mark)
{
    const bool blankFollows = line.code.size() > mark.size() && line.code.at(mark.size()) == ' ';
    replaceBytes(editor, line.codeStart, line.codeStart + mark.size() + (blankFollows ? 1 : 0), {});
}

void comment(QsciScintilla &editor, const Line &line, long column, const QByteArray &mark)
{
    const auto index = editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, line.codeStart);
    const long place =
        editor.SendScintilla(QsciScintilla::SCI_FINDCOLUMN, static_cast<unsigned long>(index), column);
    replaceBytes(editor, place, place, mark + ' ');
}

} // namespace

void toggleComment(QsciScintilla &editor, const QByteArray &mark)
{
    const QList<Line> lines = linesWithCode(editor);
    const bool allCommented = std::all_of(lines.cbegin(), lines.cend(),
                                          [&mark](const Line &line) { return line.code.startsWith(mark); });
    long column = std::numeric_limits<long>::max();
    for (const Line &line : lines)
        column = std::min(column, line.codeColumn);
    const UndoStep step(editor);
    std::for_each(lines.crbegin(), lines.crend(), [&](const Line &line) {
        if (allCommented)
            uncomment(editor, line, mark);
        else
            comment(editor, line, column, mark);
    });
}

CommentToggle::CommentToggle(CodeEditor &editor)
    : EditorCommands(editor), m_toggle(add(u"toggleCommentAction"_s, {Qt::CTRL | Qt::Key_Slash}, [&editor] {
          const QByteArray mark = editor.language().lineComment.toUtf8();
          if (!mark.isEmpty())
              toggleComment(editor, mark);
      }))
{
    retranslate();
}

void CommentToggle::retranslate()
{
    m_toggle->setText(tr("Toggle co&mment"));
}

} // namespace codewar
