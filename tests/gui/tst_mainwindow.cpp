// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/guitest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

void finishOk(FakeRun &run)
{
    run.enter(Stage::Compile);
    run.enter(Stage::Run);
    run.say(Run::Channel::Stdout, "Hello, world!\n");
    run.finish(okResult());
}

void staysRunning(FakeRun &run)
{
    run.enter(Stage::Run);
}

RunResult compileErrorResult()
{
    RunResult result;
    result.verdict = Verdict::CompileError;
    result.error = u"The program does not compile."_s;
    result.diagnostics = {{u"main.cpp"_s, 3, 5, Diagnostic::Severity::Error, u"expected ';'"_s},
                          {u"other.h"_s, 1, 1, Diagnostic::Severity::Note, u"declared here"_s}};
    return result;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_shows_output_verdict_and_timing();
    void shortcuts_run_and_stop();
    void stop_keeps_partial_output();
    void verdict_has_a_colour_of_its_family_data();
    void verdict_has_a_colour_of_its_family();
    void refused_run_is_told();
    void runner_that_cannot_be_made_is_told();
    void input_typed_while_it_runs_reaches_the_program();
    void prepared_input_is_the_whole_input();
    void prepared_input_kept_open_goes_on_live();
    void compile_error_is_marked_and_clickable();
    void click_in_the_output_jumps();
    void rerun_clears_the_problems();
    void output_that_was_not_streamed_is_shown_at_the_end();
    void flood_is_held_back_and_stops_at_once();
    void picker_shows_versions();
    void language_switch_keeps_text();
    void closing_cancels_the_run();
    void zoom_reaches_every_text();
};

void TestMainWindow::run_shows_output_verdict_and_timing()
{
    const TestWindow test(finishOk);
    test.trigger("runAction");
    QTRY_COMPARE(test.outputText(), u"Hello, world!\n"_s);
    QCOMPARE(test.verdict(), u"OK"_s);
    QCOMPARE(test.find<QLabel>("timingCompile")->text(), u"118 ms"_s);
    QCOMPARE(test.find<QLabel>("timingMemory")->text(), u"3.4 MiB of 256.0 MiB"_s);
    QVERIFY(test.find<QLabel>("timingSandbox")->text().contains(u"cgroup"_s));
    QVERIFY(test.find<QLabel>("statusDetails")->text().contains(u"3.1 ms"_s));
    QCOMPARE(test.find<QPushButton>("placeButton")->text(), u"bubblewrap"_s);
    QVERIFY(!test.isRunning());
}

void TestMainWindow::shortcuts_run_and_stop()
{
    const TestWindow test(staysRunning);
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    test.editor().setFocus();
    QTest::keyClick(&test.editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(test.isRunning());
    QVERIFY(!test.find<QAction>("runAction")->isEnabled());
    QTest::keyClick(&test.editor(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(!test.isRunning());
    QTest::keyClick(&test.editor(), Qt::Key_F5);
    QTRY_COMPARE(test.fake->started, 2);
}

void TestMainWindow::stop_keeps_partial_output()
{
    const TestWindow test([](FakeRun &run) {
        run.enter(Stage::Run);
        run.say(Run::Channel::Stdout, "partial");
    });
    test.trigger("runAction");
    QTRY_COMPARE(test.outputText(), u"partial"_s);
    test.trigger("stopAction");
    QTRY_COMPARE(test.verdict(), u"Stopped"_s);
    QTRY_COMPARE(test.outputText(), u"partial\nThe run was stopped."_s);
}

void TestMainWindow::verdict_has_a_colour_of_its_family_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QColor>("colour");
    const Theme theme = Theme::light();
    const auto row = [](const char *name, Verdict verdict, const QColor &colour) {
        QTest::newRow(name) << static_cast<int>(verdict) << colour;
    };
    row("ok", Verdict::Ok, theme.verdictOk);
    row("compile error", Verdict::CompileError, theme.verdictFailure);
    row("runtime error", Verdict::RuntimeError, theme.verdictFailure);
    row("time", Verdict::TimeLimit, theme.verdictLimit);
    row("memory", Verdict::MemoryLimit, theme.verdictLimit);
    row("output", Verdict::OutputLimit, theme.verdictLimit);
    row("cancelled", Verdict::Cancelled, theme.verdictCancelled);
    row("internal", Verdict::InternalError, theme.verdictInternal);
}

void TestMainWindow::verdict_has_a_colour_of_its_family()
{
    QFETCH(int, verdict);
    QFETCH(QColor, colour);
    const TestWindow test([verdict](FakeRun &run) {
        RunResult result = okResult();
        result.verdict = static_cast<Verdict>(verdict);
        run.finish(result);
    });
    test.trigger("runAction");
    QTRY_COMPARE(test.find<Pill>("verdict")->ground(), colour);
}

void TestMainWindow::refused_run_is_told()
{
    const TestWindow test;
    test.fake->refusal = u"The queue is full. Try again in a moment."_s;
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"The queue"_s));
    QVERIFY(!test.isRunning());
    QVERIFY(test.find<QAction>("runAction")->isEnabled());
}

void TestMainWindow::runner_that_cannot_be_made_is_told()
{
    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    const RunnerFactory factory = [](const QString &) -> Result<std::unique_ptr<Runner>> {
        return Error{ErrorCode::Unavailable, u"There is no sandbox here. Install bubblewrap."_s, u"test"_s};
    };
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      Places{fakeChoices, factory}, folder.path());
    window.show();
    auto *place = window.findChild<PlaceButton *>(u"placeButton"_s);
    QTRY_VERIFY(place->toolTip().contains(u"Install bubblewrap"_s));
    QCOMPARE(place->text(), u"Not ready"_s);
    window.findChild<QAction *>(u"runAction"_s)->trigger();
    auto *output = window.findChild<OutputView *>(u"outputView"_s);
    QTRY_VERIFY(output->buffer().text().contains(u"There is no"_s));
}

void TestMainWindow::input_typed_while_it_runs_reaches_the_program()
{
    const TestWindow test(staysRunning);
    auto *line = test.find<QLineEdit>("promptLine");
    QVERIFY(!line->isEnabled());
    test.trigger("runAction");
    QTRY_VERIFY(line->isEnabled());
    QVERIFY(test.fake->last->request().liveInput);
    QVERIFY(test.fake->last->request().input.isEmpty());
    QTest::keyClicks(line, u"forty two"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(test.fake->last->written, QByteArray("forty two\n"));
    QVERIFY(line->text().isEmpty());
    QTRY_COMPARE(test.outputText(), u"forty two\n"_s);
    QCOMPARE(test.output().buffer().line(0).kindAt(0), OutputKind::Input);
    test.window->activateWindow(); // shortcuts belong to the active window
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(test.fake->last->inputClosed);
    QVERIFY(!line->isEnabled());
}

void TestMainWindow::prepared_input_is_the_whole_input()
{
    const TestWindow test(staysRunning);
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"1 2 ü"_s);
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last);
    QCOMPARE(test.fake->last->request().input, QByteArray("1 2 \xc3\xbc"));
    QVERIFY(!test.fake->last->request().liveInput);
    QVERIFY(!test.find<QLineEdit>("promptLine")->isEnabled());
}

void TestMainWindow::prepared_input_kept_open_goes_on_live()
{
    const TestWindow test(staysRunning);
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"first"_s);
    test.find<QCheckBox>("keepInputOpen")->setChecked(true);
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last);
    QCOMPARE(test.fake->last->request().input, QByteArray("first\n"));
    QVERIFY(test.fake->last->request().liveInput);
    test.find<QPushButton>("closeInput")->click();
    QVERIFY(test.fake->last->inputClosed);
}

void TestMainWindow::compile_error_is_marked_and_clickable()
{
    const TestWindow test([](FakeRun &run) { run.finish(compileErrorResult()); });
    test.editor().setContent(u"int main()\n{\n    int x = 1\n}\n"_s);
    test.trigger("runAction");
    auto *list = test.find<QTreeView>("diagnosticsList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(test.editor().diagnosticMarkers().markedLines(), QList<int>{3});
    QVERIFY(test.editor().markersAtLine(2) != 0);
    const QModelIndex row = list->model()->index(0, 1);
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(row).center()));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(test.editor().cursorLine(), 3);
    QCOMPARE(test.editor().cursorColumn(), 5);
}

void TestMainWindow::click_in_the_output_jumps()
{
    const TestWindow test([](FakeRun &run) {
        run.say(Run::Channel::Compiler, "main.cpp:2:3: error: oops\n");
        run.finish(compileErrorResult());
    });
    test.editor().setContent(u"one\nsecond\nthree\n"_s);
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"oops"_s));
    QTest::mouseClick(test.output().viewport(), Qt::LeftButton, {}, QPoint(40, 12));
    QCOMPARE(test.editor().cursorLine(), 2);
    QCOMPARE(test.editor().cursorColumn(), 3);
}

void TestMainWindow::rerun_clears_the_problems()
{
    int runs = 0;
    const TestWindow test([&runs](FakeRun &run) {
        if (++runs == 1)
            run.finish(compileErrorResult());
        else
            finishOk(run);
    });
    test.trigger("runAction");
    auto *list = test.find<QTreeView>("diagnosticsList");
    QTRY_VERIFY(list->isVisible());
    test.trigger("runAction");
    QTRY_COMPARE(test.verdict(), u"OK"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(test.editor().diagnosticMarkers().markedLines().isEmpty());
}

void TestMainWindow::output_that_was_not_streamed_is_shown_at_the_end()
{
    const TestWindow test([](FakeRun &run) {
        RunResult result = okResult();
        result.output = "all at once\n";
        run.finish(result);
    });
    test.trigger("runAction");
    QTRY_COMPARE(test.outputText(), u"all at once\n"_s);
}

void TestMainWindow::flood_is_held_back_and_stops_at_once()
{
    const TestWindow test([](FakeRun &run) {
        run.enter(Stage::Run);
        run.flood(QByteArray(64 << 10, 'y'), -1);
    });
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last && test.fake->last->pauseChanges >= 4);
    test.trigger("stopAction");
    QTRY_COMPARE(test.verdict(), u"Stopped"_s);
    QTRY_VERIFY(test.outputText().endsWith(u"The run was stopped."_s));
    QVERIFY(test.output().buffer().bytes() <= OutputBuffer::maxBytes);
}

void TestMainWindow::picker_shows_versions()
{
    const TestWindow test;
    auto *picker = test.find<QComboBox>("languagePicker");
    QTRY_COMPARE(picker->currentText(), u"C++17 — g++ 12.2.0"_s);
    QVERIFY(picker->findText(u"Python 3 — Python 3.11.2"_s) >= 0);
}

void TestMainWindow::language_switch_keeps_text()
{
    const TestWindow test;
    auto *picker = test.find<QComboBox>("languagePicker");
    const auto choose = [&](const QString &id) {
        picker->setCurrentIndex(picker->findData(id));
        Q_EMIT picker->activated(picker->currentIndex());
    };
    const QString cppTemplate = test.editor().text();
    choose(u"python"_s);
    QVERIFY(test.editor().text() != cppTemplate);
    QVERIFY(test.editor().text().contains(u"print"_s));
    choose(u"cpp"_s);
    QCOMPARE(test.editor().text(), cppTemplate);
    test.editor().insertAt(u"int mine;"_s, 0, 0);
    choose(u"python"_s);
    QCOMPARE(test.editor().text(), u"int mine;"_s + cppTemplate);
    QVERIFY(test.window->windowTitle().startsWith(u"main.py"_s));
    test.editor().undo();
    QCOMPARE(test.editor().text(), cppTemplate);
}

void TestMainWindow::closing_cancels_the_run()
{
    const TestWindow test(staysRunning);
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last);
    QPointer<FakeRun> run = test.fake->last;
    QVERIFY(test.window->close());
    QTRY_VERIFY(!run); // deleting a run cancels it
}

void TestMainWindow::zoom_reaches_every_text()
{
    const TestWindow test;
    auto *input = test.find<QPlainTextEdit>("inputText");
    auto *bar = test.find<QToolBar>("mainToolBar");
    const int inputHeight = input->fontMetrics().height();
    const int barHeight = bar->fontMetrics().height();
    const int lineHeight = test.editor().textHeight(0);
    for (int i = 0; i < 5; ++i)
        test.trigger("zoomInAction");
    QVERIFY(test.editor().textHeight(0) > lineHeight);
    QVERIFY(input->fontMetrics().height() > inputHeight);
    QTRY_VERIFY(bar->fontMetrics().height() > barHeight);
    test.trigger("zoomResetAction");
    QCOMPARE(test.editor().textHeight(0), lineHeight);
    QCOMPARE(input->fontMetrics().height(), inputHeight);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
