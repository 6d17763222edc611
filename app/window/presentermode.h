// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QWidget;

namespace codewar {

class Appearance;

/// The window in front of a class: as large as the screen, in larger type, with nothing but what a lecture
/// needs. F11 enters and leaves, Esc leaves.
class PresenterMode : public QObject
{
    Q_OBJECT

public:
    /// A child of `window`; `appearance` outlives it.
    PresenterMode(QMainWindow &window, Appearance &appearance);

    bool isOn() const;
    QList<QAction *> actions() const { return {m_action}; }
    /// A lecture does not need them; they live as long as the window.
    void hideMeanwhile(const QList<QWidget *> &parts) { m_hidden += parts; }
    void retranslate();

Q_SIGNALS:
    /// Whoever has something that a lecture does not need hides it, or shows it again.
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool on);

    QMainWindow &m_window;
    Appearance &m_appearance;
    QAction *m_action;
    QList<QWidget *> m_hidden;
    Qt::WindowStates m_stateBefore;
};

} // namespace codewar
