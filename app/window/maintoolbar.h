// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QToolButton;

namespace codewar {

class Appearance;
class WindowActions;

/// The row of what is needed most: Run and Stop, the language, files, examples.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// Takes over `picker`; the menu outlives the bar.
    MainToolBar(const Appearance &appearance, const WindowActions &actions, QWidget &picker, QMenu &examples,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void scaleIcons();

    QToolButton *m_examples;
};

} // namespace codewar
