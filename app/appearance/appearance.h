// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"

#include <QFont>
#include <QObject>

namespace codewar {

class Settings;

/// How everything looks now: colours, fonts and the one zoom. Widgets take it by reference, apply it when
/// they are made and again at changed(). Palette and font of the application follow by themselves.
class Appearance : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestZoom = -5;
    static constexpr int largestZoom = 24;

    /// `settings` outlives this object.
    explicit Appearance(Settings &settings, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// Of programs, their input and output.
    QFont codeFont() const;
    /// Of everything else: the font of the application.
    QFont textFont() const;

    /// Points added to both fonts.
    int zoom() const;
    /// Moved into its bounds where outside.
    void setZoom(int points);

Q_SIGNALS:
    void changed();

private:
    void update();

    Settings &m_settings;
    Theme m_theme;
};

} // namespace codewar
