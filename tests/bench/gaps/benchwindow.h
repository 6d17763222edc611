// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/mainwindow.h"
#include "tests/gui/testshell.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>

class QAction;

namespace codewar {

/// The real window, shown and settled, and how long its event loop did not come by while something was done
/// to it. Nothing here sleeps: whatever waits lets the event loop run.
class BenchWindow
{
public:
    explicit BenchWindow(const RunnerFactory &factory = realRunner);
    ~BenchWindow();

    static Result<std::unique_ptr<Runner>> realRunner(const QString &placeId);

    MainWindow &window() { return *m_window; }
    template <typename T>
    T *find(const char *name) const
    {
        T *object = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!object)
            qFatal("there is no \"%s\" in the window", name);
        return object;
    }
    QAction *action(const char *name) const;

    static void wait(int milliseconds);
    /// Ends the program where it takes minutes.
    static void waitUntil(const std::function<bool()> &done);
    /// Takes the steps 0 to `count` - 1, one every `everyMs`.
    static void repeat(int count, int everyMs, const std::function<void(int)> &step);

    /// Does it, and prints one line of JSON: what it was and the longest gap, that shortly after included.
    void measure(const QString &what, const std::function<void()> &act);
    /// Something else that the line of the measurement in progress shall tell.
    void note(const QString &key, double value) { m_notes[key] = value; }

private:
    QTemporaryDir m_folder;
    TestShell m_shell;
    LanguageRegistry m_registry;
    std::unique_ptr<MainWindow> m_window;
    QJsonObject m_notes;
};

} // namespace codewar
