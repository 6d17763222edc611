// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/codeeditor.h"
#include "app/editor/diagnosticmarkers.h"
#include "app/panels/output/outputview.h"
#include "app/places/placebutton.h"
#include "app/places/placemenu.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "tests/gui/fakerunner.h"
#include "tests/gui/testshell.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace codewar {

/// As a person is offered them.
inline QList<Place> fakeChoices()
{
    return {{QStringLiteral("auto"), QStringLiteral("&Automatic (Docker, else bubblewrap)"),
             QStringLiteral("Docker where an engine answers, else bubblewrap.")},
            {QStringLiteral("docker"), QStringLiteral("&Docker"), QStringLiteral("Only in containers.")},
            {QStringLiteral("bubblewrap"), QStringLiteral("&bubblewrap"),
             QStringLiteral("Needs no engine & no images.")}};
}

inline void becomeDocker(FakeRunner &runner)
{
    runner.place = QStringLiteral("docker");
    runner.message = QStringLiteral("Programs run in containers of Docker 20.10.24.");
    runner.compiler = QStringLiteral("g++ 13.5.0");
    runner.python = QStringLiteral("Python 3.14.0");
}

/// A MainWindow with FakeRunners and a session folder of its own; widgets are found by objectName.
class TestWindow
{
public:
    using Prepare = std::function<void(Settings &)>;

    /// `prepare` chooses what holds already at the start.
    explicit TestWindow(FakeRunner::Script script = {}, const QString &sessionFolder = {},
                        const Prepare &prepare = {})
        : m_registry(LanguageRegistry::loadDefault()),
          m_folder(sessionFolder.isEmpty() ? m_ownFolder.path() : sessionFolder)
    {
        if (prepare)
            prepare(shell.settings);
        auto first = std::make_shared<std::unique_ptr<FakeRunner>>(std::make_unique<FakeRunner>(script));
        fake = first->get();
        const auto connectFake = [this, first, script](const QString &placeId) {
            auto runner = *first ? std::move(*first) : std::make_unique<FakeRunner>(script);
            if (placeId == QStringLiteral("docker"))
                becomeDocker(*runner);
            fake = runner.get();
            connectedTo.append(placeId);
            return Result<std::unique_ptr<Runner>>(std::unique_ptr<Runner>(std::move(runner)));
        };
        window = std::make_unique<MainWindow>(shell.settings, shell.appearance, shell.commands, m_registry,
                                              Places{fakeChoices, connectFake}, m_folder);
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
    mutable TestShell shell;
    mutable FakeRunner *fake = nullptr; ///< connected last; lives until another place is chosen
    mutable QStringList connectedTo;    ///< the places, in order
    std::unique_ptr<MainWindow> window;
};

} // namespace codewar
