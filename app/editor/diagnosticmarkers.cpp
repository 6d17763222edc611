// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/diagnosticmarkers.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"
#include "app/editor/scintilla.h"

#include <QToolTip>

#include <algorithm>

namespace codewar {

namespace {

enum Symbol { ErrorSymbol = 10, WarningSymbol = 11, NoteSymbol = 12 };
enum Indicator { ErrorIndicator = 10, WarningIndicator = 11, NoteIndicator = 12 };

constexpr int symbols[] = {ErrorSymbol, WarningSymbol, NoteSymbol};
constexpr int indicators[] = {ErrorIndicator, WarningIndicator, NoteIndicator};
constexpr int dwellMs = 350;
constexpr int dotSize = 16;

int indexOf(Diagnostic::Severity severity)
{
    return static_cast<int>(severity);
}

} // namespace

DiagnosticMarkers::DiagnosticMarkers(QsciScintilla &editor, const Appearance &appearance)
    : QObject(&editor), m_editor(editor), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, &DiagnosticMarkers::applyAppearance);
    applyAppearance();
    m_editor.SendScintilla(QsciScintilla::SCI_SETMOUSEDWELLTIME, dwellMs);
    connect(&m_editor, &QsciScintilla::SCN_DWELLSTART, this, &DiagnosticMarkers::showToolTip);
    connect(&m_editor, &QsciScintilla::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
    connect(&m_editor, &QsciScintilla::SCN_MODIFIED, this,
            [this](int position, int type, const char *text, int length, int linesAdded) {
                textModified(position, type, text, length, linesAdded);
            });
}

void DiagnosticMarkers::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    const QColor colors[] = {theme.error, theme.warning, theme.note};
    for (int i = 0; i < 3; ++i) {
        m_editor.markerDefine(dotIcon(colors[i]).pixmap(dotSize), symbols[i]);
        m_editor.indicatorDefine(QsciScintilla::SquigglePixmapIndicator, indicators[i]);
        m_editor.setIndicatorForegroundColor(colors[i], indicators[i]);
        m_editor.setIndicatorDrawUnder(false, indicators[i]);
    }
    constexpr int mask = 1 << ErrorSymbol | 1 << WarningSymbol | 1 << NoteSymbol;
    m_editor.setMarginType(margin, QsciScintilla::SymbolMarginColor);
    m_editor.setMarginBackgroundColor(margin, theme.base);
    m_editor.setMarginMarkerMask(margin, mask);
    m_editor.setMarginWidth(margin, 16);
}

void DiagnosticMarkers::show(const Diagnostics &diagnostics)
{
    clear();
    for (const Diagnostic &diagnostic : diagnostics) {
        Mark mark{diagnostic, -1};
        if (diagnostic.line >= 1 && diagnostic.line <= m_editor.lines()) {
            mark.handle = m_editor.markerAdd(diagnostic.line - 1, symbols[indexOf(diagnostic.severity)]);
            underline(diagnostic);
        }
        m_marks.append(mark);
    }
}

void DiagnosticMarkers::clear()
{
    if (m_marks.isEmpty())
        return;
    for (const int symbol : symbols)
        m_editor.markerDeleteAll(symbol);
    const int lastLine = m_editor.lines() - 1;
    for (const int indicator : indicators)
        m_editor.clearIndicatorRange(0, 0, lastLine, m_editor.lineLength(lastLine), indicator);
    m_marks.clear();
}

void DiagnosticMarkers::underline(const Diagnostic &diagnostic)
{
    const int line = diagnostic.line - 1;
    QString text = m_editor.text(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    const auto length = static_cast<int>(text.size());
    int start = std::clamp(diagnostic.column - 1, 0, length);
    int end = start;
    if (diagnostic.column <= 0) {
        start = m_editor.indentation(line);
        end = length;
    } else {
        while (end < length && (text.at(end).isLetterOrNumber() || text.at(end) == u'_'))
            ++end;
    }
    start = std::max(0, end <= start ? std::min(start, length - 1) : start);
    end = std::min(std::max(end, start + 1), length);
    if (start < end)
        m_editor.fillIndicatorRange(line, start, line, end, indicators[indexOf(diagnostic.severity)]);
}

void DiagnosticMarkers::textModified(int position, int type, const char *, int, int linesAdded)
{
    if (m_marks.isEmpty() || !(type & (QsciScintilla::SC_MOD_INSERTTEXT | QsciScintilla::SC_MOD_DELETETEXT)))
        return;
    const auto line = static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, position));
    const auto lineStart = m_editor.SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, line);
    if (linesAdded == 0 || lineStart != position)
        forgetLine(line);
}

void DiagnosticMarkers::forgetLine(int line)
{
    for (const int symbol : symbols)
        m_editor.markerDelete(line, symbol);
    for (const int indicator : indicators)
        m_editor.clearIndicatorRange(line, 0, line, m_editor.lineLength(line), indicator);
}

int DiagnosticMarkers::lineOf(const Mark &mark) const
{
    return mark.handle < 0 ? -1 : m_editor.markerLine(mark.handle);
}

int DiagnosticMarkers::currentLine(int index) const
{
    if (index < 0 || index >= m_marks.size())
        return 0;
    const int line = lineOf(m_marks.at(index));
    return line < 0 ? m_marks.at(index).diagnostic.line : line + 1;
}

QList<int> DiagnosticMarkers::markedLines() const
{
    QList<int> lines;
    for (const Mark &mark : m_marks) {
        const int line = lineOf(mark);
        if (line >= 0 && !lines.contains(line + 1))
            lines.append(line + 1);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QString DiagnosticMarkers::messagesFor(int line) const
{
    QStringList messages;
    for (const Mark &mark : m_marks) {
        if (lineOf(mark) == line - 1 && !messages.contains(mark.diagnostic.message))
            messages.append(mark.diagnostic.message);
    }
    return messages.join(u'\n');
}

void DiagnosticMarkers::showToolTip(int position, int x, int y)
{
    int line = -1;
    if (position >= 0)
        line = static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, position));
    else
        line = m_editor.lineAt(QPoint(x, y));
    const QString text = line < 0 ? QString() : messagesFor(line + 1);
    if (!text.isEmpty())
        QToolTip::showText(m_editor.viewport()->mapToGlobal(QPoint(x, y + 12)),
                           text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), &m_editor);
}

} // namespace codewar
