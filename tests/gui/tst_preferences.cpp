// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/uilanguage.h"
#include "app/tabs/documentfiles.h"
#include "app/window/sessionstore.h"
#include "tests/gui/guitest.h"
#include "tests/support/files.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>

using namespace codewar;
using namespace codewar::test;
using namespace Qt::StringLiterals;

/// The pages of the preferences, used as a person uses them, and what they change.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void language_is_chosen();
    void place_is_chosen_here_or_in_the_window();
    void limits_hold_from_the_next_run_on();
    void window_has_a_font_of_its_own();
    void saving_tidies_what_is_wanted_data();
    void saving_tidies_what_is_wanted();
    void start_is_a_fresh_tab_and_nothing_is_lost();
    void crash_brings_everything_back();
    void first_line_names_the_keys_of_now();
    void presenting_leaves_the_text_half_and_goes_without_a_trace_data();
    void presenting_leaves_the_text_half_and_goes_without_a_trace();

private:
    static QWidget *openPage(const TestWindow &test, const QString &title)
    {
        test.trigger("preferencesAction");
        auto *list = test.find<QListWidget>("preferencesList");
        const QList<QListWidgetItem *> items = list->findItems(title, Qt::MatchExactly);
        if (items.isEmpty())
            qFatal("there is no such page");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(items.constFirst()).center());
        return test.find<QDialog>("preferencesDialog");
    }
    static void click(const TestWindow &test, QLatin1StringView key)
    {
        auto *box = test.find<QCheckBox>(key.data());
        QVERIFY(box->isVisible());
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }
    static void type(const TestWindow &test, const QString &text)
    {
        test.editor().selectAll();
        test.editor().replaceSelectedText(text);
    }
    /// With the mouse: opens the list and clicks.
    static void pick(QComboBox &box, int index)
    {
        QTest::mouseClick(&box, Qt::LeftButton);
        QTRY_VERIFY(box.view()->isVisible());
        box.view()->scrollTo(box.model()->index(index, 0));
        const QPoint item = box.view()->visualRect(box.model()->index(index, 0)).center();
        // The list takes no click that could belong to the one that opened it.
        QTRY_VERIFY(
            (QTest::mouseClick(box.view()->viewport(), Qt::LeftButton, {}, item), !box.view()->isVisible()));
    }
};

void TestPreferences::language_is_chosen()
{
    const TestWindow test;
    const UiLanguage language(test.shell.settings);
    test.shell.settings.set(settings::uiLanguage, u"en"_s);
    openPage(test, u"Language"_s);
    auto *box = test.find<QComboBox>("appearance/language");
    QCOMPARE(box->currentText(), u"English"_s);
    QCOMPARE(box->count(), UiLanguage::codes().size() + 1);
    pick(*box, box->findData(u"de"_s));
    QTRY_COMPARE(test.find<QDialog>("preferencesDialog")->windowTitle(), u"Einstellungen"_s);
    QCOMPARE(box->currentText(), u"Deutsch"_s);
}

void TestPreferences::place_is_chosen_here_or_in_the_window()
{
    const TestWindow test;
    openPage(test, u"Running"_s);
    auto *box = test.find<QComboBox>("placePicker");
    QCOMPARE(box->currentText(), u"Automatic (Docker, else bubblewrap)"_s);
    QTRY_VERIFY(!test.connectedTo.isEmpty());
    pick(*box, box->findData(u"docker"_s));
    QTRY_COMPARE(test.connectedTo.last(), u"docker"_s);
    QVERIFY(test.find<QAction>("place-docker")->isChecked());
    test.trigger("place-bubblewrap");
    QCOMPARE(box->currentData().toString(), u"bubblewrap"_s);
}

void TestPreferences::limits_hold_from_the_next_run_on()
{
    std::chrono::milliseconds given{};
    const TestWindow test([&given](FakeRun &run) {
        given = run.request().limits.runTime;
        run.finish(okResult());
    });
    openPage(test, u"Running"_s);
    auto *seconds = test.find<QSpinBox>("limits/runSeconds");
    QCOMPARE(seconds->value(), 10);
    seconds->selectAll();
    QTest::keyClicks(seconds, u"3"_s);
    QTest::keyClick(seconds, Qt::Key_Tab);
    QCOMPARE(test.shell.settings.value(settings::runSeconds), 3);
    QTRY_VERIFY(test.find<QWidget>("limitsButton")->accessibleName().contains(u"3 s"_s));
    test.trigger("runAction");
    QTRY_COMPARE(given, std::chrono::milliseconds(3000));
}

void TestPreferences::window_has_a_font_of_its_own()
{
    const TestWindow test;
    openPage(test, u"Appearance"_s);
    auto *box = test.find<QComboBox>("appearance/textFamily");
    const int wanted = box->findData(u"DejaVu Serif"_s);
    if (wanted < 0)
        QSKIP("DejaVu Serif is not installed");
    const QFont code = test.shell.appearance.codeFont();
    pick(*box, wanted);
    QCOMPARE(test.shell.appearance.textFont().family(), u"DejaVu Serif"_s);
    QCOMPARE(QApplication::font().family(), u"DejaVu Serif"_s);
    QTRY_COMPARE(test.find<QLabel>("statusDetails")->font().family(), u"DejaVu Serif"_s);
    QCOMPARE(test.shell.appearance.codeFont(), code);
}

void TestPreferences::saving_tidies_what_is_wanted_data()
{
    QTest::addColumn<bool>("trims");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray windows("\xef\xbb\xbf// gr\xc3\xbc\xc3\x9f \t\r\nint x;  \r\n\r\nint y;  ");
    QTest::newRow("nothing") << false << false << windows << windows + "z";
    QTest::newRow("trims") << true << false << windows
                           << QByteArray("\xef\xbb\xbf// gr\xc3\xbc\xc3\x9f\r\nint x;\r\n\r\nint y;  z");
    QTest::newRow("ends") << false << true << windows << windows + "z\r\n";
    QTest::newRow("both") << true << true << windows
                          << QByteArray("\xef\xbb\xbf// gr\xc3\xbc\xc3\x9f\r\nint x;\r\n\r\nint y;  z\r\n");
    QTest::newRow("latin 1, LF") << true << true << QByteArray("// gr\xfc\xdf \nint x;")
                                 << QByteArray("// gr\xfc\xdf\nint x;z\n");
}

void TestPreferences::saving_tidies_what_is_wanted()
{
    QFETCH(bool, trims);
    QFETCH(bool, ends);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.cpp"_s);
    writeFile(path, before);
    const TestWindow test;
    openPage(test, u"Editor"_s);
    if (trims)
        click(test, settings::trimOnSave.key);
    if (ends)
        click(test, settings::finalNewline.key);
    QCOMPARE(test.shell.settings.value(settings::trimOnSave), trims);
    QCOMPARE(test.shell.settings.value(settings::finalNewline), ends);
    test.window->files().open({path});
    QTRY_VERIFY(test.editor().text().startsWith(u"// grüß"_s));
    test.editor().append(u"z"_s);
    test.editor().goTo(2, 4);
    test.trigger("saveAction");
    QTRY_COMPARE(readFile(path), after);
    QTRY_VERIFY(!test.window->isWindowModified());
    QCOMPARE(test.editor().cursorLine(), 2);
    QCOMPARE(test.editor().cursorColumn(), 4);
}

void TestPreferences::start_is_a_fresh_tab_and_nothing_is_lost()
{
    const QTemporaryDir folder;
    QString fresh;
    {
        const TestWindow test({}, folder.path());
        fresh = test.editor().text();
        type(test, u"precious"_s);
        test.find<QPlainTextEdit>("inputText")->setPlainText(u"5"_s);
        test.trigger("newAction");
        type(test, u"also precious"_s);
        test.window->close();
    }
    {
        const TestWindow test({}, folder.path());
        QCOMPARE(test.editor().text(), u"also precious"_s); // on by default
        openPage(test, u"Editor"_s);
        click(test, settings::restoreSession.key);
        QVERIFY(!test.shell.settings.value(settings::restoreSession));
        test.window->close();
    }
    for (int i = 0; i < 3; ++i) { // it is kept from start to start
        const TestWindow later({}, folder.path(),
                               [](Settings &s) { s.set(settings::restoreSession, false); });
        QCOMPARE(later.editor().text(), fresh);
        QVERIFY(!later.window->isWindowModified());
        QVERIFY(!later.find<QWidget>("noticeBar")->isVisible());
        later.window->close();
    }
    const TestWindow last({}, folder.path(), [](Settings &s) { s.set(settings::restoreSession, false); });
    QStringList found;
    for (int i = 0; i < 2; ++i) {
        last.trigger("reopenTabAction");
        found += last.editor().text();
    }
    found.sort();
    const QStringList all{u"also precious"_s, u"precious"_s};
    QCOMPARE(found, all);
    QVERIFY(last.window->isWindowModified());
}

void TestPreferences::crash_brings_everything_back()
{
    const QTemporaryDir folder;
    Document document;
    document.id = Document::newId();
    document.language = u"cpp"_s;
    document.text = u"precious"_s;
    document.modified = true;
    Session session; // one that did not end
    session.documents = {document};
    QVERIFY(SessionStore(folder.path()).save(session, session.documents));
    const TestWindow test({}, folder.path(), [](Settings &s) { s.set(settings::restoreSession, false); });
    QCOMPARE(test.editor().text(), u"precious"_s);
}

void TestPreferences::first_line_names_the_keys_of_now()
{
    const TestWindow test;
    const auto *line = test.find<QLabel>("statusDetails");
    QTRY_COMPARE(line->text(), u"Ctrl+Return runs the program"_s);
    test.shell.settings.set(settings::shortcuts, {u"runAction=Ctrl+R"_s});
    QTRY_COMPARE(line->text(), u"Ctrl+R runs the program"_s);
    test.shell.settings.set(settings::shortcuts, {u"runAction="_s});
    QTRY_COMPARE(line->text(), u"“Run” runs the program"_s);
    test.shell.settings.set(settings::shortcuts, {});
    QTRY_COMPARE(line->text(), u"Ctrl+Return runs the program"_s);
}

void TestPreferences::presenting_leaves_the_text_half_and_goes_without_a_trace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1600x1000") << QSize(1600, 1000);
}

void TestPreferences::presenting_leaves_the_text_half_and_goes_without_a_trace()
{
    QFETCH(QSize, size);
    const TestWindow test([](FakeRun &run) { run.finish(okResult()); });
    test.window->resize(size);
    test.trigger("runAction");
    QTRY_COMPARE(test.verdict(), u"OK"_s);
    auto *columns = test.find<QSplitter>("columns");
    columns->setSizes({500, size.width() - 501});
    QTRY_COMPARE(columns->width(), test.window->width());
    const QList<int> before = columns->sizes();
    const char *const clutter[] = {"formatButtons", "limitsButton", "cursorPlace", "outputPanelToolBar",
                                   "timingPanelToolBar"};
    test.trigger("presenterAction");
    QTRY_VERIFY(2 * columns->sizes().constFirst() >= columns->width() - columns->handleWidth());
    for (const char *name : clutter)
        QVERIFY2(!test.find<QWidget>(name)->isVisible(), name);
    QVERIFY(test.find<QWidget>("mainToolBar")->isVisible());
    const QString folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                                QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(folder));
    QTest::qWait(0); // lets the layouts settle
    QCoreApplication::processEvents();
    QVERIFY(test.window->grab().save(u"%1/presenter-%2.png"_s.arg(folder).arg(size.width())));
    test.trigger("presenterAction");
    QTRY_COMPARE(columns->sizes(), before);
    for (const char *name : clutter)
        QVERIFY2(test.find<QWidget>(name)->isVisible(), name);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
