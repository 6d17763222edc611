// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "runner/run/runresult.h"

#include <QList>
#include <QWidget>

namespace codewar {

class Appearance;

/// Widths in proportion to `parts` that fill `width`; whatever took time at all is at least `least` wide.
QList<double> partWidths(const QList<double> &parts, double width, double least);

/// One bar whose parts are as wide as the stages of a run were long.
class TimingBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// `cached`: the compile was skipped.
    void setTiming(const Timing &timing, bool cached);
    QSize sizeHint() const override { return {200, 14}; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        double milliseconds;
        QColor Theme::*color;
        QString text; ///< "Compile: 118 ms, 95 %"
    };

    void describe();
    QList<double> widths() const;
    QString textAt(double x) const;

    const Appearance &m_appearance;
    Timing m_timing;
    bool m_cached = false;
    QList<Part> m_parts;
};

} // namespace codewar
