// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/preferencespage.h"

class QLabel;

namespace codewar {

/// Theme, font of programs, sizes.
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

    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_fontLabel;
    QComboBox *m_font;
    QLabel *m_sizeLabel;
    QSpinBox *m_size;
    QLabel *m_zoomLabel;
    QSpinBox *m_zoom;
    QLabel *m_presenterZoomLabel;
    QSpinBox *m_presenterZoom;
    QCheckBox *m_presenterContrast;
};

} // namespace codewar
