// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace codewar {

class Appearance;
class CommandPalette;
class Commands;
class MainMenus;
class PanelCycle;
class Preferences;
class PresenterMode;
class RunPlaces;
class Settings;
class Shortcuts;
class ThemeMenu;

/// What a person expects of every window, whatever is in it: preferences, a palette of commands, shortcuts of
/// their own, themes, a presenter mode, and the keyboard everywhere.
class WindowHabits : public QObject
{
    Q_OBJECT

public:
    /// A child of `window`; the others outlive it.
    WindowHabits(QMainWindow &window, Settings &settings, Appearance &appearance, Commands &commands);

    void addTo(MainMenus &menus);
    /// `places` outlives this object.
    void addPages(RunPlaces &places);
    void retranslate();

    Preferences &preferences() const { return *m_preferences; }
    PresenterMode &presenter() const { return *m_presenter; }
    PanelCycle &panels() const { return *m_panels; }

private:
    /// A command works although its menu or tool bar is hidden.
    void addToWindow(QMainWindow &window);

    Settings &m_settings;
    Commands &m_commands;
    Shortcuts *m_shortcuts;
    Preferences *m_preferences;
    CommandPalette *m_palette;
    PresenterMode *m_presenter;
    PanelCycle *m_panels;
    ThemeMenu *m_themes;
};

} // namespace codewar
