// SPDX-License-Identifier: GPL-3.0-or-later
// A program prints without end, until a person presses Stop. "real" is a real program in a real sandbox; the
// others print faster than any.
#include "app/editor/codeeditor.h"
#include "app/panels/output/outputview.h"
#include "tests/bench/gaps/benchwindow.h"
#include "tests/bench/gaps/loads.h"
#include "tests/gui/fakerunner.h"

#include <QAction>
#include <QElapsedTimer>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int floodMs = 3000;

/// What the program says, over and over.
QByteArray pieceFor(const QString &shape)
{
    if (shape == "line"_L1)
        return QByteArray(64 << 10, 'x');
    if (shape == "newlines"_L1)
        return QByteArray(64 << 10, '\n');
    if (shape == "colours"_L1)
        return QByteArray("\x1b[31mr\x1b[1;42me\x1b[0m \x1b[38;2;9;99;199md\x1b[4;7m.\x1b[m\n")
            .repeated(1000);
    if (shape == "hostile"_L1) {
        QByteArray bytes;
        for (int i = 0; i < 64 << 10; ++i)
            bytes += static_cast<char>((i * 7919 + i / 256) % 256);
        return bytes;
    }
    return QByteArray("y\n").repeated(32 << 10);
}

RunnerFactory factoryFor(const QString &shape)
{
    if (shape == "real"_L1)
        return BenchWindow::realRunner;
    return [piece = pieceFor(shape)](const QString &) -> Result<std::unique_ptr<Runner>> {
        const auto script = [piece](FakeRun &run) {
            run.enter(Stage::Run);
            run.flood(piece, -1);
        };
        return std::unique_ptr<Runner>(std::make_unique<FakeRunner>(script));
    };
}

} // namespace

void benchFlood(const QString &shape)
{
    BenchWindow bench(factoryFor(shape));
    bench.find<CodeEditor>("codeEditor")
        ->setContent(u"#include <cstdio>\nint main() { for (;;) std::puts(\"y\"); }\n"_s);
    const auto *output = bench.find<OutputView>("outputView");
    QAction *stop = bench.action("stopAction");
    bench.measure(u"a program printing without end: %1"_s.arg(shape), [&] {
        bench.action("runAction")->trigger();
        BenchWindow::waitUntil(
            [&] { return output->buffer().endLine() > 1 || output->buffer().bytes() > 0; });
        BenchWindow::wait(floodMs);
        QElapsedTimer clock;
        clock.start();
        stop->trigger();
        BenchWindow::waitUntil([&] { return !stop->isEnabled(); });
        bench.note(u"stopMs"_s, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        bench.note(u"lines"_s, static_cast<double>(output->buffer().endLine()));
    });
}

} // namespace codewar
