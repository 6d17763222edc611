// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentermode.h"

#include "app/appearance/appearance.h"
#include "app/commands/commands.h"
#include "app/editor/scintilla.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace codewar {

using namespace Qt::StringLiterals;

PresenterMode::PresenterMode(QMainWindow &window, Appearance &appearance)
    : QObject(&window),
      m_window(window),
      m_appearance(appearance),
      m_action(makeAction(this, u"presenterAction"_s, {}, {Qt::Key_F11}))
{
    m_action->setCheckable(true);
    connect(m_action, &QAction::toggled, this, &PresenterMode::set);
    retranslate();
}

void PresenterMode::retranslate()
{
    m_action->setText(tr("&Presenter mode"));
}

bool PresenterMode::isOn() const
{
    return m_action->isChecked();
}

void PresenterMode::set(bool on)
{
    if (on) {
        m_stateBefore = m_window.windowState();
        qApp->installEventFilter(this);
    } else {
        qApp->removeEventFilter(this);
    }
    m_window.menuBar()->setVisible(!on);
    for (QWidget *part : std::as_const(m_hidden))
        part->setVisible(!on);
    m_appearance.setPresenting(on);
    Q_EMIT changed(on);
    m_window.setWindowState(on ? m_stateBefore | Qt::WindowFullScreen : m_stateBefore);
}

/// Esc leaves where nobody else has a use for it: it got as far as the window, or to a text without a list.
bool PresenterMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    auto *editor = qobject_cast<QsciScintilla *>(watched);
    const bool idleText = editor && editor->window() == &m_window && !editor->isListActive();
    if (watched != &m_window && !idleText)
        return false;
    m_action->setChecked(false);
    return true;
}

} // namespace codewar
