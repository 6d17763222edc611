// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/languagepage.h"

#include "app/language/uilanguage.h"
#include "app/settings/keys.h"

#include <QComboBox>

namespace codewar {

using namespace Qt::StringLiterals;

LanguagePage::LanguagePage(Settings &settings)
    : PreferencesPage(settings, u"languagePage"_s), m_language(makeComboBox(settings::uiLanguage))
{
    addRow(m_language);
    LanguagePage::retranslate();
}

QString LanguagePage::title() const
{
    return tr("Language");
}

void LanguagePage::retranslate()
{
    nameRow(m_language, tr("&Language of the window:"));
    m_language->clear();
    m_language->addItem(tr("Same as the desktop"), QString());
    for (const QString &code : UiLanguage::codes())
        m_language->addItem(UiLanguage::nameOf(code), code);
    m_language->setCurrentIndex(m_language->findData(UiLanguage::chosenIn(settings())));
}

} // namespace codewar
