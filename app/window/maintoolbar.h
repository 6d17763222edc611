// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/toolbar.h"

class QToolButton;

namespace codewar {

class Appearance;
class WindowActions;

/// The row of what is needed most: Run and Stop, the language, files, examples.
class MainToolBar : public ToolBar
{
    Q_OBJECT

public:
    /// Takes over `picker`; the menu outlives the bar.
    MainToolBar(const Appearance &appearance, const WindowActions &actions, QWidget &picker, QMenu &examples,
                QWidget *parent = nullptr);

    /// Only what a lecture needs is left.
    void setReduced(bool reduced);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QAction *> m_fileActions;
    QToolButton *m_examples;
    QAction *m_examplesPlace = nullptr;
};

} // namespace codewar
