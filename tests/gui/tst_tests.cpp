// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseruns.h"
#include "app/cases/casesmodel.h"
#include "app/compare/diffview.h"
#include "tests/gui/guitest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

QList<QPointer<FakeRun>> waiting;

/// A program that prints its input backwards; one input keeps it waiting.
void printBackwards(FakeRun &run)
{
    const QByteArray input = run.request().input;
    if (input == "wait") {
        waiting.append(&run);
        return;
    }
    run.say(Run::Channel::Stdout, QByteArray::fromStdString({input.rbegin(), input.rend()}));
    run.finish(okResult());
}

} // namespace

/// The tests panel in the window, driven as a person does.
class TestTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void adds_and_types_a_case();
    void runs_all_and_shows_what_differs();
    void runs_failed_only();
    void stop_ends_all();
    void a_new_expectation_is_checked_at_once();
    void checker_of_all_selected();
    void moves_duplicates_and_deletes();
    void takes_current_input_and_output();
    void imports_a_folder();
    void exports_only_over_what_it_may();
    void the_program_can_be_run_meanwhile();
    void going_away_while_they_run();
    void cases_belong_to_their_tab();
    void cases_go_on_while_another_tab_is_shown();
    void closing_the_tab_stops_its_cases_data();
    void closing_the_tab_stops_its_cases();
    void results_of_another_tab_survive_the_window();
    void cases_survive_the_window();

private:
    QTreeView &list() const { return *m_test->find<QTreeView>("casesList"); }
    CasesModel &model() const { return *qobject_cast<CasesModel *>(list().model()); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    QStringList column(int column) const;
    QPlainTextEdit &text(const char *name) const { return *m_test->find<QPlainTextEdit>(name); }
    void add(const QString &input, const QString &expected) const;
    void select(int row) const { list().setCurrentIndex(model().index(row, 0)); }
    void runAll() const;
    void chooseInDialog(const char *dialog, const QString &path) const;
    void save(const QString &name) const;

    std::unique_ptr<TestWindow> m_test;
};

void TestTests::init()
{
    m_test = std::make_unique<TestWindow>(printBackwards);
    m_test->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_test->window.get()));
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &model());
}

void TestTests::cleanup()
{
    waiting.clear();
    m_test.reset();
}

QStringList TestTests::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < model().rowCount(); ++row)
        cells.append(cell(row, column));
    return cells;
}

void TestTests::add(const QString &input, const QString &expected) const
{
    m_test->trigger("addCaseAction");
    text("caseInput").setPlainText(input);
    text("caseExpected").setPlainText(expected);
}

void TestTests::runAll() const
{
    m_test->trigger("runCasesAction");
    QTRY_VERIFY_WITH_TIMEOUT(m_test->find<QAction>("runCasesAction")->isEnabled(), patienceMs);
}

void TestTests::chooseInDialog(const char *name, const QString &path) const
{
    QTRY_VERIFY(m_test->window->findChild<QFileDialog *>(QString::fromLatin1(name)));
    auto *dialog = m_test->find<QFileDialog>(name);
    Q_EMIT dialog->fileSelected(path); // the desktop's own dialog cannot be driven
    dialog->close();
}

void TestTests::save(const QString &name) const
{
    QString folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                          QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QCoreApplication::processEvents(); // lets the layouts settle
    QVERIFY(m_test->window->grab().save(folder + u'/' + name + u".png"_s));
}

void TestTests::adds_and_types_a_case()
{
    m_test->find<QWidget>("panelTabsBar")->setFocus();
    QTest::keyClick(m_test->find<QWidget>("panelTabsBar"), Qt::Key_Right);
    QTRY_VERIFY(m_test->find<QWidget>("testsPanel")->isVisible());
    save(u"tests-empty"_s);
    auto *button = m_test->find<QToolButton>("addCaseButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(column(0), QStringList{u"Case 1"_s});
    QTRY_VERIFY(text("caseInput").hasFocus());
    QTest::keyClicks(&text("caseInput"), u"abc"_s);
    QTest::keyClick(&text("caseInput"), Qt::Key_Tab);
    QTRY_VERIFY(text("caseExpected").hasFocus());
    QTest::keyClicks(&text("caseExpected"), u"cba"_s);
    QCOMPARE(model().at(0).input, "abc");
    QCOMPARE(model().at(0).expected, "cba");
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Not run"_s);
}

void TestTests::runs_all_and_shows_what_differs()
{
    add(u"one\ntwo\nthree"_s, u"eerht\nowt\neno"_s);
    add(u"2"_s, u"2"_s);
    add(u"abc def\nghi jkl\nmno"_s, u"onm\nlkj iHg\nfed cba\n"_s);
    select(2);
    runAll();
    QCOMPARE(column(CasesModel::ResultColumn), (QStringList{u"Passed"_s, u"Passed"_s, u"Wrong output"_s}));
    QCOMPARE(cell(0, CasesModel::TimeColumn), u"3.1 ms"_s);
    QCOMPARE(cell(0, CasesModel::MemoryColumn), u"3.4 MiB"_s);
    auto *diff = m_test->find<DiffView>("diffView");
    QTRY_VERIFY(diff->isVisible());
    QTRY_COMPARE(diff->model()->rowCount(), 3);
    QCOMPARE(diff->model()->index(1, 0).data().toString(), u"lkj iHg"_s);
    QCOMPARE(diff->model()->index(1, 1).data().toString(), u"lkj ihg"_s);
    QVERIFY(m_test->find<QLabel>("caseMessage")->isVisible());
    save(u"tests-difference"_s);
}

void TestTests::runs_failed_only()
{
    add(u"12"_s, u"21"_s);
    add(u"34"_s, u"34"_s);
    runAll();
    const int before = m_test->fake->started;
    m_test->trigger("runFailedCasesAction");
    QTRY_VERIFY_WITH_TIMEOUT(m_test->find<QAction>("runCasesAction")->isEnabled(), patienceMs);
    QCOMPARE(m_test->fake->started, before + 1);
    QCOMPARE(column(CasesModel::ResultColumn), (QStringList{u"Passed"_s, u"Wrong output"_s}));
}

void TestTests::stop_ends_all()
{
    add(u"1"_s, {});
    for (int i = 0; i < 12; ++i)
        add(u"wait"_s, {});
    m_test->trigger("runCasesAction");
    QTRY_COMPARE(cell(0, CasesModel::ResultColumn), u"Passed"_s);
    QTRY_COMPARE(cell(1, CasesModel::ResultColumn), u"Running…"_s);
    QCOMPARE(cell(12, CasesModel::ResultColumn), u"Waiting"_s);
    m_test->trigger("stopCasesAction");
    QTRY_VERIFY(m_test->find<QAction>("runCasesAction")->isEnabled());
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Passed"_s);
    QCOMPARE(cell(1, CasesModel::ResultColumn), u"Not run"_s);
    QCOMPARE(cell(12, CasesModel::ResultColumn), u"Not run"_s);
}

void TestTests::a_new_expectation_is_checked_at_once()
{
    add(u"12"_s, u"12"_s);
    runAll();
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Wrong output"_s);
    text("caseExpected").setPlainText(u"21\n"_s);
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Passed"_s);
    text("caseExpected").setPlainText(u"x"_s);
    m_test->trigger("acceptOutputAction");
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Passed"_s);
    QCOMPARE(model().at(0).expected, "21");
}

void TestTests::checker_of_all_selected()
{
    add(u"1.0"_s, u"0.10"_s);
    add(u"2"_s, {});
    list().selectAll();
    auto *checker = m_test->find<QComboBox>("checkerPicker");
    checker->setCurrentIndex(3);
    Q_EMIT checker->activated(3);
    QCOMPARE(model().at(0).check.checker, Checker::Numbers);
    QCOMPARE(model().at(1).check.checker, Checker::Numbers);
    auto *tolerance = m_test->find<QLineEdit>("absoluteTolerance");
    QVERIFY(tolerance->isVisible());
    tolerance->selectAll();
    QTest::keyClicks(tolerance, u"0.5"_s);
    QTest::keyClick(tolerance, Qt::Key_Return);
    QCOMPARE(model().at(1).check.tolerance.absolute, 0.5);
}

void TestTests::moves_duplicates_and_deletes()
{
    add(u"1"_s, {});
    add(u"2"_s, {});
    add(u"3"_s, {});
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(column(0), (QStringList{u"Case 1"_s, u"Case 3"_s, u"Case 2"_s}));
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(column(0), (QStringList{u"Case 3"_s, u"Case 1"_s, u"Case 2"_s}));
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    m_test->trigger("duplicateCaseAction");
    QCOMPARE(column(0), (QStringList{u"Case 1"_s, u"Case 3"_s, u"Case 3 (copy)"_s, u"Case 2"_s}));
    QCOMPARE(model().at(2).input, "3");
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(column(0), (QStringList{u"Case 1"_s, u"Case 3"_s, u"Case 2"_s}));
    list().selectAll();
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(m_test->find<QToolButton>("addCaseButton")->isVisible());
}

void TestTests::takes_current_input_and_output()
{
    text("inputText").setPlainText(u"12"_s);
    m_test->trigger("runAction");
    QTRY_VERIFY(!m_test->isRunning());
    m_test->trigger("addCurrentCaseAction");
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().at(0).input, "12");
    QCOMPARE(model().at(0).expected, okResult().output);
}

void TestTests::imports_a_folder()
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : {std::pair(u"1.in"_s, "ab"), std::pair(u"1.out"_s, "ba"),
                                      std::pair(u"10.in"_s, "x"), std::pair(u"readme.md"_s, "")}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    m_test->trigger("importCaseFolderAction");
    chooseInDialog("importCaseFolderDialog", folder.path());
    QTRY_COMPARE(column(0), (QStringList{u"1"_s, u"10"_s}));
    auto *report = m_test->find<QMessageBox>("importReport");
    QVERIFY(report->text().startsWith(u"2 "_s));
    QVERIFY(report->informativeText().contains(u"readme.md: "_s));
    QVERIFY(report->informativeText().contains(u"10.in: "_s));
    report->close();
}

void TestTests::exports_only_over_what_it_may()
{
    const QTemporaryDir folder;
    const auto read = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    };
    add(u"1"_s, u"2"_s);
    m_test->trigger("exportCasesAction");
    chooseInDialog("exportCasesDialog", folder.path());
    QTRY_COMPARE(read(u"Case 1.out"_s), "2");
    text("caseExpected").setPlainText(u"3"_s);
    m_test->trigger("exportCasesAction");
    chooseInDialog("exportCasesDialog", folder.path());
    QTRY_VERIFY(m_test->window->findChild<QMessageBox *>(u"replaceCasesBox"_s));
    QCOMPARE(read(u"Case 1.out"_s), "2");
    QTest::mouseClick(m_test->find<QPushButton>("replaceCases"), Qt::LeftButton);
    QTRY_COMPARE(read(u"Case 1.out"_s), "3");
}

void TestTests::the_program_can_be_run_meanwhile()
{
    add(u"wait"_s, {});
    m_test->trigger("runCasesAction");
    QTRY_COMPARE(cell(0, CasesModel::ResultColumn), u"Running…"_s);
    text("inputText").setPlainText(u"12"_s);
    m_test->trigger("runAction");
    QTRY_COMPARE(m_test->outputText(), u"21"_s);
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Running…"_s);
    m_test->trigger("stopCasesAction");
    QTRY_COMPARE(cell(0, CasesModel::ResultColumn), u"Not run"_s);
}

void TestTests::going_away_while_they_run()
{
    add(u"wait"_s, {});
    m_test->trigger("runCasesAction");
    QTRY_COMPARE(cell(0, CasesModel::ResultColumn), u"Running…"_s);
    const std::weak_ptr<int> runner = m_test->fake->life;
    m_test->window.reset();
    QVERIFY(runner.expired());
}

void TestTests::cases_belong_to_their_tab()
{
    add(u"12"_s, u"21"_s);
    runAll();
    m_test->trigger("newAction");
    QTRY_COMPARE(model().rowCount(), 0);
    add(u"other"_s, {});
    m_test->trigger("previousTabAction");
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().at(0).input, "12");
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Passed"_s);
}

void TestTests::cases_go_on_while_another_tab_is_shown()
{
    add(u"1"_s, u"1"_s);
    add(u"wait"_s, u"over"_s);
    m_test->trigger("runCasesAction");
    QTRY_COMPARE(column(CasesModel::ResultColumn), (QStringList{u"Passed"_s, u"Running…"_s}));
    m_test->trigger("newAction");
    QTRY_COMPARE(model().rowCount(), 0);
    QVERIFY(!m_test->find<QAction>("stopCasesAction")->isEnabled());
    add(u"21"_s, u"12"_s);
    runAll(); // beside them
    QCOMPARE(column(CasesModel::ResultColumn), QStringList{u"Passed"_s});
    m_test->trigger("previousTabAction");
    QCOMPARE(column(CasesModel::ResultColumn), (QStringList{u"Passed"_s, u"Running…"_s}));
    QVERIFY(m_test->find<QAction>("stopCasesAction")->isEnabled());
    m_test->trigger("nextTabAction");
    QCOMPARE(waiting.size(), 1);
    waiting.first()->say(Run::Channel::Stdout, "over");
    waiting.first()->finish(okResult());
    m_test->trigger("previousTabAction");
    QTRY_COMPARE(column(CasesModel::ResultColumn), (QStringList{u"Passed"_s, u"Passed"_s}));
    QVERIFY(m_test->find<QAction>("runCasesAction")->isEnabled());
    QCOMPARE(model().at(1).result->output, "over");
}

void TestTests::results_of_another_tab_survive_the_window()
{
    const QTemporaryDir folder;
    m_test.reset();
    m_test = std::make_unique<TestWindow>(printBackwards, folder.path());
    add(u"wait"_s, u"over"_s);
    m_test->trigger("runCasesAction");
    QTRY_COMPARE(waiting.size(), 1);
    m_test->trigger("newAction");
    waiting.first()->finish(okResult());
    auto *runs = m_test->window->findChild<CaseRuns *>();
    QSignalSpy changed(runs, &CaseRuns::stateChanged);
    QTRY_VERIFY(!changed.isEmpty());
    m_test->window->close();
    m_test.reset();
    m_test = std::make_unique<TestWindow>(printBackwards, folder.path());
    m_test->trigger("previousTabAction");
    QTRY_COMPARE(column(CasesModel::ResultColumn), QStringList{u"Wrong output"_s});
}

void TestTests::closing_the_tab_stops_its_cases_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("shown") << true;
    QTest::newRow("not shown") << false;
}

void TestTests::closing_the_tab_stops_its_cases()
{
    QFETCH(bool, shown);
    add(u"wait"_s, {});
    m_test->trigger("runCasesAction");
    QTRY_COMPARE(waiting.size(), 1);
    m_test->trigger("newAction");
    if (shown)
        m_test->trigger("previousTabAction");
    QVERIFY(waiting.first());
    m_test->trigger(shown ? "closeTabAction" : "closeOtherTabsAction");
    QTRY_VERIFY(!waiting.first());
    m_test->trigger("reopenTabAction");
    QCOMPARE(column(CasesModel::ResultColumn), QStringList{u"Not run"_s});
    QVERIFY(m_test->find<QAction>("runCasesAction")->isEnabled());
}

void TestTests::cases_survive_the_window()
{
    const QTemporaryDir folder;
    m_test.reset();
    m_test = std::make_unique<TestWindow>(printBackwards, folder.path());
    add(u"12"_s, u"99"_s);
    runAll();
    m_test->window->close();
    m_test.reset();
    m_test = std::make_unique<TestWindow>(printBackwards, folder.path());
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(model().at(0).expected, "99");
    QCOMPARE(cell(0, CasesModel::ResultColumn), u"Wrong output"_s);
}

int main(int argc, char *argv[])
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    TestTests test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tests.moc"
