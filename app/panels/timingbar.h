// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runresult.h"

#include <QWidget>

namespace codewar {

class Appearance;

/// One bar whose parts are as wide as the stages of a run were long.
class TimingBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBar(const Appearance &appearance, QWidget *parent = nullptr);

    void setTiming(const Timing &timing);
    QSize sizeHint() const override { return {200, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Timing m_timing;
};

} // namespace codewar
