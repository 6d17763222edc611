// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "app/settings/settings.h"

#include <QFont>
#include <QObject>

namespace codewar {

class SystemColors;

/// How everything looks now: colours, fonts and the one zoom. Widgets take it by reference, apply it when
/// they are made and again at changed(). Palette and font of the application follow by themselves.
class Appearance : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestZoom = -5;
    static constexpr int largestZoom = 24;

    /// Both outlive this object.
    Appearance(Settings &settings, const SystemColors &system, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// Of programs, their input and output.
    QFont codeFont() const;
    /// Of everything else: the font of the application.
    QFont textFont() const;

    /// Points added to both fonts; while presenting, a number of its own.
    int zoom() const;
    /// Moved into its bounds where outside.
    void setZoom(int points);
    /// What zoom() is for whoever never chose.
    int normalZoom() const;

    /// Larger, and in high contrast where that is chosen for it.
    bool isPresenting() const { return m_presenting; }
    void setPresenting(bool presenting);

Q_SIGNALS:
    void changed();

private:
    void update();
    void updateTheme();
    QString themeInForce() const;
    const Setting<int> &zoomSetting() const;

    Settings &m_settings;
    const SystemColors &m_system;
    QString m_themeId;
    Theme m_theme;
    bool m_presenting = false;
};

} // namespace codewar
