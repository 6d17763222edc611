// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolBar;
class QVBoxLayout;

namespace codewar {

/// A part of the window with a title and a tool bar of its own above its content.
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// The panel is found as `objectName`, its tool bar as `objectName` + "ToolBar".
    Panel(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    QString title() const;
    QToolBar *toolBar() const { return m_toolBar; }

protected:
    /// Muted text after the title, e.g. a count.
    void setHint(const QString &hint);
    /// Adds a row below the header; the panel takes it over.
    void addRow(QWidget *row, int stretch = 0);

private:
    QLabel *m_title;
    QLabel *m_hint;
    QToolBar *m_toolBar;
    QVBoxLayout *m_rows;
};

} // namespace codewar
