// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

#include <QList>

class QLabel;

namespace codewar {

class RunPlaces;

/// Where programs run, what they may use, and how their output and their time are shown.
class RunningPage : public PreferencesPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    RunningPage(Settings &settings, RunPlaces &places);

    QString title() const override;

private:
    void addLimits();
    void retranslate() override;
    void fillPlaces();
    void nameLimits();
    void showBounds();

    RunPlaces &m_places;
    QComboBox *m_place;
    QList<QSpinBox *> m_limits;
    QCheckBox *m_wrap;
    QLabel *m_note;
};

} // namespace codewar
