// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/linelayout.h"
#include "app/panels/output/outputlook.h"
#include "app/panels/output/outputrows.h"

#include <QCache>
#include <QPoint>
#include <QSize>

#include <optional>

namespace codewar {

/// What part of the output is on the screen, and where. Costs what is visible, never what is kept.
///
/// Stays at the end while more comes, until somebody scrolls up; else the first visible row stays where it
/// is.
class OutputPage
{
public:
    /// A row by its line. Row -1 of the first line is the one that tells what was cut.
    struct Row
    {
        qint64 line = 0;
        int row = 0;

        auto operator<=>(const Row &) const = default;
    };

    static constexpr int leftMargin = 14;
    static constexpr int topMargin = 4;

    explicit OutputPage(const OutputLook &look) : m_look(look) {}

    const OutputBuffer &buffer() const { return m_buffer; }
    const OutputLook &look() const { return m_look; }
    /// What is on the screen follows with update().
    void append(const StyledText &text);
    void clear();
    void update();

    void setLook(const OutputLook &look);
    void setSize(QSize size);
    void setWrapping(bool wraps);
    bool wraps() const { return m_wraps; }
    int visibleRows() const;
    int visibleColumns() const;
    /// Of the widest line seen so far.
    double contentWidth() const;

    /// For a scroll bar from 0 to maximum().
    int value() const { return valueOf(m_top); }
    int maximum() const { return valueOf(endTop()); }
    void setValue(int value);
    bool isAtEnd() const { return m_follows; }
    void goToEnd();
    /// Scrolls as little as needed.
    void reveal(OutputPosition position);

    Row top() const { return m_top; }
    /// `count` rows further; stays within the text.
    Row moved(Row row, int count) const;
    Row rowOf(OutputPosition position) const;
    /// The rows on the screen, from top to bottom.
    QList<Row> visible() const;
    std::shared_ptr<const LineLayout> layout(qint64 line) const;

    /// In pixels, before any horizontal scrolling.
    OutputPosition positionAt(QPointF point) const;
    OutputPosition positionIn(Row row, double x) const;
    double xOf(OutputPosition position) const;
    /// The top of the position's row; none where it is not on the screen.
    std::optional<int> topOf(OutputPosition position) const;

private:
    Row firstRow() const { return {m_buffer.firstLine(), m_buffer.isCut() ? -1 : 0}; }
    Row lastRow() const;
    Row endTop() const;
    int valueOf(Row row) const;
    void relayout();
    int wrapWidth() const;

    OutputLook m_look;
    OutputBuffer m_buffer;
    OutputRows m_rows{m_buffer};
    mutable QCache<qint64, std::shared_ptr<const LineLayout>> m_layouts{256};
    mutable std::shared_ptr<const LineLayout> m_openLayout; ///< of the open line as it is
    mutable double m_widest = 0;
    QSize m_size;
    Row m_top;
    bool m_follows = true;
    bool m_wraps = false;
};

} // namespace codewar
