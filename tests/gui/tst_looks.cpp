// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/themestyle.h"
#include "app/language/uilanguage.h"
#include "app/panels/panel.h"
#include "app/window/paneltabs.h"
#include "tests/gui/pictures.h"
#include "tests/gui/surfaces.h"

#include <QPlainTextEdit>
#include <QTreeView>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// One of the ways in which people see the window.
struct Look
{
    const char *name;
    const char *theme;
    const char *language = "en";
    bool isPresented = false;
};

const Look looks[] = {
    {"light", "light"},
    {"dark", "dark"},
    {"contrast-light", "contrast-light"},
    {"contrast-dark", "contrast-dark"},
    {"presenter", "light", "en", true},
    {"arabic", "light", "ar"},
};

const auto program = uR"(#include <iostream>
#include <string>

// Prints every word of the input backwards, in upper case.
int main()
{
    std::string word;
    int words = 0;
    while (std::cin >> word) {
        for (auto it = word.rbegin(); it != word.rend(); ++it)
            std::cout << static_cast<char>(std::toupper(*it));
        std::cout << "\n";
        ++words;
    }
    std::cerr << words << " words\n";
}
)"_s;

/// Each word on a line of its own, backwards, as the program does; faster each time.
void printBackwards(FakeRun &run)
{
    static int runs = 0;
    QByteArray printed;
    for (const QByteArray &word : run.request().input.simplified().split(' ')) {
        QByteArray backwards = word.toUpper();
        std::reverse(backwards.begin(), backwards.end());
        printed += backwards + '\n';
    }
    run.say(Run::Channel::Stdout, printed);
    run.say(Run::Channel::Stderr, "3 words\n");
    RunResult result = okResult();
    result.timing.runMs = 9.4 - 0.7 * (runs % 8);
    result.timing.cpuMs = result.timing.runMs * 0.8;
    ++runs;
    run.finish(result);
}

/// A window after some runs, with test cases of which the last is wrong.
class UsedWindow : public TestWindow
{
public:
    explicit UsedWindow(const Look &look, const QSize &size) : TestWindow(printBackwards)
    {
        window->resize(size);
        shell.settings.set(settings::theme, QString::fromLatin1(look.theme));
        shell.settings.set(settings::uiLanguage, QString::fromLatin1(look.language));
        editor().setContent(program);
        find<QPlainTextEdit>("inputText")->setPlainText(u"make code war\n"_s);
        for (int i = 0; i < 3; ++i)
            finish("runAction");
        add(u"abc\n"_s, u"CBA\n"_s);
        add(u"never odd or even\n"_s, u"REVEN\nDDO\nRO\nNEVE\n"_s);
        add(u"make love\nnot war\n"_s, u"EKAM\nEVOL\nton\nRAW\n"_s);
        trigger("runCasesAction");
        QVERIFY(QTest::qWaitFor([this] { return find<QAction>("runCasesAction")->isEnabled(); }, patienceMs));
        finish("runAction");
        if (look.isPresented)
            trigger("presenterAction");
    }

    void show(const char *panel) const
    {
        find<PanelTabs>("panelTabs")->showPanel(find<Panel>(panel));
        QTest::qWait(0); // lets the layouts settle
        QCoreApplication::processEvents();
    }

private:
    static constexpr int patienceMs = 60'000;

    void finish(const char *action) const
    {
        trigger(action);
        QVERIFY(QTest::qWaitFor([this] { return !isRunning(); }, patienceMs));
    }
    void add(const QString &input, const QString &expected) const
    {
        trigger("addCaseAction");
        find<QPlainTextEdit>("caseInput")->setPlainText(input);
        find<QPlainTextEdit>("caseExpected")->setPlainText(expected);
    }

    const UiLanguage m_language{shell.settings};
};

} // namespace

/// Everything there is, in every way that it is seen in: pictures for looking at.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panels_data();
    void panels();
    void dialogs_data();
    void dialogs();
};

void TestLooks::panels_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<QSize>("size");
    for (int i = 0; i < int(std::size(looks)); ++i) {
        for (const QSize &size : {QSize(1280, 720), QSize(1600, 1000)})
            QTest::addRow("%s-%d", looks[i].name, size.width()) << i << size;
    }
}

void TestLooks::panels()
{
    QFETCH(int, look);
    QFETCH(QSize, size);
    const UsedWindow test(looks[look], size);
    const QString name = u"look-"_s + QString::fromLatin1(QTest::currentDataTag()) + u'-';
    test.show("outputPanel");
    QTRY_VERIFY(test.outputText().contains(u"EKAM"));
    savePicture(*test.window, name + u"output"_s);
    test.show("testsPanel");
    test.find<QTreeView>("casesList")
        ->setCurrentIndex(test.find<QTreeView>("casesList")->model()->index(2, 0));
    QTest::qWait(0);
    savePicture(*test.window, name + u"tests"_s);
    test.show("historyPanel");
    auto *history = test.find<QTreeView>("historyList");
    QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() >= 4, 60'000);
    history->setCurrentIndex(history->model()->index(0, 0));
    QTRY_VERIFY(!test.find<QPlainTextEdit>("historyPreview")->toPlainText().isEmpty());
    savePicture(*test.window, name + u"history"_s);
}

void TestLooks::dialogs_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("surface");
    for (int i = 0; i < int(std::size(looks)); ++i) {
        for (int k = 1; k < int(surfaces().size()); ++k) // the first is the window
            QTest::addRow("%s-%s", looks[i].name, surfaces().at(k).name) << i << k;
    }
}

void TestLooks::dialogs()
{
    QFETCH(int, look);
    QFETCH(int, surface);
    const TestWindow test;
    const UiLanguage language(test.shell.settings);
    test.shell.settings.set(settings::theme, QString::fromLatin1(looks[look].theme));
    test.shell.settings.set(settings::uiLanguage, QString::fromLatin1(looks[look].language));
    QCoreApplication::processEvents();
    if (looks[look].isPresented)
        test.trigger("presenterAction");
    QWidget *shown = surfaces().at(surface).open(test);
    QVERIFY(shown && QTest::qWaitForWindowExposed(shown->window()));
    QTest::qWait(0);
    savePicture(*shown, u"dialog-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ThemeStyle);
    TestLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_looks.moc"
