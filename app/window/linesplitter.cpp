// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/linesplitter.h"

#include <QPainter>

namespace codewar {

namespace {

class LineHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(contentsRect(), palette().mid()); }
};

} // namespace

LineSplitter::LineSplitter(Qt::Orientation orientation, const QString &objectName, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setObjectName(objectName);
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *LineSplitter::createHandle()
{
    return new LineHandle(orientation(), this);
}

} // namespace codewar
