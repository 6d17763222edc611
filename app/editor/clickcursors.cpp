// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/clickcursors.h"

#include "app/editor/scintilla.h"

#include <QMouseEvent>

#include <utility>

namespace codewar {

using S = QsciScintilla;

ClickCursors::ClickCursors(QsciScintilla &editor) : QObject(&editor), m_editor(editor)
{
    editor.viewport()->installEventFilter(this);
}

bool ClickCursors::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseMove:
        return m_pressed && drag(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return std::exchange(m_pressed, false);
    default:
        return false;
    }
}

bool ClickCursors::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::ControlModifier)
        return false;
    m_pressed = true;
    const long place = positionAt(event.position().toPoint());
    if (!dropCursorAt(place))
        m_editor.SendScintilla(S::SCI_ADDSELECTION, static_cast<unsigned long>(place), place);
    m_editor.setFocus();
    return true;
}

bool ClickCursors::drag(const QMouseEvent &event)
{
    const auto main = static_cast<unsigned long>(m_editor.SendScintilla(S::SCI_GETMAINSELECTION));
    m_editor.SendScintilla(S::SCI_SETSELECTIONNCARET, main, positionAt(event.position().toPoint()));
    return true;
}

long ClickCursors::positionAt(const QPoint &point) const
{
    return m_editor.SendScintilla(S::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(point.x()),
                                  static_cast<long>(point.y()));
}

bool ClickCursors::dropCursorAt(long position)
{
    const long cursors = m_editor.SendScintilla(S::SCI_GETSELECTIONS);
    for (long i = 0; cursors > 1 && i < cursors; ++i) {
        if (m_editor.SendScintilla(S::SCI_GETSELECTIONNCARET, i) == position) {
            m_editor.SendScintilla(S::SCI_DROPSELECTIONN, i);
            return true;
        }
    }
    return false;
}

} // namespace codewar
