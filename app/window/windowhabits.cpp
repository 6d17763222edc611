// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowhabits.h"

#include "app/appearance/zoomwheel.h"
#include "app/commands/commandpalette.h"
#include "app/commands/commands.h"
#include "app/commands/shortcutprecedence.h"
#include "app/commands/shortcuts.h"
#include "app/preferences/appearancepage.h"
#include "app/preferences/editorpage.h"
#include "app/preferences/historypage.h"
#include "app/preferences/languagepage.h"
#include "app/preferences/preferences.h"
#include "app/preferences/runningpage.h"
#include "app/preferences/shortcutspage.h"
#include "app/window/mainmenus.h"
#include "app/window/panelcycle.h"
#include "app/window/presentermode.h"
#include "app/window/thememenu.h"

#include <QMainWindow>

namespace codewar {

WindowHabits::WindowHabits(QMainWindow &window, Settings &settings, Appearance &appearance,
                           Commands &commands)
    : QObject(&window),
      m_settings(settings),
      m_commands(commands),
      m_shortcuts(new Shortcuts(settings, commands, this)),
      m_preferences(new Preferences(&window)),
      m_palette(new CommandPalette(settings, commands, &window)),
      m_presenter(new PresenterMode(window, appearance)),
      m_panels(new PanelCycle(this)),
      m_themes(new ThemeMenu(settings, &window))
{
    new ShortcutPrecedence(commands, this);
    new ZoomWheel(appearance, this);
    addToWindow(window);
    retranslate();
}

void WindowHabits::addToWindow(QMainWindow &window)
{
    const auto add = [&window](QAction *action) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            window.addAction(action);
    };
    for (const Commands::Command &command : m_commands.all())
        add(command.action);
    connect(&m_commands, &Commands::added, this, add);
}

void WindowHabits::addPages(RunPlaces &places)
{
    m_preferences->addPage([this] { return new AppearancePage(m_settings); });
    m_preferences->addPage([this] { return new LanguagePage(m_settings); });
    m_preferences->addPage([this] { return new EditorPage(m_settings); });
    m_preferences->addPage([this, &places] { return new RunningPage(m_settings, places); });
    m_preferences->addPage([this] { return new HistoryPage(m_settings); });
    m_preferences->addPage([this] { return new ShortcutsPage(m_settings, m_commands, *m_shortcuts); });
}

void WindowHabits::addTo(MainMenus &menus)
{
    menus.view->addSeparator();
    menus.view->addMenu(m_themes);
    menus.view->addActions(m_presenter->actions());
    menus.view->addSeparator();
    menus.view->addActions(m_panels->actions());
    menus.tools->addActions(m_palette->actions());
    menus.tools->addActions(m_preferences->actions());
}

void WindowHabits::retranslate()
{
    m_preferences->retranslate();
    m_palette->retranslate();
    m_presenter->retranslate();
    m_panels->retranslate();
    m_themes->retranslate();
    m_commands.add(tr("View"), m_presenter->actions() + m_panels->actions() + m_themes->actions());
    m_commands.add(tr("Tools"), m_palette->actions() + m_preferences->actions());
}

} // namespace codewar
