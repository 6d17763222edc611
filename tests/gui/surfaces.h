// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginekinds.h"
#include "app/history/runcomparison.h"
#include "app/places/connections.h"
#include "app/places/connectionsdialog.h"
#include "app/places/secrets.h"
#include "app/tabs/comparedialog.h"
#include "tests/gui/fakekeyring.h"
#include "tests/gui/guitest.h"

namespace codewar {

/// A window or dialog that people use, opened in a window of its own.
struct Surface
{
    const char *name;
    std::function<QWidget *(const TestWindow &)> open;
    bool isBrief = false; ///< nothing else can be done while it is open
};

inline QWidget *opened(const TestWindow &test, const char *action, const char *dialog)
{
    test.trigger(action);
    return test.window->findChild<QWidget *>(QString::fromLatin1(dialog));
}

/// With one connection of each kind, of which the first is shown.
inline QWidget *openedConnections(const TestWindow &test)
{
    static const LanguageRegistry registry = LanguageRegistry::loadDefault();
    static FakeKeyring::Contents keyring;
    static const QTemporaryDir folder;
    auto *secrets = new Secrets(std::make_unique<FakeKeyring>(keyring));
    const ConnectionKinds kinds = engineKinds(registry);
    auto *connections =
        new Connections(kinds, ConnectionFile(folder.filePath(QStringLiteral("connections.json"))), *secrets,
                        test.window.get());
    secrets->setParent(connections); // and so goes after it
    QList<ConnectionDraft> drafts;
    for (const auto &kind : kinds)
        drafts.append(ConnectionDraft{{kind->id(), kind->id(), QStringLiteral("main.cpp"), {}, {}}, {}});
    connections->replaceAll(drafts);
    auto *dialog = new ConnectionsDialog(*connections, test.shell.appearance, test.window.get());
    dialog->open();
    return dialog;
}

/// Of two runs that differ in all their parts.
inline QWidget *openedComparison(const TestWindow &test)
{
    RunRecord older;
    older.summary.program = QStringLiteral("main.cpp");
    older.files = {{QStringLiteral("main.cpp"), "one"}};
    RunRecord newer = older;
    newer.files = {{QStringLiteral("main.cpp"), "two"}};
    auto *dialog = new RunComparison(older, newer, test.shell.appearance, test.window.get());
    dialog->show();
    return dialog;
}

/// Of a text and its file that have gone different ways.
inline QWidget *openedConflict(const TestWindow &test)
{
    auto *dialog =
        new CompareDialog(test.shell.appearance, QStringLiteral("main.cpp"), QStringLiteral("one\nmine\n"),
                          QStringLiteral("one\ntheirs\n"), test.window.get());
    dialog->open();
    return dialog;
}

/// What opens within the window, which is then looked at with it.
inline std::function<QWidget *(const TestWindow &)> windowWith(const char *action)
{
    return [action](const TestWindow &test) {
        test.trigger(action);
        return test.window.get();
    };
}

/// Every one there is: tests of accessibility and of translations look at each. Add yours as a line.
inline QList<Surface> surfaces()
{
    return {
        {"window", [](const TestWindow &test) { return test.window.get(); }},
        {"preferences",
         [](const TestWindow &test) { return opened(test, "preferencesAction", "preferencesDialog"); }},
        {"palette",
         [](const TestWindow &test) { return opened(test, "commandPaletteAction", "commandPalette"); }, true},
        {"connections", openedConnections, true},
        {"limits", [](const TestWindow &test) { return opened(test, "limitsAction", "limitsDialog"); }, true},
        {"comparison", openedComparison},
        {"conflict", openedConflict, true},
        {"snippets",
         [](const TestWindow &test) { return opened(test, "editSnippetsAction", "snippetsDialog"); }, true},
        {"forgetting",
         [](const TestWindow &test) { return opened(test, "historyClearAction", "historyClearQuestion"); },
         true},
        {"find", windowWith("findAction")},
        {"replace", windowWith("replaceAction")},
        {"find in output", windowWith("findInOutputAction")},
        {"line", windowWith("goToLineAction")},
        {"examples", [](const TestWindow &test) { return opened(test, "examplesAction", "exampleGallery"); },
         true},
        {"about", [](const TestWindow &test) { return opened(test, "aboutAction", "aboutBox"); }, true},
    };
}

} // namespace codewar
