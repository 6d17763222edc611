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
    /// The row of hint and tool bar, without the title, for whoever shows the title itself; taken over.
    QWidget *takeHeader();
    QToolBar *toolBar() const { return m_toolBar; }

Q_SIGNALS:
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    /// Sets every text anew, the title too: the language changed.
    virtual void retranslate() {}
    void setTitle(const QString &title);
    /// Muted text after the title, e.g. a count.
    void setHint(const QString &hint);
    /// Adds a row below the header; the panel takes it over.
    void addRow(QWidget *row, int stretch = 0);

private:
    QWidget *m_header;
    QLabel *m_title;
    QLabel *m_hint;
    QToolBar *m_toolBar;
    QVBoxLayout *m_rows;
};

} // namespace codewar
