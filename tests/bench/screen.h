// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <xcb/xcb.h>

namespace codewar {

/// The X screen as a person at it would use it: sees windows and their titles, presses keys.
class Screen
{
public:
    Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    ~Screen();

    /// Waits for a window of a program to appear that is no splash or menu; 0 where none does in time.
    xcb_window_t waitForWindow(int milliseconds);
    /// Gives a window the keyboard and presses a letter key until its title shows a changed document ("*").
    bool typeUntilModified(xcb_window_t window, int milliseconds);
    bool showsModified(xcb_window_t window);

private:
    bool isMainWindow(xcb_window_t window);
    void pressKey();
    QString textProperty(xcb_window_t window, xcb_atom_t property);

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    xcb_atom_t m_utf8Title = 0;
    xcb_keycode_t m_key = 0;
};

} // namespace codewar
