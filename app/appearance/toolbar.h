// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace codewar {

/// A tool bar whose buttons are reached by Tab, and whose icons grow with the font.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// `smallestIcon`: in pixels.
    explicit ToolBar(int smallestIcon, QWidget *parent = nullptr);

protected:
    void actionEvent(QActionEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scaleIcons();

    int m_smallestIcon;
};

} // namespace codewar
