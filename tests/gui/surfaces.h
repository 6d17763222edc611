// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Every one there is: tests of accessibility and of translations look at each. Add yours as a line.
inline QList<Surface> surfaces()
{
    return {
        {"window", [](const TestWindow &test) { return test.window.get(); }},
        {"preferences",
         [](const TestWindow &test) { return opened(test, "preferencesAction", "preferencesDialog"); }},
        {"palette",
         [](const TestWindow &test) { return opened(test, "commandPaletteAction", "commandPalette"); }, true},
        {"connections",
         [](const TestWindow &test) { return opened(test, "connectionsAction", "connectionsDialog"); }, true},
        {"limits", [](const TestWindow &test) { return opened(test, "limitsAction", "limitsDialog"); }, true},
        {"about", [](const TestWindow &test) { return opened(test, "aboutAction", "aboutBox"); }, true},
    };
}

} // namespace codewar
