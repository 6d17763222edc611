// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace codewar {

class Appearance;

/// The window's own icons, painted at whatever size and resolution they are asked for.
enum class Icon {
    Run,
    RunAll,
    RunAgain,
    Stop,
    New,
    Open,
    Save,
    Examples,
    Copy,
    Clear,
    Find,
    Wrap,
    Add,
    More,
    Remove,
    Compare,
    Chart,
    Memory,
    Application
};

/// Painted in the colours that hold at that moment: it follows another theme by itself. `appearance` outlives
/// the icon.
QIcon icon(Icon which, const Appearance &appearance);

/// A filled circle.
QIcon dotIcon(const QColor &color);

} // namespace codewar
