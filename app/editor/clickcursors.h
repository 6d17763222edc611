// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMouseEvent;
class QPoint;
class QsciScintilla;

namespace codewar {

/// Control and a click make one more cursor, or take one away; dragged, one more selection.
/// QScintilla itself would begin a rectangle there, as it does with Alt elsewhere.
class ClickCursors : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`.
    explicit ClickCursors(QsciScintilla &editor);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool drag(const QMouseEvent &event);
    long positionAt(const QPoint &point) const;
    bool dropCursorAt(long position);

    QsciScintilla &m_editor;
    bool m_pressed = false;
};

} // namespace codewar
