// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/limitsbutton.h"

#include "app/places/adjustablelimits.h"

namespace codewar {

using namespace Qt::StringLiterals;

LimitsButton::LimitsButton(const Appearance &appearance, QWidget *parent)
    : Chip(appearance, u"limitsButton"_s, parent)
{}

void LimitsButton::showLimits(const Limits &inForce, const Limits &wanted)
{
    // What is not usual is seen.
    setColors(inForce == Limits() ? &Theme::border : &Theme::selection, &Theme::text);
    const QString summary = summaryOf(inForce);
    setAccessibleName(tr("Limits of a run: %1").arg(summary));
    if (summary != text()) {
        setText(summary);
        updateGeometry();
    }
    QString help = tr("The limits in force:") + u'\n' + detailsOf(inForce);
    if (inForce != wanted)
        help += u'\n' + tr("Programs run where less is given than you want.");
    setHelp(help);
}

} // namespace codewar
