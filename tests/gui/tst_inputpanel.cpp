// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputfile.h"
#include "app/input/inputintake.h"
#include "app/panels/inputpanel.h"
#include "tests/gui/guitest.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// The text without the cost of another one like it.
QString largeText(qint64 bytes)
{
    return u"0123456789abcde\n"_s.repeated(bytes / 16);
}

} // namespace

class TestInputPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void small_paste_is_text();
    void no_break_space_stays_one();
    void large_paste_becomes_a_file();
    void large_paste_keeps_what_was_there_around_it();
    void removing_it_brings_the_text_back();
    void a_large_paste_reaches_the_tab_it_was_meant_for_data();
    void a_large_paste_reaches_the_tab_it_was_meant_for();
    void a_file_opened_reaches_the_tab_it_was_meant_for();
    void a_file_reaches_the_program_as_a_whole();
    void after_the_file_a_person_may_type();
    void a_place_that_takes_less_refuses();
    void a_file_that_is_gone_is_told();
    void dropped_file();
    void opens_and_saves();
    void nothing_is_changed_where_it_cannot_be_kept();

private:
    static InputPanel &panel(const TestWindow &test) { return *test.find<InputPanel>("inputPanel"); }
    static void startPaste(const TestWindow &test, const QString &text);
    static void paste(const TestWindow &test, const QString &text);
};

void TestInputPanel::paste(const TestWindow &test, const QString &text)
{
    startPaste(test, text);
    QTRY_VERIFY_WITH_TIMEOUT(!panel(test).isBusy(), patienceMs);
    QApplication::clipboard()->clear();
}

void TestInputPanel::startPaste(const TestWindow &test, const QString &text)
{
    QApplication::clipboard()->setText(text);
    auto *edit = test.find<QPlainTextEdit>("inputText");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
}

void TestInputPanel::small_paste_is_text()
{
    const TestWindow test;
    paste(test, u"größe ↑ 🙂\n"_s);
    QCOMPARE(panel(test).text(), u"größe ↑ 🙂\n"_s);
    QVERIFY(!panel(test).file());
    QVERIFY(!test.find<QWidget>("inputChip")->isVisible());
}

void TestInputPanel::no_break_space_stays_one()
{
    const TestWindow test;
    paste(test, u"a\u00a0b"_s);
    QCOMPARE(panel(test).preparedInput(), u"a\u00a0b"_s.toUtf8());
}

void TestInputPanel::large_paste_becomes_a_file()
{
    const TestWindow test;
    paste(test, largeText(5 << 20));
    QVERIFY(panel(test).file());
    QCOMPARE(panel(test).file()->bytes, 5 << 20);
    QVERIFY(test.find<QWidget>("inputChip")->isVisible());
    QCOMPARE(test.find<QLabel>("inputFileSize")->text(), u"5.0 MiB"_s);
    QTest::mouseClick(test.find<QPushButton>("showInputFile"), Qt::LeftButton);
    QTRY_VERIFY(test.find<QPlainTextEdit>("inputPreview")->toPlainText().startsWith(u"0123456789abcde\n"_s));
    QString folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                          QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(test.window->grab().save(folder + u"/input-file.png"_s));
}

void TestInputPanel::large_paste_keeps_what_was_there_around_it()
{
    const TestWindow test;
    auto *edit = test.find<QPlainTextEdit>("inputText");
    edit->setPlainText(u"first\nlast\n"_s);
    edit->moveCursor(QTextCursor::Down);
    paste(test, largeText(2 << 20));
    QVERIFY(panel(test).file());
    QFile file(panel(test).file()->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.startsWith("first\n0123"));
    QVERIFY(kept.endsWith("abcde\nlast\n"));
}

void TestInputPanel::removing_it_brings_the_text_back()
{
    const TestWindow test;
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"typed"_s);
    paste(test, largeText(2 << 20));
    QTest::mouseClick(test.find<QPushButton>("removeInputFile"), Qt::LeftButton);
    QVERIFY(!panel(test).file());
    QCOMPARE(panel(test).preparedInput(), "typed");
    QVERIFY(test.find<QPlainTextEdit>("inputText")->isVisible());
}

void TestInputPanel::a_large_paste_reaches_the_tab_it_was_meant_for_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    QTest::newRow("another tab is shown")
        << QByteArrayList{"newAction"} << QByteArrayList{"previousTabAction"};
    QTest::newRow("and shown again") << QByteArrayList{"newAction", "previousTabAction"} << QByteArrayList();
    QTest::newRow("closed") << QByteArrayList{"newAction", "closeOtherTabsAction"}
                            << QByteArrayList{"reopenTabAction"};
    QTest::newRow("the window is closed") << QByteArrayList{"newAction", "quitAction"} << QByteArrayList();
}

void TestInputPanel::a_large_paste_reaches_the_tab_it_was_meant_for()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArrayList, after);
    const QTemporaryDir folder;
    auto test = std::make_unique<TestWindow>(FakeRunner::Script(), folder.path());
    test->editor().setText(u"mine"_s);
    startPaste(*test, largeText(5 << 20));
    QVERIFY(panel(*test).isBusy());
    for (const QByteArray &action : before)
        test->trigger(action.constData());
    if (before.contains("quitAction")) {
        test.reset();
        test = std::make_unique<TestWindow>(FakeRunner::Script(), folder.path());
        after = {"previousTabAction"};
    }
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.filePath(u"inputs"_s)).isEmpty(), patienceMs);
    panel(*test).intake().finish();
    for (const QByteArray &action : std::as_const(after)) {
        QVERIFY(!panel(*test).file() && !panel(*test).isBusy());
        test->trigger(action.constData());
    }
    QCOMPARE(test->editor().text(), u"mine"_s);
    QVERIFY(panel(*test).file());
    QCOMPARE(panel(*test).file()->bytes, 5 << 20);
    QVERIFY(QFile::exists(panel(*test).file()->path));
    QVERIFY(!panel(*test).isBusy());
}

void TestInputPanel::a_file_opened_reaches_the_tab_it_was_meant_for()
{
    const TestWindow test;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"numbers.in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1 2 3\n");
    file.close();
    test.editor().setText(u"mine"_s);
    panel(test).openFile(file.fileName());
    test.trigger("newAction");
    panel(test).intake().finish();
    QVERIFY(panel(test).text().isEmpty());
    test.trigger("previousTabAction");
    QCOMPARE(panel(test).text(), u"1 2 3\n"_s);
}

void TestInputPanel::a_file_reaches_the_program_as_a_whole()
{
    const TestWindow test([](FakeRun &run) {
        QObject::connect(&run, &FakeRun::closed, &run, [&run] {
            run.say(Run::Channel::Stdout, QByteArray::number(run.written.size()));
            run.finish(okResult());
        });
    });
    paste(test, largeText(20 << 20));
    test.trigger("runAction");
    QVERIFY(test.fake->last->request().input.isEmpty());
    QVERIFY(!panel(test).isLive());
    QTRY_COMPARE_WITH_TIMEOUT(test.outputText(), QString::number(20 << 20), patienceMs);
}

void TestInputPanel::after_the_file_a_person_may_type()
{
    const TestWindow test;
    paste(test, largeText(2 << 20));
    panel(test).setKeepsOpen(true);
    test.trigger("runAction");
    QTRY_VERIFY_WITH_TIMEOUT(panel(test).isLive(), patienceMs);
    auto *line = test.find<QLineEdit>("promptLine");
    QTest::keyClicks(line, u"more"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(test.fake->last->written.size(), (2 << 20) + 5);
    QVERIFY(test.fake->last->written.endsWith("\nmore\n"));
    test.trigger("stopAction");
}

void TestInputPanel::a_place_that_takes_less_refuses()
{
    const TestWindow test;
    test.fake->largestInput = 1 << 20;
    paste(test, largeText(2 << 20));
    test.trigger("runAction");
    QCOMPARE(test.fake->started, 0);
    QTRY_VERIFY(test.outputText().contains(u"2.0 MiB"_s));
    QVERIFY(test.outputText().contains(u"1.0 MiB"_s));
    QVERIFY(!test.isRunning());
}

void TestInputPanel::a_file_that_is_gone_is_told()
{
    const TestWindow test;
    paste(test, largeText(2 << 20));
    QVERIFY(QFile::remove(panel(test).file()->path));
    test.trigger("runAction");
    QTRY_VERIFY(test.fake->last && test.fake->last->inputClosed);
    QVERIFY(test.fake->last->written.isEmpty());
    test.trigger("stopAction");
}

void TestInputPanel::dropped_file()
{
    const TestWindow test;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"numbers.in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("1\n").repeated(1 << 20));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *viewport = test.find<QPlainTextEdit>("inputText")->viewport();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &drop);
    QTRY_VERIFY(panel(test).file());
    QCOMPARE(test.find<QLabel>("inputFileName")->text(), u"numbers.in"_s);
}

void TestInputPanel::opens_and_saves()
{
    const TestWindow test;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"numbers.in"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1 2 3\n");
    file.close();
    test.trigger("openInputAction");
    Q_EMIT test.find<QFileDialog>("openInputDialog")->fileSelected(file.fileName());
    QTRY_COMPARE(panel(test).text(), u"1 2 3\n"_s);
    test.trigger("saveInputAction");
    const QString copy = folder.filePath(u"copy"_s);
    Q_EMIT test.find<QFileDialog>("saveInputDialog")->fileSelected(copy);
    QTRY_VERIFY(QFile::exists(copy));
    QTRY_COMPARE(QFileInfo(copy).size(), 6);
}

void TestInputPanel::nothing_is_changed_where_it_cannot_be_kept()
{
    const TestWindow test;
    TestShell shell;
    InputPanel stuck(shell.appearance, u"/dev/null"_s);
    QString told;
    connect(&stuck, &InputPanel::failed, this, [&](const QString &message) { told = message; });
    stuck.setText(u"typed"_s);
    QApplication::clipboard()->setText(largeText(2 << 20));
    stuck.findChild<QPlainTextEdit *>(u"inputText"_s)->paste();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), patienceMs);
    QVERIFY(!stuck.file());
    QCOMPARE(stuck.text(), u"typed"_s);
    QApplication::clipboard()->clear();
}

int main(int argc, char *argv[])
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    TestInputPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inputpanel.moc"
