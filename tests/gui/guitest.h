// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/codeeditor.h"
#include "app/editor/diagnosticmarkers.h"
#include "app/panels/outputview.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "tests/gui/fakerunner.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace codewar {

/// A MainWindow with a FakeRunner and a session folder of its own; widgets are found by objectName.
class TestWindow
{
public:
    explicit TestWindow(FakeRunner::Script script = {}, const QString &sessionFolder = {})
        : m_registry(LanguageRegistry::loadDefault()),
          m_folder(sessionFolder.isEmpty() ? m_ownFolder.path() : sessionFolder)
    {
        const Theme theme = Theme::light();
        QApplication::setPalette(theme.palette());
        auto runner = std::make_unique<FakeRunner>(std::move(script));
        fake = runner.get();
        auto holder = std::make_shared<std::unique_ptr<Runner>>(std::move(runner));
        window = std::make_unique<MainWindow>(
            theme, m_registry, [holder]() -> Result<std::unique_ptr<Runner>> { return std::move(*holder); },
            m_folder);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    template <typename T>
    T *find(const char *name) const
    {
        T *object = window->findChild<T *>(QString::fromLatin1(name));
        if (!object)
            qFatal("there is no \"%s\" in the window", name);
        return object;
    }

    CodeEditor &editor() const { return *find<CodeEditor>("codeEditor"); }
    OutputView &output() const { return *find<OutputView>("outputView"); }
    QString outputText() const { return output().buffer().text(); }
    QString verdict() const { return find<Pill>("verdict")->text(); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    bool isRunning() const { return find<QAction>("stopAction")->isEnabled(); }

private:
    QTemporaryDir m_ownFolder;
    LanguageRegistry m_registry;
    QString m_folder;

public:
    FakeRunner *fake = nullptr; ///< lives as long as the window
    std::unique_ptr<MainWindow> window;
};

} // namespace codewar
