// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputcolors.h"

#include "app/appearance/contrast.h"

#include <array>
#include <utility>

namespace codewar {

namespace {

constexpr std::array named{
    &Theme::ansiBlack,       &Theme::ansiRed,           &Theme::ansiGreen,       &Theme::ansiYellow,
    &Theme::ansiBlue,        &Theme::ansiMagenta,       &Theme::ansiCyan,        &Theme::ansiWhite,
    &Theme::ansiBrightBlack, &Theme::ansiBrightRed,     &Theme::ansiBrightGreen, &Theme::ansiBrightYellow,
    &Theme::ansiBrightBlue,  &Theme::ansiBrightMagenta, &Theme::ansiBrightCyan,  &Theme::ansiBrightWhite};

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](double a, double b) { return a + (b - a) * part; };
    return QColor::fromRgbF(float(mix(from.redF(), to.redF())), float(mix(from.greenF(), to.greenF())),
                            float(mix(from.blueF(), to.blueF())));
}

} // namespace

QColor readable(const QColor &color, const QColor &ground)
{
    if (contrast(color, ground) >= OutputColors::leastContrast)
        return color;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor &away = contrast(black, ground) > contrast(white, ground) ? black : white;
    constexpr int steps = 16;
    for (int i = 1; i < steps; ++i) {
        const QColor moved = mixed(color, away, double(i) / steps);
        if (contrast(moved, ground) >= OutputColors::leastContrast)
            return moved;
    }
    return away;
}

OutputColors::Pair OutputColors::of(const TextStyle &style) const
{
    QColor text = colorOf(style.foreground, of(style.kind));
    QColor ground = colorOf(style.background, m_theme.base);
    if (style.has(TextStyle::Reverse))
        std::swap(text, ground);
    if (style.has(TextStyle::Dim))
        text = mixed(text, ground, 0.4);
    return {readable(text, ground), ground == m_theme.base ? QColor() : ground};
}

QColor OutputColors::of(OutputKind kind) const
{
    switch (kind) {
    case OutputKind::Stdout:
        return m_theme.outputText;
    case OutputKind::Stderr:
        return m_theme.outputError;
    case OutputKind::Compiler:
        return m_theme.outputCompiler;
    case OutputKind::Input:
        return m_theme.outputInput;
    case OutputKind::Notice:
        return m_theme.outputNotice;
    }
    return m_theme.outputText;
}

QColor OutputColors::colorOf(TextColor color, const QColor &fallback) const
{
    switch (color.source) {
    case TextColor::Source::None:
        return fallback;
    case TextColor::Source::Palette:
        return paletteColor(color.red);
    case TextColor::Source::Rgb:
        return QColor(color.red, color.green, color.blue);
    }
    return fallback;
}

/// 16 named ones, a cube of six steps for each of red, green and blue, and 24 greys, as xterm has them.
QColor OutputColors::paletteColor(int number) const
{
    if (number < 16)
        return m_theme.*named[size_t(number)];
    if (number >= 232) {
        const int grey = 8 + 10 * (number - 232);
        return QColor(grey, grey, grey);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    const int cube = number - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

} // namespace codewar
