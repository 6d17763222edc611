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
    QSpinBox *m_size;
    QSpinBox *m_days;
    QLabel *m_note;
};

} // namespace codewar
