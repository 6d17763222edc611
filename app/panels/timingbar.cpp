// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/timingbar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

TimingBar::TimingBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"timingBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimingBar::setTiming(const Timing &timing)
{
    m_timing = timing;
    update();
}

void TimingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), m_theme.border);

    struct Part
    {
        double milliseconds;
        QColor color;
    };
    const Part parts[] = {{m_timing.queueMs, m_theme.stageQueue},
                          {m_timing.prepareMs, m_theme.stagePrepare},
                          {m_timing.compileMs, m_theme.stageCompile},
                          {m_timing.runMs, m_theme.stageRun}};
    double total = 0;
    for (const Part &part : parts)
        total += std::max(0.0, part.milliseconds);
    double x = 0;
    for (const Part &part : parts) {
        const double partWidth = total > 0 ? width() * std::max(0.0, part.milliseconds) / total : 0;
        painter.fillRect(QRectF(x, 0, partWidth, height()), part.color);
        x += partWidth;
    }
}

} // namespace codewar
