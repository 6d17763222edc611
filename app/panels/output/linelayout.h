// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputblock.h"

#include <QColor>
#include <QRectF>

#include <memory>

class QPainter;
class QTextLayout;

namespace codewar {

class OutputLook;

/// Where the characters of one line are, in one row or several. Plain ASCII is a matter of arithmetic;
/// everything else is measured and shaped by Qt, from left to right whatever the line begins with.
class LineLayout
{
public:
    /// Characters with another ground, e.g. because they are selected.
    struct Mark
    {
        int start;
        int end;
        QColor color;
    };

    /// `width` in pixels; 0 leaves the line in one row.
    LineLayout(OutputLine line, const OutputLook &look, int width);
    ~LineLayout();
    Q_DISABLE_COPY_MOVE(LineLayout)

    const OutputLine &line() const { return m_line; }
    int rows() const { return static_cast<int>(m_starts.size()); }
    int rowStart(int row) const { return m_starts[static_cast<size_t>(row)]; }
    int rowEnd(int row) const;
    int rowOf(int index) const;
    double x(int row, int index) const;
    /// Where the character at `index` begins and ends; it ends left of its begin where it runs from right to
    /// left.
    std::pair<double, double> extent(int row, int index) const;
    int indexAt(int row, double x) const;
    /// Of the widest row.
    double width() const;
    /// The place for a cursor after or before `index`; stays within the line.
    int next(int index) const;
    int previous(int index) const;

    /// `left`, `top` is where the row begins; nothing is drawn beyond `clip`.
    void draw(QPainter &painter, int row, QPointF topLeft, const QRectF &clip,
              const QList<Mark> &marks) const;

private:
    void breakPlain(int width);
    void breakShaped(int width);
    void drawPlain(QPainter &painter, int row, QPointF topLeft, const QRectF &clip,
                   const QList<Mark> &marks) const;
    void drawShaped(QPainter &painter, int row, QPointF topLeft, const QRectF &clip,
                    const QList<Mark> &marks) const;

    OutputLine m_line;
    const OutputLook &m_look;
    std::vector<int> m_starts;             ///< of the rows
    std::unique_ptr<QTextLayout> m_shaped; ///< null for plain text
};

} // namespace codewar
