// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"

#include <QObject>

namespace codewar {

class Settings;

/// The limits that a person wants for every program; kept in the preferences.
class LimitsChoice : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this object.
    explicit LimitsChoice(Settings &settings, QObject *parent = nullptr);

    Limits wanted() const;
    void setWanted(const Limits &limits);
    /// What holds where at most `largest` may be given.
    Limits inForce(const Limits &largest) const;

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace codewar
