// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/limitschoice.h"

#include "app/places/adjustablelimits.h"
#include "app/settings/settings.h"

#include <algorithm>

namespace codewar {

LimitsChoice::LimitsChoice(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        const auto limits = adjustableLimits();
        if (std::any_of(limits.begin(), limits.end(),
                        [key](const AdjustableLimit &limit) { return limit.setting.key == key; }))
            Q_EMIT changed();
    });
}

Limits LimitsChoice::wanted() const
{
    Limits limits;
    for (const AdjustableLimit &limit : adjustableLimits())
        limit.assign(limits, std::max(limit.least, m_settings.value(limit.setting)));
    return limits;
}

void LimitsChoice::setWanted(const Limits &limits)
{
    for (const AdjustableLimit &limit : adjustableLimits()) {
        const int value = limit.value(limits);
        if (value == limit.setting.fallback)
            m_settings.reset(limit.setting.key);
        else
            m_settings.set(limit.setting, value);
    }
}

Limits LimitsChoice::inForce(const Limits &largest) const
{
    Limits limits = wanted();
    for (const AdjustableLimit &limit : adjustableLimits())
        limit.assign(limits, std::min(limit.value(limits), limit.value(largest)));
    return limits;
}

} // namespace codewar
