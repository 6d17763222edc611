// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/lefttorightpainting.h"

#include <QEvent>
#include <QGuiApplication>

namespace codewar {

LeftToRightPainting::LeftToRightPainting() : m_before(QGuiApplication::layoutDirection())
{
    if (m_before == Qt::LeftToRight)
        return;
    qGuiApp->installEventFilter(this);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

LeftToRightPainting::~LeftToRightPainting()
{
    if (m_before != Qt::LeftToRight)
        QGuiApplication::setLayoutDirection(m_before);
}

/// Keeps the news from the widgets, which would lay themselves out anew.
bool LeftToRightPainting::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::ApplicationLayoutDirectionChange || QObject::eventFilter(watched, event);
}

} // namespace codewar
