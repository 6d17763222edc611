// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/themestyle.h"
#include "app/window/sessionstore.h"
#include "tests/gui/guitest.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>

#include <utility>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

const auto primes = uR"(#include <iostream>
#include <vector>

// The sieve of Eratosthenes: every prime below a limit.
std::vector<int> primesBelow(int limit)
{
    std::vector<bool> composite(limit, false);
    std::vector<int> primes;
    for (int n = 2; n < limit; ++n) {
        if (composite[n])
            continue;
        primes.push_back(n);
        for (int m = 2 * n; m < limit; m += n)
            composite[m] = true;
    }
    return primes;
}

int main()
{
    int limit = 0;
    std::cin >> limit;
    for (int prime : primesBelow(limit))
        std::cout << prime << "\n";
    std::cerr << "done\n";
}
)"_s;

const auto broken = uR"(#include <iostream>

int main()
{
    std::string name = "world"
    std::cout << "Hello, " << nme << "!\n";
    int unused = 42;
}
)"_s;

const auto brokenOutput = R"(main.cpp: In function ‘int main()’:
main.cpp:6:5: error: expected ‘,’ or ‘;’ before ‘std’
    6 |     std::cout << "Hello, " << nme << "!\n";
      |     ^~~
main.cpp:7:9: warning: unused variable ‘unused’ [-Wunused-variable]
    7 |     int unused = 42;
      |         ^~~~~~
)";

const auto asking = uR"(def ask(question):
    """Asks until the answer is a number."""
    while True:
        answer = input(question + " ")
        if answer.isdigit():
            return int(answer)
        print("That is not a number.")


total = 0
for turn in range(1, 4):
    total += ask(f"Number {turn}?")
print("Together:", total)
)"_s;

/// Waits until the layouts have settled: two looks at it, some events apart, see the same.
void settle(QWidget &widget)
{
    QImage before;
    QTRY_VERIFY([&] {
        const QImage now = widget.grab().toImage();
        return std::exchange(before, now) == now;
    }());
}

} // namespace

/// Saves pictures of the window for the documentation and for looking at.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void run_that_ended_well();
    void compile_error();
    void live_input();
    void output_limit();
    void first_start();
    void projector();
    void themes_data();
    void themes();
    void presenter();
    void command_palette();
    void preferences_data();
    void preferences();
    void where_programs_run_data();
    void where_programs_run();

private:
    void save(const TestWindow &test, const QString &name);

    QString m_folder;
};

void TestScreenshots::initTestCase()
{
    m_folder = qEnvironmentVariable("CODEWAR_SCREENSHOTS",
                                    QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    QVERIFY(QDir().mkpath(m_folder));
}

void TestScreenshots::save(const TestWindow &test, const QString &name)
{
    settle(*test.window);
    const QString path = m_folder + u'/' + name + u".png"_s;
    QVERIFY(test.window->grab().save(path));
    QVERIFY(QFileInfo(path).size() > 10'000);
}

void TestScreenshots::run_that_ended_well()
{
    const TestWindow test([](FakeRun &run) {
        QByteArray numbers;
        for (const int prime : {2, 3, 5, 7, 11, 13, 17, 19, 23, 29})
            numbers += QByteArray::number(prime) + '\n';
        run.say(Run::Channel::Stdout, numbers);
        run.say(Run::Channel::Stderr, "done\n");
        run.finish(okResult());
    });
    test.editor().setContent(primes);
    test.editor().goTo(10, 9);
    test.find<QPlainTextEdit>("inputText")->setPlainText(u"30\n"_s);
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"done"_s));
    save(test, u"ok"_s);
}

void TestScreenshots::compile_error()
{
    const TestWindow test([](FakeRun &run) {
        run.say(Run::Channel::Compiler, brokenOutput);
        RunResult result = okResult();
        result.verdict = Verdict::CompileError;
        result.error = u"The program does not compile; the compiler's messages name the places."_s;
        result.timing = {0.1, 2.4, 231, 0, 0, 233.5};
        result.peakMemoryBytes = 0;
        result.diagnostics = {
            {u"main.cpp"_s, 6, 5, Diagnostic::Severity::Error, u"expected ‘,’ or ‘;’ before ‘std’"_s},
            {u"main.cpp"_s, 7, 9, Diagnostic::Severity::Warning,
             u"unused variable ‘unused’ [-Wunused-variable]"_s}};
        run.finish(result);
    });
    test.editor().setContent(broken);
    test.editor().goTo(6, 5);
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"The program"_s));
    save(test, u"compile-error"_s);
}

void TestScreenshots::live_input()
{
    const QTemporaryDir folder;
    {
        Session session;
        Document document;
        document.id = Document::newId();
        document.language = u"python"_s;
        document.text = asking;
        document.line = 4;
        document.column = 9;
        session.documents.append(document);
        session.ended = true;
        QVERIFY(SessionStore(folder.path()).save(session, session.documents));
    }
    const TestWindow test(
        [](FakeRun &run) {
            run.enter(Stage::Run);
            run.say(Run::Channel::Stdout, "Number 1? ");
            QObject::connect(&run, &FakeRun::inputWritten, &run, [&run](const QByteArray &bytes) {
                run.say(Run::Channel::Stdout,
                        bytes == "12\n" ? "Number 2? " : "That is not a number.\nNumber 2? ");
            });
        },
        folder.path());
    test.trigger("runAction");
    auto *line = test.find<QLineEdit>("promptLine");
    QTRY_COMPARE(test.outputText(), u"Number 1? "_s);
    for (const auto &typed : {u"12"_s, u"many"_s}) {
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QTest::keyClicks(line, u"30"_s);
    QTRY_VERIFY(test.outputText().endsWith(u"not a number.\nNumber 2? "_s));
    save(test, u"live-input"_s);
}

void TestScreenshots::output_limit()
{
    const TestWindow test([](FakeRun &run) {
        RunResult result = okResult();
        result.verdict = Verdict::OutputLimit;
        result.exitCode.reset();
        result.truncated = true;
        result.error =
            u"The program printed more than 4 MiB and was stopped; raise the limit or print less."_s;
        result.timing = {0.1, 2.5, 0, 81, 64, 84};
        result.cached = true;
        run.flood(QByteArray("The quick brown fox jumps over the lazy dog, again and again.\n").repeated(500),
                  4 << 20, result);
    });
    test.trigger("runAction");
    QTRY_VERIFY_WITH_TIMEOUT(test.outputText().contains(u"program printed"_s), 60'000);
    save(test, u"output-limit"_s);
}

void TestScreenshots::first_start()
{
    const TestWindow test;
    QTRY_COMPARE(test.find<PlaceButton>("placeButton")->text(), u"bubblewrap"_s);
    save(test, u"first-start"_s);
}

void TestScreenshots::projector()
{
    const TestWindow test([](FakeRun &run) {
        run.say(Run::Channel::Stderr, "Segmentation fault is how it feels\n");
        RunResult result = okResult();
        result.verdict = Verdict::RuntimeError;
        result.exitCode.reset();
        result.signal = u"SIGSEGV"_s;
        result.error = u"The program was ended by SIGSEGV: it touched memory that is not its own."_s;
        run.finish(result);
    });
    for (int i = 0; i < 5; ++i)
        test.trigger("zoomInAction");
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"The program"_s));
    save(test, u"projector"_s);
}

namespace {

void addThemes()
{
    QTest::addColumn<QString>("theme");
    for (const QString &id : Theme::ids())
        QTest::newRow(qPrintable(id)) << id;
}

/// Output of every kind, problems, timing: everything that has a colour.
void sayEverything(FakeRun &run)
{
    run.say(Run::Channel::Compiler, brokenOutput);
    run.say(Run::Channel::Stdout, "2\n3\n5\n7\n11\n");
    run.say(Run::Channel::Stderr, "done\n");
    RunResult result = okResult();
    result.diagnostics = {
        {u"main.cpp"_s, 12, 9, Diagnostic::Severity::Error, u"expected ‘,’ or ‘;’ before ‘std’"_s},
        {u"main.cpp"_s, 7, 30, Diagnostic::Severity::Warning,
         u"unused variable ‘unused’ [-Wunused-variable]"_s}};
    run.finish(result);
}

void showEverything(const TestWindow &test)
{
    test.editor().setContent(primes);
    test.editor().goTo(10, 9);
    test.trigger("runAction");
    QTRY_VERIFY(test.outputText().contains(u"done"_s));
}

} // namespace

void TestScreenshots::themes_data()
{
    addThemes();
}

void TestScreenshots::themes()
{
    QFETCH(QString, theme);
    const TestWindow test(sayEverything);
    test.shell.settings.set(settings::theme, theme);
    showEverything(test);
    test.find<QWidget>("inputText")->setFocus(Qt::TabFocusReason);
    save(test, u"theme-"_s + theme);
}

void TestScreenshots::presenter()
{
    const TestWindow test(sayEverything);
    test.shell.settings.set(settings::presenterContrast, true);
    test.trigger("presenterAction");
    showEverything(test);
    QTRY_VERIFY(test.window->isFullScreen());
    save(test, u"presenter"_s);
}

void TestScreenshots::command_palette()
{
    const TestWindow test;
    test.shell.settings.set(settings::recentCommands,
                            {u"runAction"_s, u"stopAction"_s, u"presenterAction"_s});
    test.trigger("commandPaletteAction");
    save(test, u"command-palette"_s);
    QTest::keyClicks(test.find<QLineEdit>("commandPaletteLine"), u"theme"_s);
    save(test, u"command-palette-filtered"_s);
}

void TestScreenshots::preferences_data()
{
    addThemes();
}

void TestScreenshots::preferences()
{
    QFETCH(QString, theme);
    const TestWindow test;
    test.shell.settings.set(settings::theme, theme);
    test.trigger("preferencesAction");
    auto *dialog = test.find<QDialog>("preferencesDialog");
    auto *pages = test.find<QListWidget>("preferencesList");
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        QCoreApplication::processEvents();
        const QString name = u"%1/preferences-%2-%3.png"_s.arg(m_folder, theme, QString::number(row));
        QVERIFY(dialog->grab().save(name));
    }
}

void TestScreenshots::where_programs_run_data()
{
    QTest::addColumn<bool>("ready");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("message");
    QTest::newRow("places") << true << u"bubblewrap"_s
                            << u"Programs run in bubblewrap. Limits are held by control groups, version 2. "
                               "docker is not used: No Docker engine answers at unix:///var/run/docker.sock. "
                               "Start it with: sudo systemctl start docker"_s;
    QTest::newRow("place-failed") << false << u"docker"_s
                                  << u"You may not use the Docker engine at unix:///var/run/docker.sock. Add "
                                     "yourself to the group docker and log in again."_s;
}

void TestScreenshots::where_programs_run()
{
    QFETCH(bool, ready);
    QFETCH(QString, place);
    QFETCH(QString, message);
    const TestWindow test;
    test.fake->ready = ready;
    test.fake->place = place;
    test.fake->message = message;
    auto *button = test.find<PlaceButton>("placeButton");
    QTRY_COMPARE_WITH_TIMEOUT(button->text(), ready ? place : place + u": not ready"_s, 30'000);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = test.find<PlaceMenu>("placeMenu");
    QTRY_VERIFY(menu->isVisible());
    menu->setActiveAction(test.find<QAction>("place-docker"));
    settle(*test.window);
    QPixmap picture = test.window->grab();
    QPainter painter(&picture); // a menu is a window of its own
    painter.drawPixmap(test.window->mapFromGlobal(menu->pos()), menu->grab());
    painter.end();
    QVERIFY(picture.save(m_folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    QVERIFY(test.window->rect().contains(QRect(test.window->mapFromGlobal(menu->pos()), menu->size())));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ThemeStyle);
    TestScreenshots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenshots.moc"
