// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/maincolumns.h"

namespace codewar {

MainColumns::MainColumns(const QString &objectName, QWidget *parent)
    : LineSplitter(Qt::Horizontal, objectName, parent)
{
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (!m_presenting)
            m_before.clear(); // a person has placed them anew
    });
}

void MainColumns::setPresenting(bool presenting)
{
    m_presenting = presenting;
    if (!presenting) {
        bringBack();
        return;
    }
    if (m_before.isEmpty()) {
        m_before = saveState();
        m_widthBefore = width();
    }
    halve();
}

QByteArray MainColumns::ownState() const
{
    return m_before.isEmpty() ? saveState() : m_before;
}

void MainColumns::halve()
{
    setSizes({width(), width()});
}

/// Exactly, once the window is as wide as it was.
void MainColumns::bringBack()
{
    if (m_before.isEmpty())
        return;
    restoreState(m_before);
    if (width() == m_widthBefore)
        m_before.clear();
}

void MainColumns::resizeEvent(QResizeEvent *event)
{
    LineSplitter::resizeEvent(event);
    if (m_presenting)
        halve();
    else
        bringBack();
}

} // namespace codewar
