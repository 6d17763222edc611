// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputpage.h"

class QPainter;

namespace codewar {

/// Paints rows of a page: the text, a stripe beside what does not come from stdout, the row that tells what
/// was cut, the cursor.
class OutputRowPainter
{
public:
    /// Both outlive this object. `scrolled` pixels to the left of `area` are out of sight.
    OutputRowPainter(const OutputPage &page, const Theme &theme, const QRect &area, int scrolled)
        : m_page(page), m_theme(theme), m_area(area), m_scrolled(scrolled)
    {}

    void paint(QPainter &painter, OutputPage::Row row, int top, const QList<LineLayout::Mark> &marks) const;
    void paintCaret(QPainter &painter, OutputPosition caret) const;

private:
    void paintCutMark(QPainter &painter, int top) const;
    void paintStripe(QPainter &painter, const LineLayout &layout, int row, int top) const;

    const OutputPage &m_page;
    const Theme &m_theme;
    QRect m_area;
    int m_scrolled;
};

/// "… 12,345 lines / 3.4 MiB earlier were cut".
QString cutMark(const OutputBuffer &buffer);

} // namespace codewar
