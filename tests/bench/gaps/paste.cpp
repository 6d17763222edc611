// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred megabytes are pasted into the input panel, their beginning is shown, and a program reads them
// all. Or they come from the clipboard of another program: Qt fetches them before the window can do anything.
#include "app/editor/codeeditor.h"
#include "app/panels/inputpanel.h"
#include "app/panels/output/outputview.h"
#include "tests/bench/gaps/benchwindow.h"
#include "tests/bench/gaps/loads.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <cstdio>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

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

QString hundredMegabytes()
{
    return u"123456789\n"_s.repeated(10'000'000);
}

void paste(BenchWindow &bench, const QString &what)
{
    auto *panel = bench.find<InputPanel>("inputPanel");
    auto *text = bench.find<QPlainTextEdit>("inputText");
    panel->setFile({});
    text->setFocus();
    bench.measure(what, [&] {
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        BenchWindow::waitUntil([&] { return panel->file().has_value(); });
    });
}

} // namespace

void benchPaste()
{
    BenchWindow bench;
    bench.find<CodeEditor>("codeEditor")->setContent(counter);
    QGuiApplication::clipboard()->setText(hundredMegabytes());
    paste(bench, u"100 MB pasted into the input"_s);

    const auto *preview = bench.find<QPlainTextEdit>("inputPreview");
    bench.measure(u"the beginning of them shown"_s, [&] {
        bench.find<QPushButton>("showInputFile")->click();
        BenchWindow::waitUntil([&] { return !preview->toPlainText().isEmpty(); });
    });
    const auto *output = bench.find<OutputView>("outputView");
    bench.measure(u"a program reading them"_s, [&] {
        bench.action("runAction")->trigger();
        BenchWindow::waitUntil([&] { return output->buffer().text().contains(u"100000000 bytes"_s); });
    });
}

void benchClipboard()
{
    BenchWindow bench;
    QProcess other;
    other.start(QApplication::applicationFilePath(), {u"owner"_s});
    BenchWindow::waitUntil([&] { return other.canReadLine(); });
    paste(bench, u"100 MB from another program pasted into the input"_s);
    other.kill();
    other.waitForFinished();
}

int ownClipboard()
{
    QGuiApplication::clipboard()->setText(hundredMegabytes());
    QTimer::singleShot(500, [] {
        std::puts("mine");
        std::fflush(stdout);
    });
    return QApplication::exec();
}

} // namespace codewar
