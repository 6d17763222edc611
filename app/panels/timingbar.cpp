// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/timingbar.h"

#include "app/appearance/appearance.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

TimingBar::TimingBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
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
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), theme.border);

    struct Part
    {
        double milliseconds;
        QColor color;
    };
    const Part parts[] = {{m_timing.queueMs, theme.stageQueue},
                          {m_timing.prepareMs, theme.stagePrepare},
                          {m_timing.compileMs, theme.stageCompile},
                          {m_timing.runMs, theme.stageRun}};
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
