// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace codewar {

/// F6 brings the keyboard to the next part of the window, Shift+F6 to the one before: also out of an editor,
/// which keeps Tab for itself.
class PanelCycle : public QObject
{
    Q_OBJECT

public:
    explicit PanelCycle(QObject *parent = nullptr);

    /// In the order they are passed through. One that is hidden or has nothing to focus is left out.
    void addPart(QWidget *part);
    QList<QAction *> actions() const { return {m_next, m_previous}; }
    void retranslate();

private:
    struct Part
    {
        QPointer<QWidget> whole;
        QPointer<QWidget> lastFocus; ///< in it
    };

    void step(int by);
    void remember(QWidget *focused);
    qsizetype partOf(const QWidget *widget) const;

    QAction *m_next;
    QAction *m_previous;
    QList<Part> m_parts;
};

} // namespace codewar
