// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dialogs.h"
#include "app/window/runcontroller.h"
#include "runner/run/languageregistry.h"

#include <QMainWindow>

class QSplitter;

namespace codewar {

class Appearance;
class CodeEditor;
class Commands;
class DiagnosticsPanel;
class DiskChanges;
class DocumentFiles;
class Documents;
class ExampleCommands;
class FileActions;
class FileWorker;
class Greeting;
class ImagesOffer;
class InputPanel;
class LanguageMenu;
class LanguagePicker;
class MainColumns;
class MainMenus;
class NoticeBar;
class OutputPanel;
class PanelTabs;
class RunDisplay;
class RunInput;
class RunNotice;
class RunLog;
class RunPlaces;
class SessionKeeper;
class Settings;
class SnippetSharing;
class StatusLine;
class TabActions;
class Tests;
class TimingPanel;
class WindowActions;
class WindowHabits;
class Workspace;

/// The window. It only assembles: panels bring their own content, the workspace the texts, the controller
/// the runs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything given by reference outlives the window; `registry` has at least one language. The runner is
    /// made after the first paint.
    MainWindow(Settings &settings, Appearance &appearance, Commands &commands,
               const LanguageRegistry &registry, const Places &places, const QString &sessionFolder);
    ~MainWindow() override;

    /// For others that open and show texts here, such as the command line.
    DocumentFiles &files() { return *m_files; }
    Workspace &workspace() { return *m_workspace; }
    /// Once after the start; `greets`: nobody asked for anything to be shown.
    void begin(bool greets);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void retranslate();
    void connectActions();
    void connectRun();
    void connectEditor();

    void updateRunning();
    void updateStatus();
    void updateTitle();

    Settings &m_settings;
    Appearance &m_appearance;
    Commands &m_commands;
    const LanguageRegistry &m_registry;
    Dialogs m_dialogs;
    WindowActions *m_actions;
    MainMenus *m_menus;
    WindowHabits *m_habits;
    LanguagePicker *m_picker;
    LanguageMenu *m_languages;
    ExampleCommands *m_examples;
    RunPlaces *m_places;
    NoticeBar *m_notices;
    CodeEditor *m_editor;
    DiagnosticsPanel *m_diagnostics;
    PanelTabs *m_tabs;
    OutputPanel *m_output;
    InputPanel *m_input;
    TimingPanel *m_timing;
    StatusLine *m_status;
    MainColumns *m_columns;
    QSplitter *m_editorRows;
    QSplitter *m_panelRows;
    Documents *m_documents;
    Workspace *m_workspace;
    TabActions *m_tabActions;
    FileWorker *m_fileWorker;
    DocumentFiles *m_files;
    DiskChanges *m_diskChanges;
    FileActions *m_fileActions;
    RunController *m_controller;
    RunInput *m_runInput;
    RunDisplay *m_runs;
    RunNotice *m_runNotice;
    Tests *m_tests;
    SnippetSharing *m_snippets;
    RunLog *m_log;
    SessionKeeper *m_session;
    Greeting *m_greeting;
    ImagesOffer *m_images;
    bool m_painted = false;
};

} // namespace codewar
