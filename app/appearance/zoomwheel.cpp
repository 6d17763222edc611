// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/zoomwheel.h"

#include "app/appearance/appearance.h"

#include <QCoreApplication>
#include <QWheelEvent>

namespace codewar {

ZoomWheel::ZoomWheel(Appearance &appearance, QObject *parent) : QObject(parent), m_appearance(appearance)
{
    qApp->installEventFilter(this);
}

bool ZoomWheel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
        return false;
    auto *wheel = static_cast<QWheelEvent *>(event);
    if (wheel->modifiers() != Qt::ControlModifier)
        return false;
    m_turned += wheel->angleDelta().y();
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        m_appearance.setZoom(m_appearance.zoom() + steps);
    wheel->accept();
    return true;
}

} // namespace codewar
