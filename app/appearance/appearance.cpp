// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/appearance.h"

#include "app/appearance/systemcolors.h"
#include "app/settings/keys.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal smallestPointSize = 4;

QString bestCodeFamily()
{
    static const QString family = QFontDatabase::hasFamily(u"DejaVu Sans Mono"_s)
                                      ? u"DejaVu Sans Mono"_s
                                      : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return family;
}

} // namespace

Appearance::Appearance(Settings &settings, const SystemColors &system, QObject *parent)
    : QObject(parent), m_settings(settings), m_system(system)
{
    connect(&m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key.startsWith("appearance/"_L1) || key.startsWith("presenter/"_L1))
            update();
    });
    connect(&m_system, &SystemColors::changed, this, &Appearance::update);
    update();
}

QString Appearance::themeInForce() const
{
    QString id = m_settings.value(settings::theme);
    if (id == themes::system || !Theme::ids().contains(id))
        id = m_system.isDark() ? themes::dark : themes::light;
    const bool dark = id == themes::dark || id == themes::contrastDark;
    const bool followsContrast =
        m_settings.value(settings::theme) == themes::system && m_system.wantsContrast();
    if (followsContrast || (m_presenting && m_settings.value(settings::presenterContrast)))
        id = dark ? themes::contrastDark : themes::contrastLight;
    return id;
}

void Appearance::updateTheme()
{
    const QString id = themeInForce();
    if (id == m_themeId)
        return;
    m_themeId = id;
    m_theme = Theme::builtIn(id);
    QApplication::setPalette(m_theme.palette());
}

void Appearance::update()
{
    updateTheme();
    QApplication::setFont(textFont());
    Q_EMIT changed();
}

QFont Appearance::codeFont() const
{
    const QString chosen = m_settings.value(settings::codeFamily);
    QFont font(chosen.isEmpty() ? bestCodeFamily() : chosen);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(std::max(smallestPointSize, qreal(m_settings.value(settings::codeSize) + zoom())));
    return font;
}

QFont Appearance::textFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString chosen = m_settings.value(settings::textFamily);
    if (!chosen.isEmpty())
        font.setFamily(chosen);
    font.setPointSizeF(std::max(smallestPointSize, font.pointSizeF() + zoom()));
    return font;
}

const Setting<int> &Appearance::zoomSetting() const
{
    return m_presenting ? settings::presenterZoom : settings::zoom;
}

void Appearance::setPresenting(bool presenting)
{
    m_presenting = presenting;
    update();
}

int Appearance::normalZoom() const
{
    return zoomSetting().fallback;
}

int Appearance::zoom() const
{
    return std::clamp(m_settings.value(zoomSetting()), smallestZoom, largestZoom);
}

void Appearance::setZoom(int points)
{
    m_settings.set(zoomSetting(), std::clamp(points, smallestZoom, largestZoom));
}

} // namespace codewar
