// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace codewar {

/// What kind of place it is, for a glance.
enum class PlaceIcon { Container, Sandbox, Server };

void paint(QPainter &painter, PlaceIcon icon, const QRectF &square, const QColor &color);

} // namespace codewar
