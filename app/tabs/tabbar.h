// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>
#include <QTimer>

namespace codewar {

class Appearance;
class Documents;

/// A tab for each document. It shows them and says what a person wants; it changes nothing itself but the
/// order. At the end of a tab stands a dot while its text is unsaved, and a cross where the mouse is.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    TabBar(const Appearance &appearance, Documents &documents, QWidget *parent = nullptr);

    /// Where a click closes the tab.
    QRect closeRect(int index) const;

Q_SIGNALS:
    void selectRequested(int index);
    void closeRequested(int index);
    void menuRequested(int index, const QPoint &globalPos);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyAppearance();
    void connectDocuments();
    void rebuild();
    void refresh();
    void refreshTab(int index);
    void paintTab(QPainter &painter, int index) const;
    void paintMark(QPainter &painter, int index, const QColor &ink) const;
    void showSelected();

    const Appearance &m_appearance;
    Documents &m_documents;
    QTimer m_refresh; ///< once for many changes
    mutable QHash<QString, int> m_widths;
    QPoint m_pressedAt;
    int m_pressed = -1; ///< tab that may be dragged or, by its cross, closed
    int m_hovered = -1;
    bool m_onCross = false;
    bool m_mirroring = false; ///< follows the documents, nobody chose a tab here
};

} // namespace codewar
