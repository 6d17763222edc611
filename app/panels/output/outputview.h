// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputpage.h"
#include "app/panels/output/outputsearch.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <functional>

namespace codewar {

class Appearance;

/// Shows an OutputPage: text with selection, a cursor for the keyboard, matches of a search, and copying.
class OutputView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// More than this is too much for a clipboard.
    static constexpr qint64 maxCopiedBytes = 16LL << 20;

    explicit OutputView(const Appearance &appearance, QWidget *parent = nullptr);

    const OutputBuffer &buffer() const { return m_page.buffer(); }
    const OutputPage &page() const { return m_page; }
    OutputSearch &search() { return m_search; }

    /// Shown with refresh().
    void append(const StyledText &text) { m_page.append(text); }
    void refresh();
    void clear();
    void setWrapping(bool wraps);
    /// Tells the lines that a click does something with, for the mouse to show it.
    void setIsLink(std::function<bool(const QString &)> isLink) { m_isLink = std::move(isLink); }

    bool hasSelection() const { return m_anchor != m_caret; }
    OutputPosition caret() const { return m_caret; }
    /// The other end of the selection.
    OutputPosition anchor() const { return m_anchor; }
    QString selectedText() const;
    void select(OutputPosition anchor, OutputPosition caret);
    void selectAll();
    /// The selection, or all where there is none.
    void copy();
    /// Selects a match and scrolls there.
    void showMatch(const OutputSearch::Match &match);
    void forgetMatch();

Q_SIGNALS:
    /// A person clicked into a line (the whole text of it) without selecting, or pressed Return on it.
    void lineClicked(const QString &text);
    /// A key that means text was pressed: the view has no use for it, a prompt may.
    void textTyped(const QString &text);
    void selectionChanged();
    /// More was to be copied than maxCopiedBytes.
    void copyRefused(qint64 bytes);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    void syncScrollBars();
    void revealCaret();
    void moveCaret(QKeyEvent &event, OutputPosition position);
    QAction *actionFor(const QKeyEvent &event) const;
    QList<LineLayout::Mark> marksOf(qint64 line) const;
    OutputPosition positionAt(const QPointF &point) const;

    const Appearance &m_appearance;
    OutputPage m_page;
    OutputSearch m_search;
    OutputPosition m_anchor;
    OutputPosition m_caret;
    bool m_matchShown = false; ///< the selection is a match
    std::function<bool(const QString &)> m_isLink;
    QBasicTimer m_scrollTimer; ///< while the mouse drags a selection beyond the edge
    QPoint m_dragPoint;
    bool m_dragged = false;
    bool m_syncing = false;
};

} // namespace codewar
