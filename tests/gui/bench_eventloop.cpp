// SPDX-License-Identifier: GPL-3.0-or-later

// Floods the real window and prints the longest time its event loop did not come by, as one line of JSON.
#include "runner/connect/connect.h"
#include "tests/gui/guitest.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

/// Lateness of a timer that is due every millisecond.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
    }
    void start()
    {
        m_gaps.clear();
        m_clock.start();
        m_timer.start(1);
    }
    double longest() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    double percentile(double part)
    {
        if (m_gaps.empty())
            return 0;
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps[static_cast<size_t>(part * static_cast<double>(m_gaps.size() - 1))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

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

QByteArray pieceFor(const QString &shape)
{
    if (shape == "line"_L1)
        return QByteArray(64 << 10, 'x');
    if (shape == "newlines"_L1)
        return QByteArray(64 << 10, '\n');
    if (shape == "hostile"_L1) {
        QByteArray bytes;
        for (int i = 0; i < 64 << 10; ++i)
            bytes += static_cast<char>((i * 7919 + i / 256) % 256);
        return bytes;
    }
    return QByteArray("y\n").repeated(32 << 10);
}

RunnerFactory factoryFor(const QString &shape, const LanguageRegistry &registry)
{
    if (shape == "real"_L1)
        return [&registry](const QString &) { return connectRunner(Target{}, registry); };
    return [shape](const QString &) -> Result<std::unique_ptr<Runner>> {
        return std::unique_ptr<Runner>(std::make_unique<FakeRunner>([piece = pieceFor(shape)](FakeRun &run) {
            run.enter(Stage::Run);
            run.flood(piece, -1);
        }));
    };
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"SHAPE"_s, u"lines, line, newlines, hostile or real"_s);
    parser.addOption({u"seconds"_s, u"how long to flood"_s, u"N"_s, u"5"_s});
    parser.process(app);
    const QString shape = parser.positionalArguments().value(0, u"lines"_s);
    const int floodMs = parser.value(u"seconds"_s).toInt() * 1000;

    const QTemporaryDir folder;
    const LanguageRegistry registry = LanguageRegistry::loadDefault();
    TestShell shell;
    MainWindow window(shell.settings, shell.appearance, shell.commands, registry,
                      Places{fakeChoices(), factoryFor(shape, registry)}, folder.path());
    window.show();
    auto *editor = window.findChild<CodeEditor *>(u"codeEditor"_s);
    editor->setContent(u"#include <cstdio>\nint main() { for (;;) std::puts(\"y\"); }\n"_s);
    auto *view = window.findChild<OutputView *>(u"outputView"_s);
    auto *run = window.findChild<QAction *>(u"runAction"_s);
    auto *stop = window.findChild<QAction *>(u"stopAction"_s);

    Heartbeat heartbeat;
    QElapsedTimer stopClock;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, [&] {
        if (run->isEnabled() && stopClock.isValid())
            QApplication::quit();
    });
    QTimer::singleShot(1500, run, [&] { // the window has settled
        heartbeat.start();
        run->trigger();
        poll.start(1);
        QTimer::singleShot(floodMs, stop, [&] {
            stopClock.start();
            stop->trigger();
        });
    });
    QApplication::exec();
    const double stopMs = static_cast<double>(stopClock.nsecsElapsed()) / 1e6;
    std::printf("{\"bench\": \"eventloop\", \"shape\": \"%s\", \"longestGapMs\": %.1f, \"p99Ms\": %.1f, "
                "\"stopMs\": %.1f, \"lines\": %lld, \"peakRssMiB\": %.1f}\n",
                qPrintable(shape), heartbeat.longest(), heartbeat.percentile(0.99), stopMs,
                static_cast<long long>(view->buffer().endLine()), static_cast<double>(residentKib()) / 1024);
    return 0;
}
