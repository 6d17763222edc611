// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output/outputlook.h"

#include "app/appearance/appearance.h"

#include <QFontMetricsF>
#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

namespace codewar {

namespace {

constexpr int rowGap = 2;

bool sameWidth(const QFontMetricsF &metrics)
{
    constexpr int many = 64; // so that a difference too small for one character shows
    const double width = metrics.horizontalAdvance(QString(many, u'0'));
    const auto isAsWide = [&](QChar character) {
        return std::abs(metrics.horizontalAdvance(QString(many, character)) - width) < 0.01;
    };
    return isAsWide(u'i') && isAsWide(u'W') && isAsWide(u' ') && isAsWide(u'.');
}

} // namespace

OutputLook::OutputLook(const Appearance &appearance)
    : m_font(appearance.codeFont()), m_colors(appearance.theme())
{
    m_font.setKerning(false);
    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetricsF metrics(m_font);
    m_cell = std::max(1.0, metrics.horizontalAdvance(QString(64, u'0')) / 64);
    m_rowHeight = std::max(1, static_cast<int>(std::ceil(metrics.height()))) + rowGap;
    m_ascent = static_cast<int>(std::ceil(metrics.ascent())) + rowGap / 2;
    m_monospaced =
        sameWidth(metrics) && sameWidth(QFontMetricsF(bold)) &&
        std::abs(QFontMetricsF(bold).horizontalAdvance(u'0') - metrics.horizontalAdvance(u'0')) < 0.01;
}

QFont OutputLook::font(const TextStyle &style) const
{
    QFont font = m_font;
    font.setBold(style.has(TextStyle::Bold));
    font.setItalic(style.has(TextStyle::Italic) || style.kind == OutputKind::Notice);
    font.setUnderline(style.has(TextStyle::Underline));
    return font;
}

QTextCharFormat OutputLook::format(const TextStyle &style) const
{
    QTextCharFormat format;
    format.setFont(font(style));
    format.setForeground(m_colors.of(style).text);
    return format;
}

} // namespace codewar
