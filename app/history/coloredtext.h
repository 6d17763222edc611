// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace codewar {

/// A piece of text that looks the same from end to end.
struct ColoredText
{
    QString text;
    QColor color;
    QColor ground = {}; ///< invalid where it is the page's own
    bool bold = false;
    bool italic = false;
    bool underlined = false;

    bool operator==(const ColoredText &) const = default;
};

} // namespace codewar
