// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "app/panels/output/styledtext.h"

namespace codewar {

/// What the styles of output look like in a theme. Whatever a program asks for can be read: a colour that is
/// too close to its ground is moved away from it and keeps its hue.
class OutputColors
{
public:
    /// The contrast of text, by WCAG 2.
    static constexpr double leastContrast = 4.5;

    struct Pair
    {
        QColor text;
        QColor ground; ///< invalid where it is the view's own
    };

    explicit OutputColors(const Theme &theme) : m_theme(theme) {}

    Pair of(const TextStyle &style) const;
    /// Of the program's own text without a style.
    QColor of(OutputKind kind) const;

private:
    QColor colorOf(TextColor color, const QColor &fallback) const;
    QColor paletteColor(int number) const;

    Theme m_theme;
};

/// `color`, or the nearest on its way to black or white that can be read on `ground`.
QColor readable(const QColor &color, const QColor &ground);

} // namespace codewar
