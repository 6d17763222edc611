// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/coloredtext.h"
#include "runner/store/runrecord.h"

#include <QWidget>

class QPlainTextEdit;
class QTabBar;

namespace codewar {

class Appearance;

/// The code, input and output of one run, to read only; long texts are shown up to a bound.
class RunPreview : public QWidget
{
    Q_OBJECT

public:
    explicit RunPreview(const Appearance &appearance, QWidget *parent = nullptr);

    void show(const RunRecord &run);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyAppearance();
    void retranslate();
    void update();
    void append(const ColoredText &piece);
    void appendLine(const QString &text, const QColor &color);
    void appendOutput();
    void beginLine();

    const Appearance &m_appearance;
    RunRecord m_run;
    QTabBar *m_parts;
    QPlainTextEdit *m_text;
};

} // namespace codewar
