// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/placestate.h"
#include "app/window/noticebar.h"

namespace codewar {

class Documents;
class LanguageRegistry;
class RunController;
class Settings;
class StatusLine;
class Workspace;

/// Meets whoever starts CodeWar for the first time with a program that works, input for it, and a line that
/// says how it is run and where. It goes when a program runs or it is closed, and never comes back.
class Greeting : public NoticeBar
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts
    {
        Settings &settings;
        const LanguageRegistry &registry;
        const Documents &documents;
        Workspace &workspace;
        const RunController &controller;
        const StatusLine &status;
    };

    Greeting(const Appearance &appearance, const Parts &parts, QWidget *parent = nullptr);

    /// Does nothing for whoever was greeted before.
    void begin();
    /// Where the program would run now.
    void showPlace(const PlaceState &place);

private:
    bool showProgram(const QString &languageId);
    void preferInstalled();
    void showText();
    void retranslate() override;
    void emptied() override { m_shown.clear(); }

    Parts m_parts;
    PlaceState m_place;
    QString m_shown; ///< id of the text that greets; empty where none does
};

} // namespace codewar
