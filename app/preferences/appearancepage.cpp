// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/appearancepage.h"

#include "app/appearance/appearance.h"
#include "app/settings/keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSize = 6;
constexpr int largestSize = 40;

} // namespace

AppearancePage::AppearancePage(Settings &settings)
    : PreferencesPage(settings, u"appearancePage"_s),
      m_themeLabel(new QLabel),
      m_theme(makeComboBox(settings::theme)),
      m_fontLabel(new QLabel),
      m_font(makeComboBox(settings::codeFamily)),
      m_sizeLabel(new QLabel),
      m_size(makeSpinBox(settings::codeSize, smallestSize, largestSize)),
      m_zoomLabel(new QLabel),
      m_zoom(makeSpinBox(settings::zoom, Appearance::smallestZoom, Appearance::largestZoom)),
      m_presenterZoomLabel(new QLabel),
      m_presenterZoom(
          makeSpinBox(settings::presenterZoom, Appearance::smallestZoom, Appearance::largestZoom)),
      m_presenterContrast(makeCheckBox(settings::presenterContrast))
{
    form().addRow(m_themeLabel, m_theme);
    form().addRow(m_fontLabel, m_font);
    form().addRow(m_sizeLabel, m_size);
    form().addRow(m_zoomLabel, m_zoom);
    form().addRow(m_presenterZoomLabel, m_presenterZoom);
    form().addRow(m_presenterContrast);
    AppearancePage::retranslate();
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::retranslate()
{
    m_themeLabel->setText(tr("&Theme:"));
    m_fontLabel->setText(tr("&Font of programs:"));
    m_sizeLabel->setText(tr("&Size of programs:"));
    m_zoomLabel->setText(tr("&Zoom of the whole window:"));
    m_presenterZoomLabel->setText(tr("Zoom while &presenting:"));
    m_presenterContrast->setText(tr("&High contrast while presenting"));
    for (QSpinBox *box : {m_size, m_zoom, m_presenterZoom})
        box->setSuffix(tr(" pt"));
    fillThemes();
    fillFonts();
}

void AppearancePage::fillThemes()
{
    m_theme->clear();
    m_theme->addItem(tr("As the system"), themes::system);
    m_theme->addItem(tr("Light"), themes::light);
    m_theme->addItem(tr("Dark"), themes::dark);
    m_theme->addItem(tr("High contrast, white on black"), themes::contrastDark);
    m_theme->addItem(tr("High contrast, black on white"), themes::contrastLight);
    showValue(*m_theme, settings::theme);
}

void AppearancePage::fillFonts()
{
    m_font->clear();
    m_font->addItem(tr("The best there is"), QString());
    for (const QString &family : QFontDatabase::families()) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            m_font->addItem(family, family);
    }
    showValue(*m_font, settings::codeFamily);
}

} // namespace codewar
