// SPDX-License-Identifier: GPL-3.0-or-later

// Does to the real window what is too much, and prints the longest time its event loop did not come by, as
// one line of JSON.
#include "app/panels/output/outputpanel.h"
#include "runner/connect/connect.h"
#include "tests/gui/guitest.h"
#include "tests/gui/heartbeat.h"

#include <QClipboard>
#include <QCommandLineParser>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <cstdio>
#include <functional>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

using Then = std::function<void()>;

qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

/// What the program says, over and over.
QByteArray pieceFor(const QString &shape)
{
    if (shape == "line"_L1)
        return QByteArray(64 << 10, 'x');
    if (shape == "newlines"_L1)
        return QByteArray(64 << 10, '\n');
    if (shape == "ansi"_L1)
        return QByteArray("\x1b[31mr\x1b[1;42me\x1b[0m \x1b[38;2;9;99;199md\x1b[4;7m.\x1b[m\n")
            .repeated(1000);
    if (shape == "million"_L1)
        return QByteArray("a line among a million of its kind\n").repeated(1000);
    if (shape == "gigabyte"_L1)
        return QByteArray("The quick brown fox jumps over the lazy dog, again and again.\n").repeated(1000);
    if (shape == "hostile"_L1) {
        QByteArray bytes;
        for (int i = 0; i < 64 << 10; ++i)
            bytes += static_cast<char>((i * 7919 + i / 256) % 256);
        return bytes;
    }
    return QByteArray("y\n").repeated(32 << 10);
}

/// After so many bytes the program ends by itself; -1: it is stopped.
qint64 bytesFor(const QString &shape)
{
    return shape == "million"_L1 ? 35'000'000 : shape == "gigabyte"_L1 ? 1LL << 30 : -1;
}

RunnerFactory factoryFor(const QString &shape, const LanguageRegistry &registry)
{
    if (shape == "real"_L1)
        return [&registry](const QString &) { return connectRunner(Target{}, registry); };
    return [shape](const QString &) -> Result<std::unique_ptr<Runner>> {
        const auto script = [piece = pieceFor(shape), bytes = bytesFor(shape)](FakeRun &run) {
            run.enter(Stage::Run);
            run.flood(piece, bytes, okResult());
        };
        return std::unique_ptr<Runner>(std::make_unique<FakeRunner>(script));
    };
}

/// Takes the steps 0 to `count` - 1, one every `everyMs`, then goes on.
void repeat(QObject *context, int count, int everyMs, const std::function<void(int)> &step, const Then &then)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, count, step, then, i = 0]() mutable {
        if (i < count)
            return step(i++);
        timer->deleteLater();
        timer->stop();
        then();
    });
    timer->start(everyMs);
}

class Bench
{
public:
    Bench(QMainWindow &window, int floodMs) : m_window(window), m_floodMs(floodMs) {}

    void start(const QString &shape, const Then &done)
    {
        if (shape == "typing"_L1)
            type(done);
        else if (shape == "paste"_L1)
            paste(done);
        else if (shape == "tabs"_L1)
            openTabs(done);
        else if (bytesFor(shape) > 0)
            runToTheEnd(done);
        else
            runAndStop(done);
    }
    double stopMs() const { return m_stopMs; }

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_window.findChild<T *>(QString::fromLatin1(name));
    }

    void runAndStop(const Then &done)
    {
        find<QAction>("runAction")->trigger();
        QTimer::singleShot(m_floodMs, &m_window, [this, done] {
            m_stopClock.start();
            find<QAction>("stopAction")->trigger();
            auto *poll = new QTimer(&m_window);
            QObject::connect(poll, &QTimer::timeout, &m_window, [this, poll, done] {
                if (find<QAction>("stopAction")->isEnabled())
                    return;
                poll->stop();
                m_stopMs = static_cast<double>(m_stopClock.nsecsElapsed()) / 1e6;
                done();
            });
            poll->start(1);
        });
    }

    /// Then scrolls, wraps, and searches.
    void runToTheEnd(const Then &done)
    {
        auto *panel = find<OutputPanel>("outputPanel");
        QObject::connect(panel, &OutputPanel::drained, &m_window, [this, done] {
            QScrollBar *bar = find<OutputView>("outputView")->verticalScrollBar();
            const auto scroll = [bar](int i) {
                bar->setValue(static_cast<int>(bar->maximum() / 100.0 * (i * 37 % 100)));
            };
            repeat(&m_window, 100, 20, scroll, [this, done] {
                const auto wrap = [this](int) { find<QAction>("wrapOutputAction")->toggle(); };
                repeat(&m_window, 4, 100, wrap, [this, done] { search(done); });
            });
        });
        find<QAction>("runAction")->trigger();
    }

    void search(const Then &done)
    {
        OutputSearch &search = find<OutputView>("outputView")->search();
        search.setQuery({u"[kK]ind|DOG"_s, false, true});
        auto *poll = new QTimer(&m_window);
        QObject::connect(poll, &QTimer::timeout, &m_window, [&search, poll, done] {
            if (!search.isComplete())
                return;
            poll->stop();
            done();
        });
        poll->start(10);
    }

    /// In a file of 20,000 lines.
    void type(const Then &done)
    {
        auto *editor = find<CodeEditor>("codeEditor");
        editor->setContent(u"int f() { return 42; } // a comment\n"_s.repeated(20'000));
        editor->goTo(10'000, 1);
        editor->setFocus();
        const auto key = [editor](int i) {
            if (i % 40 == 39)
                QTest::keyClick(editor, Qt::Key_Return);
            else
                QTest::keyClick(editor, static_cast<char>('a' + i % 26));
        };
        QTimer::singleShot(500, &m_window, [this, key, done] { repeat(&m_window, 200, 20, key, done); });
    }

    /// A hundred megabytes into the input.
    void paste(const Then &done)
    {
        QGuiApplication::clipboard()->setText(u"123456789\n"_s.repeated(10'000'000));
        auto *input = find<QPlainTextEdit>("inputText");
        input->setFocus();
        QTest::keyClick(input, Qt::Key_V, Qt::ControlModifier);
        QTimer::singleShot(m_floodMs, &m_window, done);
    }

    /// 200 of them, each with a text, then from one to the next.
    void openTabs(const Then &done)
    {
        const auto open = [this](int i) {
            find<QAction>("newAction")->trigger();
            find<CodeEditor>("codeEditor")->setContent(u"// text %1\n"_s.arg(i).repeated(100));
        };
        repeat(&m_window, 200, 10, open, [this, done] {
            repeat(
                &m_window, 200, 10, [this](int) { find<QAction>("nextTabAction")->trigger(); }, done);
        });
    }

    QMainWindow &m_window;
    int m_floodMs;
    QElapsedTimer m_stopClock;
    double m_stopMs = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"SHAPE"_s,
                                 u"lines, line, newlines, ansi, hostile, real, million, gigabyte, typing, "
                                 "paste or tabs"_s);
    parser.addOption({u"seconds"_s, u"how long to flood"_s, u"N"_s, u"5"_s});
    parser.process(app);
    const QString shape = parser.positionalArguments().value(0, u"lines"_s);

    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      Places{fakeChoices, factoryFor(shape, registry)}, folder.path());
    window.show();
    auto *editor = window.findChild<CodeEditor *>(u"codeEditor"_s);
    editor->setContent(u"#include <cstdio>\nint main() { for (;;) std::puts(\"y\"); }\n"_s);

    Heartbeat heartbeat;
    Bench bench(window, parser.value(u"seconds"_s).toInt() * 1000);
    QTimer::singleShot(1500, &window, [&] { // the window has settled
        heartbeat.start();
        bench.start(shape, [] { QTimer::singleShot(100, [] { QApplication::quit(); }); });
    });
    QApplication::exec();
    const OutputBuffer &buffer = window.findChild<OutputView *>(u"outputView"_s)->buffer();
    std::printf("{\"bench\": \"eventloop\", \"shape\": \"%s\", \"longestGapMs\": %.1f, \"p99Ms\": %.1f, "
                "\"stopMs\": %.1f, \"lines\": %lld, \"bufferMiB\": %.1f, \"peakRssMiB\": %.1f}\n",
                qPrintable(shape), heartbeat.longest(), heartbeat.percentile(0.99), bench.stopMs(),
                static_cast<long long>(buffer.endLine()), static_cast<double>(buffer.bytes()) / (1 << 20),
                static_cast<double>(residentKib()) / 1024);
    return 0;
}
