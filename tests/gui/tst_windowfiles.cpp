// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/documentfiles.h"
#include "app/window/sessionstore.h"
#include "tests/gui/guitest.h"
#include "tests/support/files.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

namespace {

/// Waits for the dialog, chooses `path` in it and accepts.
void answer(const TestWindow &test, const char *dialogName, const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = test.window->findChild<QFileDialog *>(QString::fromLatin1(dialogName))));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opens_a_file_in_its_language();
    void file_that_cannot_be_opened_is_told_data();
    void file_that_cannot_be_opened_is_told();
    void saves_as_and_saves_again();
    void failing_save_is_told_and_loses_nothing();
    void title_shows_what_is_unsaved();
    void new_text_leaves_the_other_one();
    void example_is_shown_in_its_language();
    void unsaved_text_is_restored_at_start();
    void crash_is_told_at_start();
    void saved_file_is_read_again_at_start();
    void interrupted_run_is_told_at_start();
    void broken_session_is_told_at_start();
};

void TestWindowFiles::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestWindowFiles::opens_a_file_in_its_language()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"guess.py"_s);
    writeFile(path, "print('gr\xc3\xbc\xc3\x9f')\n");
    const TestWindow test;
    test.trigger("openAction");
    answer(test, "openDialog", path);
    QTRY_COMPARE(test.editor().text(), u"print('grüß')\n"_s);
    QCOMPARE(test.find<QComboBox>("languagePicker")->currentData().toString(), u"python"_s);
    QVERIFY(test.window->windowTitle().startsWith(u"guess.py"_s));
    QVERIFY(!test.window->isWindowModified());
}

void TestWindowFiles::file_that_cannot_be_opened_is_told_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
    QTest::newRow("not text") << QByteArray("\x7f\x45LF\x02\x00", 6) << u"not text"_s;
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, 'x') << u"larger than 1 MiB"_s;
}

void TestWindowFiles::file_that_cannot_be_opened_is_told()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.cpp"_s);
    if (!bytes.isEmpty())
        writeFile(path, bytes);
    const TestWindow test;
    const QString before = test.editor().text();
    test.window->files().open({path});
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = test.window->findChild<QMessageBox *>(u"failureBox"_s)));
    QVERIFY2(box->text().contains(reason), qPrintable(box->text()));
    box->accept();
    QCOMPARE(test.editor().text(), before);
}

void TestWindowFiles::saves_as_and_saves_again()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.cpp"_s);
    const TestWindow test;
    test.editor().replaceContent(u"// ü\n"_s);
    test.trigger("saveAction");
    answer(test, "saveDialog", path);
    QTRY_COMPARE(readFile(path), QByteArray("// \xc3\xbc\n"));
    QTRY_VERIFY(test.window->windowTitle().startsWith(u"mine.cpp"_s));
    test.editor().insertAt(u"x"_s, 0, 0);
    QVERIFY(test.window->isWindowModified());
    test.trigger("saveAction");
    QTRY_VERIFY(!test.window->isWindowModified());
    QCOMPARE(readFile(path), QByteArray("x// \xc3\xbc\n"));
}

void TestWindowFiles::failing_save_is_told_and_loses_nothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.cpp"_s);
    writeFile(path, "old");
    const TestWindow test;
    test.window->files().open({path});
    QTRY_COMPARE(test.editor().text(), u"old"_s);
    QVERIFY(QDir(folder.path()).removeRecursively());
    test.editor().insertAt(u"new "_s, 0, 0);
    test.trigger("saveAction");
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = test.window->findChild<QMessageBox *>(u"failureBox"_s)));
    QVERIFY2(box->text().contains(u"could not be saved"_s) && box->text().contains(u"Save as"_s),
             qPrintable(box->text()));
    box->accept();
    QCOMPARE(test.editor().text(), u"new old"_s);
    QVERIFY(test.window->isWindowModified());
}

void TestWindowFiles::title_shows_what_is_unsaved()
{
    const TestWindow test;
    QVERIFY(test.window->windowTitle().startsWith(u"main.cpp"_s));
    QVERIFY(!test.window->isWindowModified());
    QTest::keyClick(&test.editor(), 'x');
    QVERIFY(test.window->isWindowModified());
    test.editor().undo();
    QVERIFY(!test.window->isWindowModified());
}

void TestWindowFiles::new_text_leaves_the_other_one()
{
    const TestWindow test;
    const QString fresh = test.editor().text();
    test.editor().insertAt(u"precious"_s, 0, 0);
    test.trigger("newAction");
    QCOMPARE(test.editor().text(), fresh);
    test.trigger("previousTabAction");
    QCOMPARE(test.editor().text(), u"precious"_s + fresh);
}

void TestWindowFiles::example_is_shown_in_its_language()
{
    const TestWindow test;
    test.trigger("examplesAction");
    auto *languages = test.find<QComboBox>("exampleLanguage");
    languages->setCurrentIndex(languages->findData(u"python"_s));
    QTest::keyClick(test.find<QLineEdit>("exampleFilter"), Qt::Key_Return);
    QCOMPARE(test.find<QComboBox>("languagePicker")->currentData().toString(), u"python"_s);
    QVERIFY(test.editor().text().contains(u"print"_s));
}

void TestWindowFiles::unsaved_text_is_restored_at_start()
{
    const QTemporaryDir folder;
    {
        const TestWindow test({}, folder.path());
        QVERIFY(!test.find<QWidget>("noticeBar")->isVisible());
        test.editor().replaceContent(u"one\ntwo\n"_s);
        test.editor().insertAt(u"typed "_s, 1, 0);
        test.editor().goTo(2, 3);
        test.find<QPlainTextEdit>("inputText")->setPlainText(u"5"_s);
        test.window->close();
    }
    const TestWindow test({}, folder.path());
    QCOMPARE(test.editor().text(), u"one\ntyped two\n"_s);
    QCOMPARE(test.editor().cursorLine(), 2);
    QCOMPARE(test.editor().cursorColumn(), 3);
    QVERIFY(test.window->isWindowModified());
    QCOMPARE(test.find<QPlainTextEdit>("inputText")->toPlainText(), u"5"_s);
    QVERIFY(!test.find<QWidget>("noticeBar")->isVisible());
}

void TestWindowFiles::crash_is_told_at_start()
{
    const QTemporaryDir folder;
    Document document;
    document.id = Document::newId();
    document.language = u"cpp"_s;
    document.text = u"precious"_s;
    document.modified = true;
    Session session;
    session.documents = {document};
    QVERIFY(SessionStore(folder.path()).save(session, session.documents));
    const TestWindow test({}, folder.path());
    QCOMPARE(test.editor().text(), u"precious"_s);
    QVERIFY(test.find<QLabel>("noticeText")->text().contains(u"ended unexpectedly"_s));
}

void TestWindowFiles::saved_file_is_read_again_at_start()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.cpp"_s);
    writeFile(path, "before");
    {
        const TestWindow test({}, folder.filePath(u"session"_s));
        test.window->files().open({path});
        QTRY_COMPARE(test.editor().text(), u"before"_s);
        test.window->close();
    }
    writeFile(path, "changed elsewhere");
    const TestWindow test({}, folder.filePath(u"session"_s));
    QTRY_COMPARE(test.editor().text(), u"changed elsewhere"_s);
    QVERIFY(!test.window->isWindowModified());
}

void TestWindowFiles::interrupted_run_is_told_at_start()
{
    const QTemporaryDir folder;
    {
        Session session;
        session.runningLanguage = u"Python"_s;
        session.runningSince = QDateTime::currentDateTime();
        QVERIFY(SessionStore(folder.path()).save(session, {}));
    }
    const TestWindow test({}, folder.path());
    QVERIFY(test.find<QLabel>("noticeText")->text().contains(u"The run of Python"_s));
    QVERIFY(test.find<QLabel>("noticeText")->text().contains(u"interrupted"_s));
}

void TestWindowFiles::broken_session_is_told_at_start()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"session-1.json"_s), "{ broken");
    const TestWindow test({}, folder.path());
    QVERIFY(test.find<QLabel>("noticeText")->text().contains(u"could not be read"_s));
    QVERIFY(!test.editor().text().isEmpty());
}

QTEST_MAIN(TestWindowFiles)
#include "tst_windowfiles.moc"
