// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/gauge.h"

#include "app/appearance/appearance.h"

#include <QPainter>

#include <algorithm>

namespace codewar {

Gauge::Gauge(const Appearance &appearance, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Gauge::setShare(double share, double warnAt)
{
    m_share = std::min(share, 1.0);
    m_warnAt = warnAt;
    update();
}

void Gauge::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(theme.border);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (m_share <= 0)
        return;
    const double used = std::max<double>(height(), width() * m_share); // a little is seen too
    const double left = isRightToLeft() ? width() - used : 0;
    painter.setBrush(m_share >= m_warnAt ? theme.verdictLimit : theme.stageRun);
    painter.drawRoundedRect(QRectF(left, 0, used, height()), radius, radius);
}

} // namespace codewar
