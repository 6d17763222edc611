// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputcolors.h"

#include <QFont>

class QTextCharFormat;

namespace codewar {

class Appearance;

/// Font, colours and measures of the output. A plain value.
class OutputLook
{
public:
    explicit OutputLook(const Appearance &appearance);

    const QFont &font() const { return m_font; }
    QFont font(const TextStyle &style) const;
    /// Without the ground.
    QTextCharFormat format(const TextStyle &style) const;
    const OutputColors &colors() const { return m_colors; }

    /// Every character of ASCII is as wide as cell().
    bool isMonospaced() const { return m_monospaced; }
    double cell() const { return m_cell; }
    int rowHeight() const { return m_rowHeight; }
    /// From a row's top to its base line.
    int ascent() const { return m_ascent; }

private:
    QFont m_font;
    OutputColors m_colors;
    double m_cell = 1;
    int m_rowHeight = 1;
    int m_ascent = 1;
    bool m_monospaced = true;
};

} // namespace codewar
