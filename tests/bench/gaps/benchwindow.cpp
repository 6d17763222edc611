// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gaps/benchwindow.h"

#include "runner/connect/connect.h"
#include "tests/bench/gaps/heartbeat.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>

#include <cstdio>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 1500;
constexpr int lateMs = 300;
constexpr int patienceMs = 300'000;

const LanguageRegistry &languages()
{
    static const LanguageRegistry registry = LanguageRegistry::loadDefault();
    return registry;
}

QList<Place> onePlace()
{
    return {{u"auto"_s, u"&Automatic"_s, u"Where the measurements run programs."_s}};
}

} // namespace

BenchWindow::BenchWindow(const RunnerFactory &factory) : m_registry(languages())
{
    m_window = std::make_unique<MainWindow>(m_shell.settings, m_shell.appearance, m_shell.commands,
                                            m_registry, Places{onePlace, factory}, m_folder.path());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    wait(settleMs);
}

BenchWindow::~BenchWindow() = default;

Result<std::unique_ptr<Runner>> BenchWindow::realRunner(const QString &)
{
    return connectRunner(Target{}, languages());
}

QAction *BenchWindow::action(const char *name) const
{
    return find<QAction>(name);
}

void BenchWindow::wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void BenchWindow::waitUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(patienceMs);
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (deadline.hasExpired())
            qFatal("nothing came of it");
        if (done())
            loop.quit();
    });
    poll.start(2);
    loop.exec();
}

void BenchWindow::repeat(int count, int everyMs, const std::function<void(int)> &step)
{
    for (int i = 0; i < count; ++i) {
        step(i);
        wait(everyMs);
    }
}

void BenchWindow::measure(const QString &what, const std::function<void()> &act)
{
    Heartbeat heartbeat;
    m_notes = {};
    heartbeat.start();
    act();
    wait(lateMs);
    heartbeat.stop();
    QJsonObject line = m_notes;
    line[u"load"_s] = QApplication::arguments().value(1);
    line[u"what"_s] = what;
    line[u"longestMs"_s] = heartbeat.quantile(1);
    line[u"p99Ms"_s] = heartbeat.quantile(0.99);
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace codewar
