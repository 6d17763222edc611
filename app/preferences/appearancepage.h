// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

namespace codewar {

/// Theme, fonts, sizes.
class AppearancePage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit AppearancePage(Settings &settings);

    QString title() const override;

private:
    void retranslate() override;
    void fillThemes();
    void fillFonts();

    QComboBox *m_theme;
    QComboBox *m_textFont;
    QComboBox *m_font;
    QSpinBox *m_size;
    QSpinBox *m_zoom;
    QSpinBox *m_presenterZoom;
    QCheckBox *m_presenterContrast;
};

} // namespace codewar
