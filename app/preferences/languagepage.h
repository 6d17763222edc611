// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

namespace codewar {

/// The language that the window speaks.
class LanguagePage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit LanguagePage(Settings &settings);

    QString title() const override;

private:
    void retranslate() override;

    QComboBox *m_language;
};

} // namespace codewar
