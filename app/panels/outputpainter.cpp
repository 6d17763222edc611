// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outputpainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace codewar {

namespace {

constexpr int tabCells = 8;
constexpr int lineGap = 2;

bool isAscii(QChar character)
{
    return character.unicode() < 0x7f && character != u'\t';
}

bool isWide(char32_t code)
{
    return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0x303e) ||
           (code >= 0x3041 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) ||
           (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) ||
           (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6) ||
           (code >= 0x1f300 && code <= 0x1f64f) || (code >= 0x1f680 && code <= 0x1f6ff) ||
           (code >= 0x1f900 && code <= 0x1f9ff) || (code >= 0x20000 && code <= 0x3fffd);
}

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

/// One character with the marks that belong to it.
struct Cluster
{
    int length;
    int cells;
};

int codeUnitsAt(QStringView text, int index)
{
    const bool pair =
        text.at(index).isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
    return pair ? 2 : 1;
}

char32_t codePointAt(QStringView text, int index)
{
    if (codeUnitsAt(text, index) == 2)
        return QChar::surrogateToUcs4(text.at(index), text.at(index + 1));
    return text.at(index).unicode();
}

Cluster clusterAt(QStringView text, int index, int cell)
{
    constexpr char16_t firstMark = 0x300;
    if (isAscii(text.at(index)) && (index + 1 >= text.size() || text.at(index + 1).unicode() < firstMark))
        return {1, 1};
    if (text.at(index) == u'\t')
        return {1, tabCells - cell % tabCells};
    const char32_t code = codePointAt(text, index);
    Cluster cluster{codeUnitsAt(text, index), isInvisible(code) ? 0 : isWide(code) ? 2 : 1};
    constexpr int longest = 16;
    while (index + cluster.length < text.size() && cluster.length < longest) {
        const QChar next = text.at(index + cluster.length);
        if (isAscii(next) || !isInvisible(codePointAt(text, index + cluster.length)))
            break;
        cluster.length += codeUnitsAt(text, index + cluster.length);
    }
    return cluster;
}

/// Whether a character may be drawn together with its neighbours: one cell, left to right, never shaped.
bool isPlain(const Cluster &cluster, QChar character)
{
    constexpr char16_t firstRightToLeft = 0x590;
    return cluster.length == 1 && cluster.cells == 1 && character.unicode() < firstRightToLeft;
}

} // namespace

OutputPainter::OutputPainter(const Theme &theme, const QFont &font) : m_theme(theme)
{
    setFont(font);
}

void OutputPainter::setFont(const QFont &font)
{
    m_font = font;
    const QFontMetrics metrics(font);
    m_cellWidth = std::max(1, metrics.horizontalAdvance(u'0'));
    m_lineHeight = std::max(1, metrics.height() + lineGap);
    m_ascent = metrics.ascent() + lineGap / 2;
}

int OutputPainter::cellOf(QStringView text, int index)
{
    int cell = 0;
    for (int i = 0; i < index && i < text.size();) {
        const Cluster cluster = clusterAt(text, i, cell);
        i += cluster.length;
        cell += cluster.cells;
    }
    return cell;
}

int OutputPainter::indexAt(QStringView text, int cell)
{
    int at = 0;
    for (int i = 0; i < text.size();) {
        const Cluster cluster = clusterAt(text, i, at);
        at += cluster.cells;
        if (at > cell)
            return i;
        i += cluster.length;
    }
    return static_cast<int>(text.size());
}

void OutputPainter::drawLine(QPainter &painter, const OutputLine &line, int x, int y, int firstCell,
                             int cells) const
{
    painter.setFont(m_font);
    const QStringView text = line.text;
    OutputKind kind = OutputKind::Stdout;
    int nextSpan = 0;
    int runStart = 0;
    int runLength = 0;
    int runCell = 0;
    const auto flush = [&] {
        drawRun(painter, text.mid(runStart, runLength), kind, x + (runCell - firstCell) * m_cellWidth, y);
        runLength = 0;
    };
    int cell = 0;
    for (int i = 0; i < text.size() && cell < firstCell + cells;) {
        const Cluster cluster = clusterAt(text, i, cell);
        for (; nextSpan < line.spans.size() && line.spans.at(nextSpan).start <= i; ++nextSpan) {
            flush();
            kind = line.spans.at(nextSpan).style.kind;
        }
        if (cell + cluster.cells > firstCell) {
            const bool joins = isPlain(cluster, text.at(i));
            if (!joins || runLength == 0) {
                flush();
                runStart = i;
                runCell = cell;
            }
            runLength += cluster.length;
            if (!joins)
                flush();
        }
        i += cluster.length;
        cell += cluster.cells;
    }
    flush();
}

void OutputPainter::drawRun(QPainter &painter, QStringView text, OutputKind kind, int x, int y) const
{
    if (text.isEmpty() || text.at(0) == u'\t' || isInvisible(codePointAt(text, 0)))
        return;
    painter.setPen(colorOf(kind));
    painter.drawText(x, y + m_ascent, text.toString());
}

void OutputPainter::drawSelection(QPainter &painter, int x, int y, int fromCell, int toCell) const
{
    painter.fillRect(x + fromCell * m_cellWidth, y, (toCell - fromCell) * m_cellWidth, m_lineHeight,
                     m_theme.selection);
}

void OutputPainter::drawNotice(QPainter &painter, const QString &text, int x, int y) const
{
    QFont font = m_font;
    font.setItalic(true);
    painter.setFont(font);
    painter.setPen(m_theme.outputNotice);
    painter.drawText(x, y + m_ascent, text);
}

QColor OutputPainter::colorOf(OutputKind kind) const
{
    switch (kind) {
    case OutputKind::Stdout:
        return m_theme.outputText;
    case OutputKind::Stderr:
        return m_theme.outputError;
    case OutputKind::Compiler:
        return m_theme.outputCompiler;
    case OutputKind::Input:
        return m_theme.outputInput;
    case OutputKind::Notice:
        return m_theme.outputNotice;
    }
    return m_theme.outputText;
}

} // namespace codewar
