// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/appearance.h"

#include "app/settings/keys.h"

#include <QGuiApplication>

#include <algorithm>

namespace codewar {

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(Theme::light()), m_plainTextFont(QGuiApplication::font())
{
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::zoom.key)
            Q_EMIT changed();
    });
}

QFont Appearance::codeFont() const
{
    return codewar::codeFont(codePointSize + zoom());
}

QFont Appearance::textFont() const
{
    QFont font = m_plainTextFont;
    font.setPointSizeF(std::max(1.0, font.pointSizeF() + zoom()));
    return font;
}

int Appearance::zoom() const
{
    return m_settings.value(settings::zoom);
}

void Appearance::setZoom(int points)
{
    m_settings.set(settings::zoom, std::clamp(points, smallestZoom, largestZoom));
}

} // namespace codewar
