// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/themestyle.h"
#include "app/language/uilanguage.h"
#include "app/localimages.h"
#include "app/window/noticebar.h"
#include "tests/gui/guitest.h"
#include "tests/gui/pictures.h"

#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextLayout>
#include <QToolButton>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Speaks as the images of this machine do, and does nothing.
class FakeSupply : public ImageSupply
{
public:
    using ImageSupply::ImageSupply;

    QString offer(const QStringList &languages) const override { return m_words.offer(languages); }
    QString success() const override { return m_words.success(); }
    QString fileFilter() const override { return m_words.fileFilter(); }
    void look() override { asked << u"look"_s; }
    void build() override { asked << u"build"_s; }
    void load(const QString &path) override { asked << u"load "_s + path; }
    void cancel() override { asked << u"cancel"_s; }

    QStringList asked;

private:
    const LocalImages m_words{{}};
};

/// A window on a settings and a session folder, started as by a person.
class StartedWindow
{
public:
    StartedWindow(TestShell &shell, const QString &sessionFolder, bool greets = true)
    {
        auto first = std::make_shared<std::unique_ptr<FakeRunner>>(std::make_unique<FakeRunner>());
        fake = first->get();
        const auto connect = [this, first](const QString &) {
            auto runner = *first ? std::move(*first) : std::make_unique<FakeRunner>();
            fake = runner.get();
            ++connected;
            return Result<std::unique_ptr<Runner>>(std::unique_ptr<Runner>(std::move(runner)));
        };
        const auto images = [this](QObject *parent) { return supply = new FakeSupply(parent); };
        window =
            std::make_unique<MainWindow>(shell.settings, shell.appearance, shell.commands, m_registry,
                                         Places{fakeChoices, connect, {}, nullptr, images}, sessionFolder);
        window->begin(greets);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    bool shows(const char *name) const { return find<QWidget>(name)->isVisible(); }
    QString greeting() const { return find<NoticeBar>("greetingBar")->text(); }
    QString said() const { return find<NoticeBar>("imagesBar")->text(); }
    QString code() const { return find<CodeEditor>("codeEditor")->text(); }
    void press(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

private:
    const LanguageRegistry m_registry = LanguageRegistry::loadDefault();

public:
    FakeRunner *fake = nullptr;
    FakeSupply *supply = nullptr;
    int connected = 0; ///< how often, to a place
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestFirstMinute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greets_with_a_program_that_is_ready();
    void greets_once();
    void never_greets_over_work_data();
    void never_greets_over_work();
    void greets_in_a_language_that_is_installed();
    void nothing_missing_is_nothing_said();
    void builds();
    void cancels();
    void failure_says_what_to_do();
    void loads_from_a_file();
    void a_declined_offer_stays_away();
    void goes_on_though_closed();
    void is_brief_data();
    void is_brief();
    void looks_data();
    void looks();

private:
    TestShell m_shell;
    QTemporaryDir m_folder;
    QString session(const char *name = "session") const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        m_shell.settings.set(settings::greeted, false);
        m_shell.settings.set(settings::imagesDeclined, false);
        QDir(session()).removeRecursively();
    }
};

void TestFirstMinute::greets_with_a_program_that_is_ready()
{
    const StartedWindow test(m_shell, session());
    QVERIFY(test.shows("greetingBar"));
    QTRY_VERIFY2(test.greeting().contains(u" runs the program"), qPrintable(test.greeting()));
    QVERIFY(test.code().contains(u"bar ="));
    QVERIFY(test.find<QPlainTextEdit>("inputText")->toPlainText().contains(u"Monday 12\n"));
    QTest::keyClick(test.find<CodeEditor>("codeEditor"), Qt::Key_F5);
    QTRY_VERIFY(test.fake->last);
    QCOMPARE(test.fake->last->request().language, u"python"_s);
    QVERIFY(test.fake->last->request().input.startsWith("Monday 12\n"));
    QVERIFY(!test.shows("greetingBar"));
    test.fake->last->finish(okResult());
}

void TestFirstMinute::greets_once()
{
    {
        const StartedWindow test(m_shell, session());
        test.press("greetingClose");
        QVERIFY(!test.shows("greetingBar"));
    }
    const StartedWindow again(m_shell, session("other"));
    QVERIFY(!again.shows("greetingBar"));
    QVERIFY(!again.code().contains(u"bar ="));
}

void TestFirstMinute::never_greets_over_work_data()
{
    QTest::addColumn<bool>("restored");
    QTest::newRow("restored") << true;
    QTest::newRow("asked for") << false;
}

void TestFirstMinute::never_greets_over_work()
{
    QFETCH(bool, restored);
    if (restored) {
        const StartedWindow before(m_shell, session(), false);
        before.find<CodeEditor>("codeEditor")->setText(u"mine"_s);
        before.window->close();
    }
    const StartedWindow test(m_shell, session(), restored);
    QVERIFY(!test.shows("greetingBar"));
    if (restored)
        QCOMPARE(test.code(), u"mine"_s);
    QVERIFY(!m_shell.settings.value(settings::greeted));
}

void TestFirstMinute::greets_in_a_language_that_is_installed()
{
    const StartedWindow test(m_shell, session());
    test.fake->python.clear();
    QTRY_VERIFY(test.code().contains(u"#include <iostream>"));
    QVERIFY(test.shows("greetingBar"));
    QVERIFY(test.find<QPlainTextEdit>("inputText")->toPlainText().contains(u"Monday 12\n"));
}

void TestFirstMinute::nothing_missing_is_nothing_said()
{
    const StartedWindow test(m_shell, session());
    QCOMPARE(test.supply->asked, QStringList{u"look"_s});
    Q_EMIT test.supply->looked({});
    QVERIFY(!test.shows("imagesBar"));
    test.find<QAction>("imagesAction")->trigger(); // whoever asks gets an answer
    QVERIFY(test.shows("imagesBar"));
    Q_EMIT test.supply->looked({});
    QVERIFY2(test.said().startsWith(u"Docker has the images now."), qPrintable(test.said()));
    QVERIFY(!test.shows("imagesBuild"));
}

void TestFirstMinute::builds()
{
    const StartedWindow test(m_shell, session());
    Q_EMIT test.supply->looked({u"C++"_s, u"Python"_s});
    QVERIFY2(test.said().contains(u"no image yet for C++, Python"), qPrintable(test.said()));
    test.press("imagesBuild");
    QCOMPARE(test.supply->asked.last(), u"build"_s);
    QVERIFY(!test.shows("imagesBuild") && !test.shows("imagesLoad") && test.shows("imagesCancel"));
    Q_EMIT test.supply->progressed({u"Python"_s, 2, 3, u"12 of \x1b[31m\u202e345 MiB"_s});
    QVERIFY2(test.said().contains(u"2 of 3") && test.said().contains(u"12 of [31m345 MiB"),
             qPrintable(test.said()));
    QCOMPARE(test.find<QProgressBar>("imagesProgress")->maximum(), 3);
    QCOMPARE(test.find<QProgressBar>("imagesProgress")->value(), 1);
    // Nothing waits for it.
    auto *editor = test.find<CodeEditor>("codeEditor");
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Space);
    QVERIFY(test.code().startsWith(u' '));
    QTest::keyClick(editor, Qt::Key_F5);
    QTRY_VERIFY(test.fake->last);
    test.fake->last->finish(okResult());
    QCOMPARE(test.connected, 1);
    Q_EMIT test.supply->finished({});
    QCOMPARE(test.connected, 2); // to find them
    QVERIFY2(test.said().startsWith(u"Docker has the images now."), qPrintable(test.said()));
    QVERIFY(!test.shows("imagesProgress") && !test.shows("imagesCancel"));
}

void TestFirstMinute::cancels()
{
    const StartedWindow test(m_shell, session());
    Q_EMIT test.supply->looked({u"C++"_s});
    test.press("imagesBuild");
    test.press("imagesCancel");
    QCOMPARE(test.supply->asked.last(), u"cancel"_s);
    QVERIFY(!test.find<QPushButton>("imagesCancel")->isEnabled());
    Q_EMIT test.supply->finished(Error{ErrorCode::Cancelled, u"Cancelled."_s, {}});
    QVERIFY2(test.said().contains(u"no image yet for C++"), qPrintable(test.said()));
    QVERIFY(test.shows("imagesBuild"));
    test.press("imagesBuild");
    QVERIFY(test.find<QPushButton>("imagesCancel")->isEnabled());
}

void TestFirstMinute::failure_says_what_to_do()
{
    const StartedWindow test(m_shell, session());
    Q_EMIT test.supply->looked({u"C++"_s});
    test.press("imagesBuild");
    Q_EMIT test.supply->finished(Error{ErrorCode::Unavailable, u"There is no room. Make some."_s, {}});
    QCOMPARE(test.said(), u"There is no room. Make some."_s);
    QVERIFY(test.shows("imagesBuild") && test.shows("imagesLoad") && !test.shows("imagesCancel"));
}

void TestFirstMinute::loads_from_a_file()
{
    const StartedWindow test(m_shell, session());
    Q_EMIT test.supply->looked({u"C++"_s});
    test.press("imagesLoad");
    auto *dialog = test.find<QFileDialog>("imagesDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(u"/media/stick/images.tar"_s);
    dialog->close();
    QCOMPARE(test.supply->asked.last(), u"load /media/stick/images.tar"_s);
    QVERIFY(test.shows("imagesProgress"));
    QCOMPARE(test.find<QProgressBar>("imagesProgress")->maximum(), 0); // nobody knows how far it is
}

void TestFirstMinute::a_declined_offer_stays_away()
{
    {
        const StartedWindow test(m_shell, session());
        Q_EMIT test.supply->looked({u"C++"_s});
        test.press("imagesClose");
        QVERIFY(!test.shows("imagesBar"));
    }
    const StartedWindow again(m_shell, session("other"));
    QVERIFY(again.supply->asked.isEmpty());
    again.find<QAction>("imagesAction")->trigger();
    Q_EMIT again.supply->looked({u"C++"_s});
    QVERIFY(again.shows("imagesBuild"));
}

void TestFirstMinute::goes_on_though_closed()
{
    const StartedWindow test(m_shell, session());
    Q_EMIT test.supply->looked({u"C++"_s});
    test.press("imagesBuild");
    test.press("imagesClose");
    Q_EMIT test.supply->progressed({u"C++"_s, 1, 3, {}});
    QVERIFY(!test.shows("imagesBar"));
    QVERIFY(!test.supply->asked.contains(u"cancel"_s));
    Q_EMIT test.supply->finished({});
    QVERIFY(test.shows("imagesBar"));
    QVERIFY(!m_shell.settings.value(settings::imagesDeclined));
}

namespace {

constexpr auto sizes = {QSize(1280, 720), QSize(1920, 1080)};

/// As mmdebstrap says it.
const auto unreachable =
    u"No base image could be made from Debian packages; mmdebstrap said: Err:1 http://deb.example.org/debian "
    "forky InRelease / Could not resolve 'deb.example.org' / E: Failed to fetch "
    "http://deb.example.org/debian/dists/forky/InRelease / E: Some index files failed to download. / E: "
    "apt-get update failed — Check that this machine reaches its Debian archive (apt-get update), and run "
    "this as "
    "root or install the package uidmap."_s;

const QStringList languages{u"C"_s, u"C++"_s, u"Python"_s};

/// Which its text takes where it is shown now.
int linesOf(const QLabel &label)
{
    QTextLayout text(label.text(), label.font());
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine())
        line.setLineWidth(label.width());
    text.endLayout();
    return text.lineCount();
}

} // namespace

void TestFirstMinute::is_brief_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : UiLanguage::codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// What is said leaves the program its room, in the smallest window that is promised.
void TestFirstMinute::is_brief()
{
    QFETCH(QString, language);
    TestShell shell;
    const UiLanguage translated(shell.settings);
    shell.settings.set(settings::uiLanguage, language);
    const StartedWindow test(shell, session());
    test.window->resize(*sizes.begin());
    QTRY_VERIFY(test.greeting().contains(u'+')); // the keys that run it
    Q_EMIT test.supply->looked(languages);
    QTRY_COMPARE(test.window->size(), *sizes.begin());
    for (const char *name : {"greetingText", "imagesText"}) {
        const auto *label = test.find<QLabel>(name);
        QVERIFY(label->isVisible());
        QTRY_VERIFY2(linesOf(*label) <= 2, qPrintable(label->text()));
    }
    test.press("imagesBuild");
    Q_EMIT test.supply->progressed(
        {u"Python"_s, 2, 3, u"making codewar/base-gcc:13 from Debian packages instead (g++-13, mold)"_s});
    const auto *step = test.find<QLabel>("imagesText");
    QTRY_VERIFY2(linesOf(*step) <= 2, qPrintable(step->text()));
}

void TestFirstMinute::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isPresented");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : sizes) {
        for (const QString &theme : Theme::ids())
            QTest::addRow("%s-%d", qPrintable(theme), size.width()) << theme << u"en"_s << false << size;
        for (const QString &code : {u"ar"_s, u"de"_s, u"ja"_s})
            QTest::addRow("%s-%d", qPrintable(code), size.width()) << u"light"_s << code << false << size;
        QTest::addRow("presenter-%d", size.width()) << u"light"_s << u"en"_s << true << size;
    }
}

void TestFirstMinute::looks()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(bool, isPresented);
    QFETCH(QSize, size);
    TestShell shell;
    const UiLanguage translated(shell.settings);
    shell.settings.set(settings::theme, theme);
    shell.settings.set(settings::uiLanguage, language);
    const StartedWindow test(shell, session());
    if (isPresented) {
        test.find<QAction>("presenterAction")->trigger();
        test.window->setWindowState(Qt::WindowNoState); // the screen has another size
    }
    test.window->resize(size);
    QTRY_VERIFY(test.greeting().contains(u'+')); // the keys that run it
    Q_EMIT test.supply->looked(languages);
    const auto save = [&](const char *moment) {
        QTest::qWait(0);
        savePicture(*test.window, u"first-minute-%1%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()),
                                                             QString::fromLatin1(moment)));
    };
    save("");
    test.press("imagesBuild");
    Q_EMIT test.supply->progressed({u"C++"_s, 2, 3, u"fetching gcc:13 from its registry"_s});
    save("-building");
    QVERIFY(test.shows("imagesCancel"));
    Q_EMIT test.supply->finished(Error{ErrorCode::Unavailable, unreachable, {}});
    save("-failed");
    QVERIFY(test.shows("imagesBuild"));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ThemeStyle);
    TestFirstMinute test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firstminute.moc"
