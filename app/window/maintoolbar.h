// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/toolbar.h"

class QToolButton;

namespace codewar {

class WindowActions;

/// The row of what is needed most: Run and Stop, the language, files, examples.
class MainToolBar : public ToolBar
{
    Q_OBJECT

public:
    /// Takes over `picker`; the action outlives the bar.
    MainToolBar(const WindowActions &actions, QWidget &picker, QAction &examples, QWidget *parent = nullptr);

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
