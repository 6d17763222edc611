// SPDX-License-Identifier: GPL-3.0-or-later
// A program prints very much and ends; its output is scrolled, wrapped and searched.
#include "app/panels/output/outputpanel.h"
#include "app/panels/output/outputsearch.h"
#include "app/panels/output/outputview.h"
#include "tests/bench/gaps/benchwindow.h"
#include "tests/bench/gaps/loads.h"
#include "tests/gui/fakerunner.h"

#include <QAction>
#include <QScrollBar>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

RunnerFactory printing(qint64 bytes)
{
    return [bytes](const QString &) -> Result<std::unique_ptr<Runner>> {
        const auto script = [bytes](FakeRun &run) {
            run.enter(Stage::Run);
            run.flood(QByteArray("a line among many of its kind, no\n").repeated(1000), bytes, okResult());
        };
        return std::unique_ptr<Runner>(std::make_unique<FakeRunner>(script));
    };
}

} // namespace

void benchOutput(const QString &what, long long bytes)
{
    BenchWindow bench(printing(bytes));
    auto *view = bench.find<OutputView>("outputView");
    bench.measure(what + u" printed"_s, [&] {
        bool drained = false;
        QObject::connect(bench.find<OutputPanel>("outputPanel"), &OutputPanel::drained, view,
                         [&drained] { drained = true; });
        bench.action("runAction")->trigger();
        BenchWindow::waitUntil([&] { return drained; });
    });
    bench.measure(what + u" scrolled"_s, [&] {
        QScrollBar *bar = view->verticalScrollBar();
        BenchWindow::repeat(100, 20, [bar](int i) {
            bar->setValue(static_cast<int>(bar->maximum() / 100.0 * (i * 37 % 100)));
        });
    });
    bench.measure(what + u" wrapped"_s, [&] {
        BenchWindow::repeat(4, 200, [&](int) { bench.action("wrapOutputAction")->toggle(); });
    });
    bench.measure(what + u" searched"_s, [&] {
        view->search().setQuery({u"[kK]ind|DOG"_s, false, true});
        BenchWindow::waitUntil([&] { return view->search().isComplete(); });
    });
}

} // namespace codewar
