// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "app/panels/output/outputbuffer.h"

#include <QFont>

class QPainter;

namespace codewar {

/// Draws lines of output on a grid of equal cells, so that the work depends on what is visible only.
///
/// A wide character takes two cells, a combining one none, a tab reaches to the next multiple of eight.
class OutputPainter
{
public:
    OutputPainter(const Theme &theme, const QFont &font);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setFont(const QFont &font);
    const QFont &font() const { return m_font; }
    int cellWidth() const { return m_cellWidth; }
    int lineHeight() const { return m_lineHeight; }

    /// The cell where the character `index` of `text` begins; text.size() gives the line's width.
    static int cellOf(QStringView text, int index);
    /// The character that covers `cell`; text.size() right of the last one.
    static int indexAt(QStringView text, int cell);

    /// Draws the cells from `firstCell` on, `cells` of them, with the left top corner at `x`, `y`.
    void drawLine(QPainter &painter, const OutputLine &line, int x, int y, int firstCell, int cells) const;
    void drawSelection(QPainter &painter, int x, int y, int fromCell, int toCell) const;
    void drawNotice(QPainter &painter, const QString &text, int x, int y) const;

private:
    void drawRun(QPainter &painter, QStringView text, OutputKind kind, int x, int y) const;
    QColor colorOf(OutputKind kind) const;

    Theme m_theme;
    QFont m_font;
    int m_cellWidth = 1;
    int m_lineHeight = 1;
    int m_ascent = 1;
};

} // namespace codewar
