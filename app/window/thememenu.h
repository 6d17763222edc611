// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace codewar {

class Settings;

/// The themes; exactly one is chosen.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    /// `settings` outlives the menu.
    explicit ThemeMenu(Settings &settings, QWidget *parent);

    void retranslate();

private:
    void showChosen();

    Settings &m_settings;
    QActionGroup *m_group;
};

} // namespace codewar
