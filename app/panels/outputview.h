// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputbuffer.h"
#include "app/panels/outputpainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace codewar {

class Appearance;

/// Shows an OutputBuffer: plain monospaced text with selection and copying.
///
/// Painting costs what is visible, never what is kept. Stays at the end while new text comes, unless a
/// person scrolled up.
class OutputView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit OutputView(const Appearance &appearance, QWidget *parent = nullptr);

    const OutputBuffer &buffer() const { return m_buffer; }

    void append(const StyledText &text);
    void clear();

    /// Characters that fit beside each other.
    int visibleCells() const;

    bool hasSelection() const { return m_anchor != m_cursor; }
    QString selectedText() const;
    void selectAll();
    void copy() const;

Q_SIGNALS:
    /// A person clicked into a line (the whole text of it) without selecting.
    void lineClicked(const QString &text);
    /// A key that means text was pressed: the view has no use for it, a prompt may.
    void textTyped(const QString &text);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void applyAppearance();
    void retranslate();
    int markerRows() const { return m_buffer.isCut() ? 1 : 0; }
    int visibleRows() const;
    bool isAtEnd() const;
    void updateScrollBars();
    void paintRow(QPainter &painter, int row, int y);
    void paintSelection(QPainter &painter, qint64 number, const OutputLine &line, int x, int y);
    OutputPosition positionAt(const QPoint &point) const;
    OutputPosition endPosition() const;
    void select(OutputPosition anchor, OutputPosition cursor);

    const Appearance &m_appearance;
    OutputBuffer m_buffer;
    OutputPainter m_painter;
    OutputPosition m_anchor;
    OutputPosition m_cursor;
    QBasicTimer m_scrollTimer; ///< while the mouse drags a selection beyond the edge
    QPoint m_dragPoint;
    bool m_dragged = false;
};

} // namespace codewar
