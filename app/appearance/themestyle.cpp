// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/themestyle.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 2;

void drawOutline(QPainter &painter, const QStyleOption &option, bool round)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::Mid));
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter.drawEllipse(rect);
    else
        painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(u"fusion"_s) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_PanelButtonCommand)
        drawOutline(*painter, *option, false);
    else if (element == PE_IndicatorRadioButton)
        drawOutline(*painter, *option, true);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(*painter, *option, false);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // they follow no theme
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft())
        return 0; // the line would tear a letter from those that it is written together with
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace codewar
