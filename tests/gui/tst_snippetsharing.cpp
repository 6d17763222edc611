// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/inputpanel.h"
#include "app/snippet/snippet.h"
#include "app/tabs/documentfiles.h"
#include "tests/gui/guitest.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

/// Snippets through the window's dialogs.
class TestSnippetSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_and_opens();
    void of_an_unknown_language_is_shown_all_the_same();
    void hostile_file_is_refused();

private:
    static void openInWindow(const TestWindow &test, const QString &path)
    {
        test.window->files().open({path});
    }
    static bool says(const TestWindow &test, const QString &text);
};

bool TestSnippetSharing::says(const TestWindow &test, const QString &text)
{
    for (const QLabel *label : test.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestSnippetSharing::shares_and_opens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sum.codewar"_s);
    {
        const TestWindow test;
        test.editor().setContent(u"int main() {} // größe 🙂\n"_s);
        test.find<QPlainTextEdit>("inputText")->setPlainText(u"1 2\n"_s);
        test.trigger("addCaseAction");
        test.find<QPlainTextEdit>("caseInput")->setPlainText(u"3 4"_s);
        test.find<QPlainTextEdit>("caseExpected")->setPlainText(u"7"_s);
        test.trigger("shareSnippetAction");
        auto *dialog = test.find<QFileDialog>("shareSnippetDialog");
        Q_EMIT dialog->fileSelected(path); // the desktop's own dialog cannot be driven
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
    }
    const TestWindow test;
    openInWindow(test, path);
    QTRY_COMPARE(test.editor().text(), u"int main() {} // größe 🙂\n"_s);
    QCOMPARE(test.find<InputPanel>("inputPanel")->text(), u"1 2\n"_s);
    QCOMPARE(test.find<QTreeView>("casesList")->model()->rowCount(), 1);
    QCOMPARE(test.find<QPlainTextEdit>("caseExpected")->toPlainText(), u"7"_s);
    QCOMPARE(test.fake->started, 0);
}

void TestSnippetSharing::of_an_unknown_language_is_shown_all_the_same()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.codewar"_s);
    Snippet snippet;
    snippet.language = u"klingon"_s;
    snippet.code = u"nuqneH"_s;
    QVERIFY(writeSnippet(path, snippet));
    const TestWindow test;
    openInWindow(test, path);
    QTRY_COMPARE(test.editor().text(), u"nuqneH"_s);
    QTRY_VERIFY(says(test, u"klingon"_s));
}

void TestSnippetSharing::hostile_file_is_refused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"evil.codewar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, '['));
    file.close();
    const TestWindow test;
    const QString before = test.editor().text();
    openInWindow(test, file.fileName());
    QTRY_VERIFY(says(test, u"evil.codewar"_s));
    QCOMPARE(test.editor().text(), before);
}

int main(int argc, char *argv[])
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    TestSnippetSharing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_snippetsharing.moc"
