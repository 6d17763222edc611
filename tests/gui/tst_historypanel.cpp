// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/diffview.h"
#include "app/history/historymodel.h"
#include "app/history/historypanel.h"
#include "app/panels/inputpanel.h"
#include "app/settings/keys.h"
#include "app/window/noticebar.h"
#include "tests/gui/guitest.h"
#include "tests/gui/pictures.h"
#include "tests/store/historytest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Ends at once, as the text of the program says.
void endAsToldByItsText(FakeRun &run)
{
    const QByteArray code = run.request().files.constFirst().text;
    RunResult result = okResult();
    if (code.contains("slow")) {
        result.verdict = Verdict::TimeLimit;
        result.exitCode.reset();
        result.error = u"The program ran for more than 10 s and was stopped."_s;
    }
    result.output = "output of " + code;
    run.finish(result);
}

/// A window with the history's panel in front.
class HistoryWindow : public TestWindow
{
public:
    explicit HistoryWindow(const QString &folder = {}) : HistoryWindow(endAsToldByItsText, folder) {}
    explicit HistoryWindow(const FakeRunner::Script &script, const QString &folder = {})
        : TestWindow(script, folder)
    {
        trigger("historyAction");
    }

    void run(const QString &code) const
    {
        editor().setContent(code);
        trigger("runAction");
        QVERIFY(QTest::qWaitFor([this] { return !isRunning(); }, patienceMs));
        trigger("historyAction"); // a run puts the output in front
    }
    QTreeView &list() const { return *find<QTreeView>("historyList"); }
    int rows() const { return list().model()->rowCount(); }
    QString cell(int row, int column) const { return list().model()->index(row, column).data().toString(); }
    void choose(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect place = list().visualRect(list().model()->index(row, 1));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, place.center());
    }
    QString preview() const { return find<QPlainTextEdit>("historyPreview")->toPlainText(); }
    void save(const QString &name) const
    {
        const QString folder = qEnvironmentVariable(
            "CODEWAR_SCREENSHOTS", QCoreApplication::applicationDirPath() + u"/screenshots"_s);
        QVERIFY(QDir().mkpath(folder));
        QCoreApplication::processEvents();
        QVERIFY(window->grab().save(folder + u'/' + name + u".png"_s));
    }
};

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_every_run();
    void the_model_keeps_its_promises();
    void reads_page_by_page();
    void searches_and_filters();
    void shows_code_input_and_output();
    void input_that_was_cut_is_told();
    void cases_that_were_too_large_are_told();
    void opens_a_run_again();
    void deletes_one_by_key();
    void clears_all_but_asks_first();
    void compares_two_only();
    void compares_data();
    void compares();
    void survives_the_window();
    void an_interrupted_run_is_told();
    void keeps_nothing_while_it_is_off();
    void a_broken_history_is_told_and_nothing_is_lost();
    void works_with_the_keyboard();
    void has_a_context_menu();
};

void TestHistoryPanel::lists_every_run()
{
    const HistoryWindow test;
    QTRY_VERIFY(test.find<QLabel>("historyNothing")->isVisible());
    test.run(u"first"_s);
    test.run(u"slow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(test.cell(0, HistoryModel::VerdictColumn), u"Time limit"_s, patienceMs);
    QCOMPARE(test.cell(1, HistoryModel::VerdictColumn), u"OK"_s);
    QCOMPARE(test.cell(1, HistoryModel::LanguageColumn), u"C++"_s);
    QCOMPARE(test.cell(1, HistoryModel::ProgramColumn), u"main.cpp"_s);
    QCOMPARE(test.cell(1, HistoryModel::TimeColumn), u"3.1 ms"_s);
    QCOMPARE(test.cell(1, HistoryModel::MemoryColumn), u"3.4 MiB"_s);
    QVERIFY(!test.find<QLabel>("historyNothing")->isVisible());
    test.choose(1);
    QTRY_COMPARE_WITH_TIMEOUT(test.preview(), u"first"_s, patienceMs);
    test.save(u"history"_s);
}

void TestHistoryPanel::the_model_keeps_its_promises()
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history.sqlite"_s));
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    HistoryModel model(history, registry);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    for (int i = 0; i < 5; ++i)
        keep(history, startedRun("x"), endedWith(Verdict::Ok));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5, patienceMs);
    history.remove({2, 4});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patienceMs);
    model.setFilter({u"nothing like this"_s, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patienceMs);
    model.setFilter({});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, patienceMs);
    history.clear();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, patienceMs);
}

void TestHistoryPanel::reads_page_by_page()
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history.sqlite"_s));
    const int all = 3 * HistoryModel::pageSize / 2;
    for (int i = 0; i < all; ++i)
        QVERIFY(keep(history, startedRun("x"), endedWith(Verdict::Ok)) > 0);
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    HistoryModel model(history, registry);
    model.setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), HistoryModel::pageSize, patienceMs);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // one page at a time
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), all, patienceMs);
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < all; ++row)
        QCOMPARE(model.run(row).id, all - row);
}

void TestHistoryPanel::searches_and_filters()
{
    const HistoryWindow test;
    test.run(u"apple"_s);
    test.run(u"slow pear"_s);
    test.run(u"apple pie"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 3, patienceMs);
    auto *search = test.find<QLineEdit>("historySearch");
    QTest::keyClicks(search, u"APPLE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 2, patienceMs);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 3, patienceMs);
    test.find<QComboBox>("historyVerdict")->setCurrentIndex(4);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    QCOMPARE(test.cell(0, HistoryModel::VerdictColumn), u"Time limit"_s);
    test.find<QComboBox>("historyVerdict")->setCurrentIndex(0);
    auto *language = test.find<QComboBox>("historyLanguage");
    language->setCurrentIndex(language->findData(u"python"_s));
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 0, patienceMs);
    QVERIFY(test.find<QLabel>("historyNothing")->text().startsWith(u"No run matches"_s));
    language->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 3, patienceMs);
    test.run(u"apple again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 4, patienceMs);
}

void TestHistoryPanel::shows_code_input_and_output()
{
    const HistoryWindow test;
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"1 2 3\n"_s);
    test.run(u"slow code"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    test.choose(0);
    QTRY_COMPARE_WITH_TIMEOUT(test.preview(), u"slow code"_s, patienceMs);
    auto *parts = test.find<QTabBar>("historyParts");
    parts->setCurrentIndex(1);
    QCOMPARE(test.preview(), u"1 2 3\n"_s);
    parts->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(test.preview().startsWith(u"output of slow code\nThe program ran"_s),
                             patienceMs);
    test.save(u"history-output"_s);
}

void TestHistoryPanel::input_that_was_cut_is_told()
{
    const HistoryWindow test([](FakeRun &run) { run.enter(Stage::Run); });
    test.trigger("runAction");
    QTRY_VERIFY_WITH_TIMEOUT(test.find<QLineEdit>("promptLine")->isEnabled(), patienceMs);
    for (int i = 0; i < 2; ++i)
        Q_EMIT test.find<InputPanel>("inputPanel")->lineEntered(QString(600 << 10, u'x'));
    test.fake->last->finish(okResult());
    test.trigger("historyAction");
    QTRY_COMPARE_WITH_TIMEOUT(test.cell(0, HistoryModel::VerdictColumn), u"OK"_s, patienceMs);
    test.choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(!test.preview().isEmpty(), patienceMs);
    auto *parts = test.find<QTabBar>("historyParts");
    parts->setCurrentIndex(1);
    QCOMPARE(test.preview(), u"The input is not all here: it was cut."_s);
    parts->setCurrentIndex(2);
    QVERIFY(!test.preview().contains(u"cut"_s));
}

void TestHistoryPanel::cases_that_were_too_large_are_told()
{
    const HistoryWindow test;
    test.trigger("addCaseAction");
    test.find<QPlainTextEdit>("caseInput")->setPlainText(QString(600 << 10, u'x'));
    test.editor().setContent(u"large cases"_s);
    test.trigger("runCasesAction");
    test.trigger("historyAction");
    QTRY_COMPARE_WITH_TIMEOUT(test.cell(0, HistoryModel::VerdictColumn), u"1 of 1 passed"_s, patienceMs);
    test.choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(!test.preview().isEmpty(), patienceMs);
    test.find<NoticeBar>("noticeBar")->clear();
    test.trigger("historyOpenAction");
    QTRY_VERIFY_WITH_TIMEOUT(
        test.find<NoticeBar>("noticeBar")->text().contains(u"too large for the history"_s), patienceMs);
    QCOMPARE(test.editor().text(), u"large cases"_s);
}

void TestHistoryPanel::opens_a_run_again()
{
    const HistoryWindow test;
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"old input"_s);
    test.run(u"old code"_s);
    test.editor().setContent(u"new code"_s);
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"new input"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    test.choose(0);
    test.trigger("historyOpenAction");
    QTRY_COMPARE_WITH_TIMEOUT(test.editor().text(), u"old code"_s, patienceMs);
    QCOMPARE(test.find<QPlainTextEdit>("inputText")->toPlainText(), u"old input"_s);
    test.trigger("previousTabAction"); // what was there is still there
    QTRY_COMPARE_WITH_TIMEOUT(test.editor().text(), u"new code"_s, patienceMs);
    QCOMPARE(test.find<QPlainTextEdit>("inputText")->toPlainText(), u"new input"_s);
}

void TestHistoryPanel::deletes_one_by_key()
{
    const HistoryWindow test;
    test.run(u"one"_s);
    test.run(u"two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 2, patienceMs);
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    test.choose(0);
    QTRY_VERIFY(test.list().hasFocus());
    QTest::keyClick(&test.list(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    test.choose(0);
    QTRY_COMPARE_WITH_TIMEOUT(test.preview(), u"one"_s, patienceMs);
}

void TestHistoryPanel::clears_all_but_asks_first()
{
    const HistoryWindow test;
    test.run(u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    for (const bool really : {false, true}) {
        test.trigger("historyClearAction");
        auto *box = test.find<QMessageBox>("historyClearQuestion");
        QTRY_VERIFY(box->isVisible());
        QAbstractButton *button = box->button(QMessageBox::Cancel);
        for (QAbstractButton *other : box->buttons()) {
            if (really && box->buttonRole(other) == QMessageBox::AcceptRole)
                button = other;
        }
        const QPointer<QMessageBox> gone(box);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!gone);
        QTRY_COMPARE_WITH_TIMEOUT(test.rows(), really ? 0 : 1, patienceMs);
    }
}

void TestHistoryPanel::compares_two_only()
{
    const HistoryWindow test;
    test.run(u"one"_s);
    test.run(u"two"_s);
    test.run(u"three"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 3, patienceMs);
    auto *compare = test.find<QAction>("historyCompareAction");
    QVERIFY(!compare->isEnabled());
    test.choose(0);
    QVERIFY(!compare->isEnabled());
    test.choose(2, Qt::ControlModifier);
    QVERIFY(compare->isEnabled());
    test.choose(1, Qt::ControlModifier);
    QVERIFY(!compare->isEnabled());
}

void TestHistoryPanel::compares_data()
{
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "contrast-dark"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void TestHistoryPanel::compares()
{
    QFETCH(QString, theme);
    const HistoryWindow test;
    test.shell.settings.set(settings::theme, theme);
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"1 2 3\n"_s);
    test.run(u"#include <iostream>\n\nint main()\n{\n    int slow = 1;\n    std::cout << slow;\n}\n"_s);
    test.run(u"#include <iostream>\n\nint main()\n{\n    int fast = 2;\n    std::cout << fast;\n"
             "    std::cout << '\\n';\n}\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 2, patienceMs);
    test.choose(0);
    test.choose(1, Qt::ControlModifier);
    auto *button =
        qobject_cast<QToolButton *>(test.find<HistoryPanel>("historyPanel")
                                        ->toolBar()
                                        ->widgetForAction(test.find<QAction>("historyCompareAction")));
    QTRY_VERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QPointer<QDialog> dialog;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = test.window->findChild<QDialog *>(u"runComparison"_s)), patienceMs);
    QVERIFY(!dialog->isModal());

    auto *diff = dialog->findChild<DiffView *>(u"diffView"_s);
    const auto text = [diff](int row, int column) {
        return diff->model()->index(row, column).data().toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(diff->isVisible() && diff->model()->rowCount() > 0, patienceMs);
    int changed = 0; // the first row of the code that differs
    while (changed < diff->model()->rowCount() && text(changed, 0) == text(changed, 1))
        ++changed;
    QCOMPARE(text(changed, 0), u"    int slow = 1;"_s);
    QCOMPARE(text(changed, 1), u"    int fast = 2;"_s);
    QCOMPARE(diff->model()->headerData(0, Qt::Horizontal).toString(), u"Older run"_s);
    QCOMPARE(dialog->findChild<QWidget *>(u"olderRun"_s)->findChild<Pill *>()->text(), u"Time limit"_s);
    QCOMPARE(dialog->findChild<QWidget *>(u"newerRun"_s)->findChild<Pill *>()->text(), u"OK"_s);
    savePicture(*dialog, u"comparison-"_s + theme);

    auto *parts = dialog->findChild<QTabBar *>(u"comparisonParts"_s);
    QTest::mouseClick(parts, Qt::LeftButton, {}, parts->tabRect(1).center());
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"comparisonSame"_s)->text(), u"The same in both runs."_s);
    QVERIFY(!diff->isVisible());
    QTest::mouseClick(parts, Qt::LeftButton, {}, parts->tabRect(2).center());
    QTRY_VERIFY(diff->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(text(diff->model()->rowCount() - 1, 0).startsWith(u"The program ran"_s),
                             patienceMs);
    savePicture(*dialog, u"comparison-output-"_s + theme);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestHistoryPanel::survives_the_window()
{
    const QTemporaryDir folder;
    {
        const HistoryWindow test(folder.path());
        test.run(u"kept"_s);
    }
    const HistoryWindow test(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    test.choose(0);
    QTRY_COMPARE_WITH_TIMEOUT(test.preview(), u"kept"_s, patienceMs);
}

void TestHistoryPanel::an_interrupted_run_is_told()
{
    const QTemporaryDir folder;
    {
        const TestWindow test([](FakeRun &) {}, folder.path());
        test.editor().setContent(u"endless"_s);
        test.trigger("runAction");
        QTRY_VERIFY(test.isRunning());
    }
    const HistoryWindow test(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    QCOMPARE(test.cell(0, HistoryModel::VerdictColumn), u"Interrupted"_s);
}

void TestHistoryPanel::keeps_nothing_while_it_is_off()
{
    const HistoryWindow test;
    test.shell.settings.set(settings::historyEnabled, false);
    test.run(u"secret"_s);
    test.shell.settings.set(settings::historyEnabled, true);
    test.run(u"kept"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    QTest::qWait(50);
    QCOMPARE(test.rows(), 1);
}

void TestHistoryPanel::a_broken_history_is_told_and_nothing_is_lost()
{
    const QTemporaryDir folder;
    {
        QFile file(folder.filePath(u"history.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database ").repeated(1000));
    }
    const HistoryWindow test(folder.path());
    test.run(u"goes on"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    QCOMPARE(QDir(folder.path()).entryList({u"history.sqlite.broken-*"_s}).size(), 1);
}

void TestHistoryPanel::works_with_the_keyboard()
{
    const HistoryWindow test;
    test.run(u"one"_s);
    test.run(u"two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 2, patienceMs);
    test.trigger("historyAction");
    auto *search = test.find<QLineEdit>("historySearch");
    test.window->activateWindow();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(test.list().hasFocus());
    QTest::keyClick(&test.list(), Qt::Key_Down);
    QTest::keyClick(&test.list(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(test.preview(), u"one"_s, patienceMs);
    test.editor().setContent(u"other"_s);
    QTest::keyClick(&test.list(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(test.editor().text(), u"one"_s, patienceMs);
}

void TestHistoryPanel::has_a_context_menu()
{
    const HistoryWindow test;
    test.run(u"one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test.rows(), 1, patienceMs);
    test.choose(0);
    Q_EMIT test.list().customContextMenuRequested({20, 20});
    auto *menu = test.find<QMenu>("historyMenu");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(test.find<QAction>("historyPdfAction")));
    menu->close();
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
