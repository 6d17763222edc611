// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/appearancepage.h"

#include "app/appearance/appearance.h"
#include "app/settings/keys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QSpinBox>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSize = 6;
constexpr int largestSize = 40;

} // namespace

AppearancePage::AppearancePage(Settings &settings)
    : PreferencesPage(settings, u"appearancePage"_s),
      m_theme(makeComboBox(settings::theme)),
      m_textFont(makeComboBox(settings::textFamily)),
      m_font(makeComboBox(settings::codeFamily)),
      m_size(makeSpinBox(settings::codeSize, smallestSize, largestSize)),
      m_zoom(makeSpinBox(settings::zoom, Appearance::smallestZoom, Appearance::largestZoom)),
      m_presenterZoom(
          makeSpinBox(settings::presenterZoom, Appearance::smallestZoom, Appearance::largestZoom)),
      m_presenterContrast(makeCheckBox(settings::presenterContrast))
{
    addRow(m_theme);
    addRow(m_textFont);
    addRow(m_font);
    addRow(m_size);
    addRow(m_zoom);
    addRow(m_presenterZoom);
    form().addRow(m_presenterContrast);
    AppearancePage::retranslate();
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

void AppearancePage::retranslate()
{
    nameRow(m_theme, tr("&Theme:"));
    nameRow(m_textFont, tr("Font of the &window:"));
    nameRow(m_font, tr("&Font of programs:"));
    nameRow(m_size, tr("&Size of programs:"));
    nameRow(m_zoom, tr("&Zoom of the whole window:"));
    nameRow(m_presenterZoom, tr("Zoom while &presenting:"));
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
    m_textFont->clear();
    m_textFont->addItem(tr("As the system"), QString());
    m_font->clear();
    m_font->addItem(tr("The best there is"), QString());
    for (const QString &family : QFontDatabase::families()) {
        if (QFontDatabase::isPrivateFamily(family))
            continue;
        m_textFont->addItem(family, family);
        if (QFontDatabase::isFixedPitch(family))
            m_font->addItem(family, family);
    }
    showValue(*m_textFont, settings::textFamily);
    showValue(*m_font, settings::codeFamily);
}

} // namespace codewar
