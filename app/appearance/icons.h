// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace codewar {

/// The window's own icons, painted at whatever size and resolution they are asked for.
enum class Icon { Run, Stop, New, Open, Save, Examples, Copy, Clear, Application };

QIcon icon(Icon which);

/// A filled circle.
QIcon dotIcon(const QColor &color);

} // namespace codewar
