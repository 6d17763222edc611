// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/appearance.h"

#include "app/settings/keys.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal codePointSize = 11.5;
constexpr qreal smallestPointSize = 4;

QString codeFamily()
{
    static const QString family = QFontDatabase::hasFamily(u"DejaVu Sans Mono"_s)
                                      ? u"DejaVu Sans Mono"_s
                                      : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return family;
}

} // namespace

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_theme(Theme::light())
{
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::zoom.key)
            update();
    });
    update();
}

void Appearance::update()
{
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(textFont());
    Q_EMIT changed();
}

QFont Appearance::codeFont() const
{
    QFont font(codeFamily());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(std::max(smallestPointSize, codePointSize + zoom()));
    return font;
}

QFont Appearance::textFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::max(smallestPointSize, font.pointSizeF() + zoom()));
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
