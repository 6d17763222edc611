// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

class QLabel;

namespace codewar {

/// Whether and how long runs are kept.
class HistoryPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit HistoryPage(Settings &settings);

    QString title() const override;

protected:
    void retranslate() override;

private:
    QCheckBox *m_enabled;
    QLabel *m_sizeLabel;
    QSpinBox *m_size;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QLabel *m_note;
};

} // namespace codewar
