// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"
#include "app/cases/tests.h"
#include "app/commands/commands.h"
#include "app/editor/codeeditor.h"
#include "app/editor/editortools.h"
#include "app/examples/examplecommands.h"
#include "app/files/fileworker.h"
#include "app/history/runlog.h"
#include "app/input/inputintake.h"
#include "app/input/runinput.h"
#include "app/language/languagemenu.h"
#include "app/panels/diagnosticspanel.h"
#include "app/panels/inputpanel.h"
#include "app/panels/output/outputpanel.h"
#include "app/panels/timingpanel.h"
#include "app/places/imagesupply.h"
#include "app/places/limitsbutton.h"
#include "app/places/placebutton.h"
#include "app/places/placemenu.h"
#include "app/places/runplaces.h"
#include "app/snippet/snippetsharing.h"
#include "app/start/greeting.h"
#include "app/start/imagesoffer.h"
#include "app/tabs/closednotice.h"
#include "app/tabs/conflictbar.h"
#include "app/tabs/diskchanges.h"
#include "app/tabs/documentfiles.h"
#include "app/tabs/documents.h"
#include "app/tabs/fileactions.h"
#include "app/tabs/formatbuttons.h"
#include "app/tabs/tabactions.h"
#include "app/tabs/tabcases.h"
#include "app/tabs/tabinput.h"
#include "app/tabs/tabstrip.h"
#include "app/window/languagepicker.h"
#include "app/window/linesplitter.h"
#include "app/window/maincolumns.h"
#include "app/window/mainmenus.h"
#include "app/window/maintoolbar.h"
#include "app/window/noticebar.h"
#include "app/window/panelcycle.h"
#include "app/window/paneltabs.h"
#include "app/window/presentermode.h"
#include "app/window/rundisplay.h"
#include "app/window/runnotice.h"
#include "app/window/sessionkeeper.h"
#include "app/window/statusline.h"
#include "app/window/windowactions.h"
#include "app/window/windowhabits.h"
#include "app/window/workspace.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QWidget *column(std::initializer_list<QWidget *> rows, QWidget *stretched)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *row : rows)
        layout->addWidget(row, row == stretched ? 1 : 0);
    return widget;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Appearance &appearance, Commands &commands,
                       const LanguageRegistry &registry, const Places &places, const QString &sessionFolder)
    : m_settings(settings),
      m_appearance(appearance),
      m_commands(commands),
      m_registry(registry),
      m_dialogs(*this, appearance, registry),
      m_actions(new WindowActions(appearance, commands, this)),
      m_menus(new MainMenus(*menuBar(), *m_actions)),
      m_habits(new WindowHabits(*this, settings, appearance, commands)),
      m_picker(new LanguagePicker(registry)),
      m_languages(new LanguageMenu(settings, this)),
      m_examples(new ExampleCommands(*this, registry, appearance, commands,
                                     [this] { return m_workspace->language().id; })),
      m_places(new RunPlaces(places, settings, appearance, *this)),
      m_notices(new NoticeBar(appearance)),
      m_editor(new CodeEditor(appearance)),
      m_diagnostics(new DiagnosticsPanel(appearance)),
      m_tabs(new PanelTabs(u"panelTabs"_s)),
      m_output(new OutputPanel(appearance, settings)),
      m_input(new InputPanel(appearance, sessionFolder)),
      m_timing(new TimingPanel(settings, appearance)),
      m_status(new StatusLine(appearance, *m_actions->run)),
      m_columns(new MainColumns(u"columns"_s)),
      m_editorRows(new LineSplitter(Qt::Vertical, u"editorRows"_s)),
      m_panelRows(new LineSplitter(Qt::Vertical, u"panelRows"_s)),
      m_documents(new Documents(registry, this)),
      m_workspace(new Workspace(registry, *m_documents, *m_editor, *m_picker, this)),
      m_tabActions(new TabActions(commands, *m_documents, *m_workspace, this)),
      m_fileWorker(new FileWorker(this)),
      m_files(new DocumentFiles(registry, *m_workspace, *m_fileWorker, settings, this)),
      m_diskChanges(new DiskChanges(*m_documents, *m_workspace, *m_files, *m_fileWorker, this)),
      m_fileActions(new FileActions({*this, *m_editor, appearance, settings, commands, *m_actions, m_dialogs,
                                     *m_workspace, *m_files, *m_fileWorker},
                                    this)),
      m_controller(new RunController(m_places->factory(), m_places->chosen(), this)),
      m_runInput(new RunInput(*m_input, *m_controller, this)),
      m_runs(new RunDisplay(
          *m_controller,
          {*m_workspace, *m_editor, *m_output, *m_input, *m_runInput, *m_timing, *m_diagnostics, *m_status},
          this)),
      m_runNotice(new RunNotice(appearance, *m_controller)),
      m_tests(new Tests(
          appearance, *m_controller, *m_runInput,
          [this] {
              return CaseBatch::Program{m_runs->program(), m_workspace->language().isCompiled()};
          },
          *this)),
      m_snippets(new SnippetSharing({registry, *m_workspace, *m_input, *m_tests, *this})),
      m_log(new RunLog({settings, appearance, registry, *m_controller, *m_runInput, *m_tests, *m_documents,
                        *m_workspace, *m_tabs, *m_timing, *m_notices, *this},
                       sessionFolder + u"/history.sqlite"_s)),
      m_session(new SessionKeeper({*this, settings, registry, *m_workspace, m_places->menu(), *m_controller,
                                   *m_notices, *m_columns, *m_panelRows},
                                  sessionFolder, this)),
      m_greeting(new Greeting(appearance,
                              {settings, registry, *m_documents, *m_workspace, *m_controller, *m_status})),
      m_images(new ImagesOffer(appearance, settings, places.images ? places.images(this) : nullptr))
{
    setObjectName(u"mainWindow"_s);
    buildLayout();
    buildMenus();
    retranslate();
    connectActions();
    connectRun();
    connectEditor();
    m_session->restore();
    updateRunning();
    updateTitle();
    for (const Error &error : m_registry.errors())
        m_notices->add(error.message);
    m_editor->setFocus();
}

MainWindow::~MainWindow()
{
    // They call back into this window, so they go while all of it is still there.
    delete m_session;
    delete m_fileWorker;
    delete m_tests;
    delete m_controller;
    delete m_workspace; // its texts are released by the editor
}

void MainWindow::buildLayout()
{
    auto *strip = new TabStrip(m_appearance, *m_documents, *m_workspace, *m_tabActions, *m_actions->newText);
    auto *conflicts = new ConflictBar(m_appearance, *m_workspace, *m_diskChanges);
    connect(conflicts, &ConflictBar::compareRequested, m_fileActions, &FileActions::compare);
    connect(conflicts, &ConflictBar::saveRequested, m_files, &DocumentFiles::save);
    connect(conflicts, &ConflictBar::saveAsRequested, m_fileActions, &FileActions::saveAs);
    m_editorRows->addWidget(m_editor);
    m_editorRows->addWidget(m_diagnostics);
    m_editorRows->setSizes({560, 140});
    m_editorRows->setStretchFactor(0, 1);
    m_tabs->addPanel(m_output);
    m_tabs->addPanel(m_tests->panel());
    m_panelRows->addWidget(m_tabs);
    m_panelRows->addWidget(m_input);
    m_panelRows->setSizes({460, 170});
    m_panelRows->setStretchFactor(0, 1);
    m_columns->addWidget(
        column({strip, conflicts, m_notices, m_greeting, m_images, m_runNotice, m_editorRows}, m_editorRows));
    m_columns->addWidget(column({m_panelRows, m_timing}, m_panelRows));
    m_columns->setSizes({680, 600});
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    setCentralWidget(m_columns);
    m_status->addPermanentWidget(new ClosedNotice(*m_documents, *m_workspace, *m_tabActions->reopen));
    m_status->addPermanentWidget(m_places->limitsButton());
    m_status->addPermanentWidget(m_places->button());
    setStatusBar(m_status);
    auto *formats = new FormatButtons(*m_workspace, *m_files);
    m_status->insertPermanentWidget(3, formats);
    auto *toolBar = new MainToolBar(*m_actions, *m_picker, *m_examples->action());
    addToolBar(toolBar);
    const PresenterMode *presenter = &m_habits->presenter();
    connect(presenter, &PresenterMode::changed, toolBar, &MainToolBar::setReduced);
    connect(presenter, &PresenterMode::changed, m_columns, &MainColumns::setPresenting);
    m_habits->presenter().hideMeanwhile({m_status->cursor(), formats, m_places->limitsButton()});
    for (const Panel *panel : m_columns->findChildren<Panel *>())
        m_habits->presenter().hideMeanwhile({panel->toolBar()});
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_editor, m_diagnostics, m_tabs, m_input, m_timing, m_status,
                                          toolBar, m_notices, m_greeting, m_images, m_runNotice})
        m_habits->panels().addPart(part);
    setWindowIcon(icon(Icon::Application, m_appearance));
    resize(1280, 800);
}

void MainWindow::buildMenus()
{
    auto *tools = new EditorTools(*m_editor, m_registry, m_settings, m_appearance, m_commands);
    tools->join(*m_documents);
    tools->addTo(*m_menus->edit, *m_menus->view, *m_menus->tools);
    connect(tools, &EditorTools::problemFound, m_notices, &NoticeBar::add);
    m_menus->file->insertActions(m_actions->quit, m_snippets->actions());
    m_menus->file->insertSeparator(m_actions->quit);
    m_menus->file->insertMenu(m_actions->save, &m_fileActions->recentMenu());
    m_menus->file->insertActions(m_actions->quit, m_tabActions->actions());
    m_menus->file->insertSeparator(m_actions->quit);
    m_menus->program->addSeparator();
    m_menus->program->addActions(m_input->actions());
    m_menus->program->addMenu(m_tests->menu());
    m_menus->program->addSeparator();
    m_menus->program->addMenu(&m_places->menu());
    m_log->addTo(*m_menus->program);
    m_habits->addTo(*m_menus);
    m_habits->addPages(*m_places);
    m_menus->view->addSeparator();
    m_menus->view->addMenu(m_languages);
    m_menus->file->insertAction(m_actions->save, m_examples->action());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_tabActions->retranslate();
    m_fileActions->retranslate();
    m_places->retranslate();
    m_images->retranslate();
    m_commands.add(tr("Program"), m_places->actions() + m_images->actions());
    m_snippets->retranslate();
    m_habits->retranslate();
    m_commands.add(tr("File"), m_snippets->actions());
    m_commands.add(tr("Language"), m_languages->choices());
    m_commands.add(tr("Output"), m_output->actions());
    m_commands.add(tr("Problems"), m_diagnostics->actions());
    m_commands.add(tr("Input"), m_input->actions());
    m_commands.add(tr("Tests"), m_tests->actions());
    m_commands.add(tr("Timing"), m_timing->actions());
    m_log->retranslate(m_commands);
}

void MainWindow::connectActions()
{
    connect(m_actions->run, &QAction::triggered, m_runs, &RunDisplay::run);
    connect(m_actions->stop, &QAction::triggered, m_controller, &RunController::stop);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->zoomIn, &QAction::triggered, &m_appearance,
            [this] { m_appearance.setZoom(m_appearance.zoom() + 1); });
    connect(m_actions->zoomOut, &QAction::triggered, &m_appearance,
            [this] { m_appearance.setZoom(m_appearance.zoom() - 1); });
    connect(m_actions->zoomReset, &QAction::triggered, &m_appearance,
            [this] { m_appearance.setZoom(m_appearance.normalZoom()); });
    connect(m_actions->about, &QAction::triggered, this, [this] { m_dialogs.showAbout(); });
    connect(m_examples, &ExampleCommands::exampleChosen, m_workspace, &Workspace::showExample);
}

void MainWindow::connectRun()
{
    connect(m_controller, &RunController::started, this, &MainWindow::updateRunning);
    connect(m_controller, &RunController::finished, this, &MainWindow::updateRunning);
    connect(m_controller, &RunController::refused, this, &MainWindow::updateRunning);
    connect(m_controller, &RunController::statusChanged, this, &MainWindow::updateStatus);
    connect(m_actions->run, &QAction::triggered, this, [this] { m_tabs->showPanel(m_output); });
    connect(m_runNotice, &RunNotice::runWanted, m_actions->run, &QAction::trigger);
    connect(m_runInput, &RunInput::failed, m_notices, &NoticeBar::add);
    connect(m_input, &InputPanel::failed, m_notices, &NoticeBar::add);
    connect(m_tests, &Tests::failed, m_notices, &NoticeBar::add);
    connect(m_tests, &Tests::panelWanted, this, [this] { m_tabs->showPanel(m_tests->panel()); });
    connect(m_places, &RunPlaces::stateChanged, m_status, &StatusLine::showPlace);
    connect(m_places, &RunPlaces::stateChanged, m_greeting, &Greeting::showPlace);
    // Else they would be found only when the runner looks again by itself.
    connect(m_images, &ImagesOffer::supplied, m_controller, &RunController::reconnect);
    connect(m_places, &RunPlaces::failed, m_notices, &NoticeBar::add);
    m_places->follow(*m_controller);
}

void MainWindow::connectEditor()
{
    new TabInput(*m_workspace, *m_input, this);
    new TabCases(*m_workspace, *m_tests, this);
    connect(m_files, &DocumentFiles::snippetChosen, m_snippets, &SnippetSharing::open);
    connect(m_snippets, &SnippetSharing::noticed, m_notices, &NoticeBar::add);
    connect(m_workspace, &Workspace::changed, this, &MainWindow::updateTitle);
    connect(m_workspace, &Workspace::problemFound, m_notices, &NoticeBar::add);
    connect(m_output, &OutputPanel::problemFound, m_notices, &NoticeBar::add);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, m_status,
            [this](int line, int index) { m_status->showCursor(line + 1, index + 1); });
    m_status->showCursor(m_editor->cursorLine(), m_editor->cursorColumn());
}

void MainWindow::begin(bool greets)
{
    if (greets && !m_session->hasRestored())
        m_greeting->begin();
    m_images->begin();
}

void MainWindow::updateRunning()
{
    const bool running = m_controller->isRunning();
    m_actions->run->setEnabled(!running);
    m_actions->stop->setEnabled(running);
}

void MainWindow::updateStatus()
{
    m_picker->updateVersions([this](const QString &id) { return m_controller->toolchain(id); });
}

void MainWindow::updateTitle()
{
    setWindowTitle(u"%1[*] — CodeWar"_s.arg(m_workspace->title()));
    setWindowModified(m_workspace->isModified());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    m_controller->prepare(m_workspace->language().id);
    QTimer::singleShot(0, m_controller, &RunController::connectRunner);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_controller->abandon();
    m_input->intake().finish();
    m_session->finish();
    event->accept();
}

} // namespace codewar
