// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/toggle.h"

#include <QAction>

namespace codewar {

void makeToggle(QAction &action, Settings &settings, const Setting<bool> &setting)
{
    action.setCheckable(true);
    action.setChecked(settings.value(setting));
    QObject::connect(&action, &QAction::toggled, &settings,
                     [&settings, setting](bool on) { settings.set(setting, on); });
    QObject::connect(&settings, &Settings::changed, &action,
                     [&action, &settings, setting](QLatin1StringView key) {
                         if (key == setting.key)
                             action.setChecked(settings.value(setting));
                     });
}

} // namespace codewar
