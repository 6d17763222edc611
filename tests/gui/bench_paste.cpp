// SPDX-License-Identifier: GPL-3.0-or-later

// Pastes a large text into the input panel of the real window, shows it, and runs a program that reads it on
// the real runner. Prints the longest time that the event loop did not come by in each, as one line of JSON.
#include "app/panels/inputpanel.h"
#include "runner/connect/connect.h"
#include "tests/gui/guitest.h"
#include "tests/gui/heartbeat.h"

#include <QClipboard>
#include <QCommandLineParser>
#include <QPlainTextEdit>
#include <QPushButton>

#include <cstdio>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 300'000;

const auto counter = uR"(#include <cstdio>
int main()
{
    static char buffer[1 << 16];
    long long bytes = 0;
    while (const auto size = std::fread(buffer, 1, sizeof buffer, stdin))
        bytes += static_cast<long long>(size);
    std::printf("%lld bytes", bytes);
}
)"_s;

template <typename Act, typename Done>
double longestGapMs(Act act, Done done)
{
    Heartbeat heartbeat;
    heartbeat.start();
    act();
    if (!QTest::qWaitFor(done, patienceMs))
        std::fputs("bench_paste: nothing came\n", stderr);
    QTest::qWait(200); // what comes late counts too
    return heartbeat.longest();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"mib"_s, u"how much to paste"_s, u"N"_s, u"100"_s});
    parser.process(app);
    const int mebibytes = parser.value(u"mib"_s).toInt();

    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    TestShell shell;
    const auto connectReal = [&registry](const QString &) { return connectRunner(Target{}, registry); };
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      Places{fakeChoices, connectReal}, folder.path());
    window.show();
    window.findChild<CodeEditor *>(u"codeEditor"_s)->setContent(counter);
    auto *panel = window.findChild<InputPanel *>(u"inputPanel"_s);
    auto *text = window.findChild<QPlainTextEdit *>(u"inputText"_s);
    auto *preview = window.findChild<QPlainTextEdit *>(u"inputPreview"_s);
    auto *view = window.findChild<OutputView *>(u"outputView"_s);
    QTest::qWait(1500); // the window has settled

    QApplication::clipboard()->setText(u"0123456789abcde\n"_s.repeated(mebibytes << 16));
    text->setFocus();
    const double paste =
        longestGapMs([&] { QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier); },
                     [&] { return panel->file() || (!panel->isBusy() && !panel->text().isEmpty()); });
    const double show = longestGapMs([&] { window.findChild<QPushButton *>(u"showInputFile"_s)->click(); },
                                     [&] { return !panel->file() || !preview->toPlainText().isEmpty(); });
    const double run = longestGapMs([&] { window.findChild<QAction *>(u"runAction"_s)->trigger(); },
                                    [&] { return view->buffer().text().contains(u"bytes"_s); });
    std::printf(
        "{\"bench\": \"paste\", \"mib\": %d, \"pasteGapMs\": %.1f, \"showGapMs\": %.1f, \"runGapMs\": %.1f, "
        "\"output\": \"%s\"}\n",
        mebibytes, paste, show, run, qPrintable(view->buffer().text()));
    return 0;
}
