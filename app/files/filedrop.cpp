// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace codewar {

namespace {

constexpr qsizetype maxFiles = 200;

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls.mid(0, maxFiles)) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void FileDrop::watch(QWidget &widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

void FileDrop::watchText(QWidget &widget)
{
    watch(widget);
    m_takeText.append(&widget);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!enters && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drag = *static_cast<QDropEvent *>(event);
    const bool files = !filesIn(*drag.mimeData()).isEmpty();
    if (!files && !(m_takeText.contains(watched) && drag.mimeData()->hasText()))
        return QObject::eventFilter(watched, event);
    drag.setDropAction(Qt::CopyAction); // never moves away what is dropped
    drag.accept();
    if (!enters)
        drop(drag);
    return true;
}

void FileDrop::drop(const QDropEvent &event)
{
    const QStringList files = filesIn(*event.mimeData());
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    else
        Q_EMIT textDropped(event.mimeData()->text());
}

} // namespace codewar
