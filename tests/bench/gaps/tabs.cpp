// SPDX-License-Identifier: GPL-3.0-or-later
// 200 tabs, each with a text that is not saved to a file.
#include "app/editor/codeeditor.h"
#include "app/tabs/documentfiles.h"
#include "app/tabs/documents.h"
#include "tests/bench/gaps/benchwindow.h"
#include "tests/bench/gaps/loads.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabs = 200;

/// All at once, as from the command line or dropped on the window.
void openFiles(BenchWindow &bench)
{
    const QTemporaryDir folder;
    const auto path = [&](int i) { return folder.filePath(u"file%1.cpp"_s.arg(i)); };
    for (int i = 0; i < tabs; ++i) {
        QFile file(path(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray("int x; // text\n").repeated(100)) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    const auto *documents = bench.window().findChild<Documents *>();
    const int before = documents->count();
    bench.measure(u"200 files opened at once"_s, [&] {
        for (int i = 0; i < tabs; ++i)
            bench.window().files().open({path(i)});
        BenchWindow::waitUntil([&] { return documents->count() >= before + tabs - 1; });
    });
}

} // namespace

void benchTabs()
{
    BenchWindow bench;
    auto *editor = bench.find<CodeEditor>("codeEditor");
    bench.measure(u"200 tabs opened"_s, [&] {
        BenchWindow::repeat(tabs, 10, [&](int i) {
            bench.action("newAction")->trigger();
            editor->setContent(u"// text %1\n"_s.arg(i).repeated(100));
        });
    });
    bench.measure(u"switching between 200 tabs"_s, [&] {
        BenchWindow::repeat(tabs, 10, [&](int) { bench.action("nextTabAction")->trigger(); });
    });
    bench.measure(u"typing, and the session of 200 tabs saved after it"_s,
                  [&] { BenchWindow::repeat(8, 500, [&](int) { QTest::keyClick(editor, 'x'); }); });
    openFiles(bench);
    BenchWindow::wait(1000);
    QTest::keyClick(editor, 'x');
    bench.measure(u"the window closed"_s, [&] { bench.window().close(); });
}

} // namespace codewar
