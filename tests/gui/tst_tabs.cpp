// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/diffview.h"
#include "app/editor/viewplace.h"
#include "app/tabs/documentfiles.h"
#include "app/tabs/tabbar.h"
#include "app/window/workspace.h"
#include "tests/gui/guitest.h"
#include "tests/gui/pictures.h"
#include "tests/support/files.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

TabBar &bar(const TestWindow &test)
{
    return *test.find<TabBar>("tabBar");
}

QStringList titles(const TestWindow &test)
{
    QStringList titles;
    for (int i = 0; i < bar(test).count(); ++i)
        titles.append(bar(test).tabText(i));
    return titles;
}

void typeText(const TestWindow &test, const QString &text)
{
    test.editor().selectAll();
    QTest::keyClicks(&test.editor(), text);
}

void activate(const TestWindow &test)
{
    test.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(test.window.get()));
    test.editor().setFocus();
}

/// Three tabs that hold "one", "two" and "three"; the last one is shown.
void fillThree(const TestWindow &test)
{
    typeText(test, u"one"_s);
    for (const auto &text : {u"two"_s, u"three"_s}) {
        test.trigger("newAction");
        typeText(test, text);
    }
}

bool isShown(const TestWindow &test, const char *name)
{
    return test.find<QWidget>(name)->isVisible();
}

} // namespace

/// The tabs as a person uses them.
class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_make_close_and_reopen_tabs();
    void keys_go_through_and_move_tabs();
    void each_tab_keeps_its_own_state();
    void closing_what_no_file_holds_is_told();
    void middle_click_and_cross_close();
    void dragging_moves_a_tab();
    void duplicate_and_close_others();
    void untouched_template_follows_the_language();
    void tabs_come_back_after_a_restart();
    void file_is_opened_once();
    void changed_file_is_read_again_and_keeps_the_cursor();
    void place_in_the_text_is_kept();
    void conflict_is_told_and_settled_data();
    void conflict_is_told_and_settled();
    void vanished_file_is_told();
    void encoding_and_line_endings_are_shown_and_kept();
    void mixed_line_endings_are_said_and_made_one();
    void recent_files_are_offered();
    void dropped_files_get_tabs();
    void two_hundred_tabs();
    void pictures();

private:
    QString m_pictures;
};

void TestTabs::initTestCase()
{
    m_pictures = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                      QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(m_pictures));
}

void TestTabs::keys_make_close_and_reopen_tabs()
{
    const TestWindow test;
    activate(test);
    typeText(test, u"one"_s);
    QTest::keyClick(&test.editor(), Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(titles(test), (QStringList{u"main.cpp"_s, u"main.cpp (2)"_s}));
    typeText(test, u"two"_s);
    QTest::keyClick(&test.editor(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(bar(test).count(), 1);
    QCOMPARE(test.editor().text(), u"one"_s);
    QTest::keyClick(&test.editor(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(test.editor().text(), u"two"_s);
    QTest::keyClick(&test.editor(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(bar(test).count(), 3);
}

void TestTabs::keys_go_through_and_move_tabs()
{
    const TestWindow test;
    fillThree(test);
    activate(test);
    QTest::keyClick(&test.editor(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(test.editor().text(), u"one"_s);
    QTest::keyClick(&test.editor(), Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(test.editor().text(), u"three"_s);
    QTest::keyClick(&test.editor(), Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bar(test).currentIndex(), 1);
    QCOMPARE(test.editor().text(), u"three"_s);
    QTest::keyClick(&test.editor(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(test.editor().text(), u"two"_s);
}

void TestTabs::each_tab_keeps_its_own_state()
{
    const TestWindow test;
    auto *input = test.find<QPlainTextEdit>("inputText");
    typeText(test, u"first"_s);
    input->setPlainText(u"input of first"_s);
    test.editor().goTo(1, 3);
    test.window->workspace().setAttachment(test.window->workspace().id(), u"tests"_s, 42);
    test.trigger("newAction");
    QVERIFY(input->toPlainText().isEmpty());
    QVERIFY(test.window->workspace().attachment(u"tests"_s).isUndefined());
    typeText(test, u"second"_s);
    test.trigger("previousTabAction");
    QCOMPARE(test.editor().text(), u"first"_s);
    QCOMPARE(test.editor().cursorColumn(), 3);
    QCOMPARE(input->toPlainText(), u"input of first"_s);
    QCOMPARE(test.window->workspace().attachment(u"tests"_s).toInt(), 42);
    QVERIFY(test.window->isWindowModified());
    while (test.editor().isUndoAvailable())
        test.editor().undo();
    QVERIFY(test.editor().text().contains(u"main"_s));
    QVERIFY(!test.window->isWindowModified());
    test.trigger("nextTabAction");
    QCOMPARE(test.editor().text(), u"second"_s);
    QVERIFY(test.window->isWindowModified());
}

void TestTabs::closing_what_no_file_holds_is_told()
{
    const TestWindow test;
    activate(test);
    auto *notice = test.find<QToolButton>("closedNotice");
    QVERIFY(!notice->isVisible());
    QTest::keyClick(&test.editor(), Qt::Key_W, Qt::ControlModifier); // untouched
    QVERIFY(!notice->isVisible());
    typeText(test, u"my own"_s);
    const QString text = test.editor().text();
    QTest::keyClick(&test.editor(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"Closed main.cpp – Reopen"_s);
    QTRY_VERIFY(notice->width() >= notice->sizeHint().width());
    savePicture(*test.window, u"tabs-closed"_s);
    QTest::mouseClick(notice, Qt::LeftButton);
    QTRY_COMPARE(test.editor().text(), text);
    QVERIFY(!notice->isVisible());
}

void TestTabs::middle_click_and_cross_close()
{
    const TestWindow test;
    fillThree(test);
    QTest::mouseClick(&bar(test), Qt::MiddleButton, {}, bar(test).tabRect(0).center());
    QTRY_COMPARE(bar(test).count(), 2);
    QCOMPARE(test.editor().text(), u"three"_s);
    QTest::mouseClick(&bar(test), Qt::LeftButton, {}, bar(test).closeRect(1).center());
    QTRY_COMPARE(test.editor().text(), u"two"_s);
    QTest::mouseClick(&bar(test), Qt::LeftButton, {}, bar(test).closeRect(0).center());
    QTRY_COMPARE(titles(test), QStringList{u"main.cpp"_s});
    QVERIFY(test.editor().text().contains(u"main"_s));
}

void TestTabs::dragging_moves_a_tab()
{
    const TestWindow test;
    fillThree(test);
    const QPoint from = bar(test).tabRect(2).center();
    const QPoint to = bar(test).tabRect(0).center() - QPoint(10, 0);
    QTest::mousePress(&bar(test), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i) {
        const QPointF at = QPointF(from) + (QPointF(to) - QPointF(from)) * i / 10.0;
        QMouseEvent move(QEvent::MouseMove, at, bar(test).mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&bar(test), &move);
    }
    QTest::mouseRelease(&bar(test), Qt::LeftButton, {}, to);
    QCOMPARE(bar(test).currentIndex(), 0);
    QCOMPARE(test.editor().text(), u"three"_s);
    test.trigger("nextTabAction");
    QCOMPARE(test.editor().text(), u"one"_s);
}

void TestTabs::duplicate_and_close_others()
{
    const TestWindow test;
    fillThree(test);
    test.trigger("duplicateTabAction");
    QCOMPARE(bar(test).count(), 4);
    QCOMPARE(test.editor().text(), u"three"_s);
    test.trigger("closeOtherTabsAction");
    QCOMPARE(bar(test).count(), 1);
    for (int i = 0; i < 3; ++i)
        test.trigger("reopenTabAction");
    QCOMPARE(bar(test).count(), 4);
    QVERIFY(!test.find<QAction>("reopenTabAction")->isEnabled());
}

void TestTabs::untouched_template_follows_the_language()
{
    const TestWindow test;
    auto *picker = test.find<QComboBox>("languagePicker");
    const auto choose = [&](const QString &id) {
        picker->setCurrentIndex(picker->findData(id));
        Q_EMIT picker->activated(picker->currentIndex());
    };
    choose(u"python"_s);
    QCOMPARE(titles(test), QStringList{u"main.py"_s});
    test.trigger("newAction");
    QCOMPARE(titles(test), (QStringList{u"main.py"_s, u"main.py (2)"_s}));
    typeText(test, u"mine"_s);
    choose(u"c"_s);
    QCOMPARE(test.editor().text(), u"mine"_s);
    QCOMPARE(titles(test), (QStringList{u"main.py"_s, u"main.c"_s}));
    test.trigger("previousTabAction");
    QCOMPARE(picker->currentData().toString(), u"python"_s);
}

void TestTabs::tabs_come_back_after_a_restart()
{
    const QTemporaryDir folder;
    {
        const TestWindow test({}, folder.path());
        fillThree(test);
        test.trigger("closeTabAction");
        test.find<QPlainTextEdit>("inputText")->setPlainText(u"5"_s);
        test.trigger("previousTabAction");
        QVERIFY(test.window->close());
    }
    const TestWindow test({}, folder.path());
    QCOMPARE(bar(test).count(), 2);
    QCOMPARE(test.editor().text(), u"one"_s);
    test.trigger("nextTabAction");
    QCOMPARE(test.editor().text(), u"two"_s);
    QCOMPARE(test.find<QPlainTextEdit>("inputText")->toPlainText(), u"5"_s);
    QVERIFY(test.window->isWindowModified());
    test.trigger("reopenTabAction");
    QCOMPARE(test.editor().text(), u"three"_s);
}

void TestTabs::file_is_opened_once()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.py"_s);
    writeFile(path, "a\nb\nc\n");
    const TestWindow test;
    test.window->files().open({path});
    test.window->files().open({path, 2, 1});
    QTRY_COMPARE(titles(test), QStringList{u"x.py"_s});
    QTRY_COMPARE(test.editor().cursorLine(), 2);
    test.trigger("newAction");
    test.window->files().open({path, 3, 2});
    QCOMPARE(bar(test).currentIndex(), 0);
    QCOMPARE(test.editor().cursorLine(), 3);
}

void TestTabs::changed_file_is_read_again_and_keeps_the_cursor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.py"_s);
    writeFile(path, "one\ntwo\nthree\n");
    const TestWindow test;
    test.window->files().open({path, 2, 2});
    QTRY_COMPARE(test.editor().text(), u"one\ntwo\nthree\n"_s);
    writeFile(path, "ONE\nTWO\nTHREE\n");
    QTRY_COMPARE(test.editor().text(), u"ONE\nTWO\nTHREE\n"_s);
    QCOMPARE(test.editor().cursorLine(), 2);
    QCOMPARE(test.editor().cursorColumn(), 2);
    QVERIFY(!test.window->isWindowModified());
    QVERIFY(!isShown(test, "conflictBar"));
}

void TestTabs::place_in_the_text_is_kept()
{
    const QTemporaryDir folder;
    auto test = std::make_unique<TestWindow>(FakeRunner::Script(), folder.path());
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"void f%1()\n{\n    work();\n    work();\n}\n"_s.arg(i);
    test->editor().setText(text);
    const auto fold = [&](int line) {
        test->editor().goTo(line, 1);
        test->trigger("foldAction");
    };
    fold(2);
    fold(102);
    test->editor().setSelection(150, 4, 152, 3);
    setTopLine(test->editor(), 120);
    const QList<int> folded{1, 101};
    QCOMPARE(foldedLines(test->editor()), folded);
    test->trigger("newAction");
    typeText(*test, u"other"_s);
    QCOMPARE(foldedLines(test->editor()), QList<int>());
    test->trigger("previousTabAction");
    QCOMPARE(foldedLines(test->editor()), folded);
    QCOMPARE(topLine(test->editor()), 120);
    int from = 0, fromColumn = 0, to = 0, toColumn = 0;
    test->editor().getSelection(&from, &fromColumn, &to, &toColumn);
    QCOMPARE((QList<int>{from, fromColumn, to, toColumn}), (QList<int>{150, 4, 152, 3}));
    test->window->close();
    test.reset();
    test = std::make_unique<TestWindow>(FakeRunner::Script(), folder.path());
    QCOMPARE(foldedLines(test->editor()), folded);
    QCOMPARE(topLine(test->editor()), 120);
    QCOMPARE(test->editor().cursorLine(), 153);
}

void TestTabs::conflict_is_told_and_settled_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("keep mine") << QByteArray("keepMineButton") << u"mine"_s << QByteArray("mine");
    QTest::newRow("load theirs") << QByteArray("loadTheirsButton") << u"theirs"_s << QByteArray("theirs");
}

void TestTabs::conflict_is_told_and_settled()
{
    QFETCH(QByteArray, button);
    QFETCH(QString, text);
    QFETCH(QByteArray, saved);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.py"_s);
    writeFile(path, "before");
    const TestWindow test;
    test.window->files().open({path});
    QTRY_COMPARE(test.editor().text(), u"before"_s);
    typeText(test, u"mine"_s);
    writeFile(path, "theirs");
    test.trigger("saveAction"); // never overwrites what is newer
    QTRY_VERIFY(isShown(test, "conflictBar"));
    QCOMPARE(readFile(path), QByteArray("theirs"));
    QCOMPARE(test.editor().text(), u"mine"_s);
    test.find<QPushButton>("compareButton")->click();
    QDialog *compare = nullptr;
    QTRY_VERIFY((compare = test.window->findChild<QDialog *>(u"compareDialog"_s)));
    const QAbstractItemModel &lines = *compare->findChild<DiffView *>(u"compareView"_s)->model();
    QTRY_COMPARE(lines.rowCount(), 1);
    QCOMPARE(lines.index(0, 0).data().toString(), u"mine"_s);
    QCOMPARE(lines.index(0, 1).data().toString(), u"theirs"_s);
    compare->close();
    test.find<QPushButton>(button.constData())->click();
    QTRY_COMPARE(test.editor().text(), text);
    QTRY_VERIFY(!isShown(test, "conflictBar"));
    test.trigger("saveAction");
    QTRY_VERIFY(!test.window->isWindowModified());
    QTRY_COMPARE(readFile(path), saved);
}

void TestTabs::vanished_file_is_told()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.py"_s);
    writeFile(path, "precious");
    const TestWindow test;
    test.window->files().open({path});
    QTRY_COMPARE(test.editor().text(), u"precious"_s);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(isShown(test, "conflictBar"));
    QVERIFY(test.find<QLabel>("conflictText")->text().contains(u"gone from the disk"_s));
    QVERIFY(test.window->isWindowModified());
    test.find<QPushButton>("saveAgainButton")->click();
    QTRY_COMPARE(readFile(path), QByteArray("precious"));
    QTRY_VERIFY(!isShown(test, "conflictBar"));
}

void TestTabs::encoding_and_line_endings_are_shown_and_kept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.py"_s);
    writeFile(path, "gr\xfc\xdf\r\n");
    const TestWindow test;
    test.window->files().open({path});
    QTRY_COMPARE(test.editor().text(), u"grüß\r\n"_s);
    auto *encoding = test.find<QToolButton>("encodingButton");
    auto *ending = test.find<QToolButton>("lineEndingButton");
    QCOMPARE(encoding->text(), u"Windows-1252"_s);
    QCOMPARE(ending->text(), u"CRLF"_s);
    QTest::keyClicks(&test.editor(), u"x"_s);
    test.trigger("saveAction");
    QTRY_COMPARE(readFile(path), QByteArray("xgr\xfc\xdf\r\n"));
    test.window->workspace().setFormat({Encoding::Utf8Bom, LineEnding::Lf});
    QCOMPARE(encoding->text(), u"UTF-8 BOM"_s);
    QCOMPARE(ending->text(), u"LF"_s);
    QVERIFY(test.window->isWindowModified());
    test.trigger("saveAction");
    QTRY_COMPARE(readFile(path), QByteArray("\xef\xbb\xbfxgr\xc3\xbc\xc3\x9f\n"));
    QTRY_VERIFY(!test.window->isWindowModified());
}

void TestTabs::mixed_line_endings_are_said_and_made_one()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.py"_s);
    writeFile(path, "a\nb\r\nc\n");
    const TestWindow test;
    test.window->files().open({path});
    auto *ending = test.find<QToolButton>("lineEndingButton");
    QTRY_COMPARE(ending->text(), u"Mixed"_s);
    QVERIFY(!test.window->isWindowModified());
    Q_EMIT ending->menu()->aboutToShow();
    ending->menu()->actions().constFirst()->trigger();
    QCOMPARE(test.editor().text(), u"a\nb\nc\n"_s);
    QCOMPARE(ending->text(), u"LF"_s);
    QVERIFY(test.window->isWindowModified());
}

void TestTabs::recent_files_are_offered()
{
    const QTemporaryDir folder;
    const TestWindow test;
    QVERIFY(!test.find<QAction>("recentFile1")->isVisible());
    for (const auto &name : {u"a.py"_s, u"b.py"_s}) {
        writeFile(folder.filePath(name), name.toUtf8());
        test.window->files().open({folder.filePath(name)});
    }
    QTRY_VERIFY(test.find<QAction>("recentFile2")->isVisible());
    QVERIFY(test.find<QAction>("recentFile1")->text().endsWith(u"b.py"_s));
    test.trigger("closeOtherTabsAction");
    test.trigger("recentFile2");
    QTRY_COMPARE(test.editor().text(), u"a.py"_s);
    QVERIFY(test.find<QAction>("recentFile1")->text().endsWith(u"a.py"_s));
    test.trigger("clearRecentFilesAction");
    QVERIFY(!test.find<QAction>("recentFile1")->isVisible());
}

void TestTabs::dropped_files_get_tabs()
{
    const QTemporaryDir folder;
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &name : {u"a.py"_s, u"b.c"_s}) {
        writeFile(folder.filePath(name), name.toUtf8());
        urls.append(QUrl::fromLocalFile(folder.filePath(name)));
    }
    data.setUrls(urls);
    const TestWindow test;
    const auto drop = [](QWidget &target, const QMimeData &mime) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &event);
    };
    drop(*test.editor().viewport(), data);
    QTRY_COMPARE(titles(test), (QStringList{u"a.py"_s, u"b.c"_s}));
    QMimeData text;
    text.setText(u"dropped text"_s);
    drop(*test.window, text);
    QTRY_COMPARE(test.editor().text(), u"dropped text"_s);
    QCOMPARE(bar(test).count(), 3);
}

void TestTabs::two_hundred_tabs()
{
    const QTemporaryDir folder;
    {
        const TestWindow test({}, folder.path());
        for (int i = 0; i < 200; ++i)
            test.window->workspace().addText(u"text %1"_s.arg(i));
        QCOMPARE(bar(test).count(), 200);
        QVERIFY(test.window->close());
    }
    const TestWindow test({}, folder.path());
    QCOMPARE(bar(test).count(), 200);
    QCOMPARE(test.editor().text(), u"text 199"_s);
    QVERIFY(bar(test).rect().intersects(bar(test).tabRect(199)));
    test.window->workspace().select(7);
    QCOMPARE(test.editor().text(), u"text 7"_s);
    test.trigger("closeOtherTabsAction");
    QCOMPARE(bar(test).count(), 1);
}

void TestTabs::pictures()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sieve.py"_s);
    writeFile(path, "import sys\n\nlimit = int(sys.stdin.readline())\n");
    const TestWindow test;
    typeText(test, u"int main() { return 0; }"_s);
    test.trigger("newAction");
    test.window->files().open({path});
    QTRY_VERIFY(titles(test).contains(u"sieve.py"_s));
    test.trigger("newAction");
    test.trigger("previousTabAction");
    QCoreApplication::processEvents();
    QVERIFY(test.window->grab().save(m_pictures + u"/tabs.png"_s));
    QTest::keyClicks(&test.editor(), u"# mine "_s);
    writeFile(path, "# theirs\n");
    QTRY_VERIFY(isShown(test, "conflictBar"));
    QCoreApplication::processEvents();
    QVERIFY(test.window->grab().save(m_pictures + u"/conflict.png"_s));
    test.find<QPushButton>("compareButton")->click();
    QDialog *compare = nullptr;
    QTRY_VERIFY((compare = test.window->findChild<QDialog *>(u"compareDialog"_s)));
    QVERIFY(QTest::qWaitForWindowExposed(compare));
    QTRY_VERIFY(compare->findChild<DiffView *>(u"compareView"_s)->model()->rowCount() > 0);
    QCoreApplication::processEvents();
    QVERIFY(compare->grab().save(m_pictures + u"/compare.png"_s));
    for (int i = 0; i < 20; ++i)
        test.trigger("newAction");
    QCoreApplication::processEvents();
    QVERIFY(test.window->grab().save(m_pictures + u"/many-tabs.png"_s));
}

QTEST_MAIN(TestTabs)
#include "tst_tabs.moc"
