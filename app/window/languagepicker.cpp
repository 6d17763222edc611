// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/languagepicker.h"

#include <QEvent>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QString shownName(const Language &language)
{
    const bool named = language.version.startsWith(language.name);
    return named ? language.version : u"%1 %2"_s.arg(language.name, language.version).trimmed();
}

} // namespace

LanguagePicker::LanguagePicker(const LanguageRegistry &registry, QWidget *parent)
    : QComboBox(parent), m_registry(registry)
{
    setObjectName(u"languagePicker"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(22);
    for (const Language &language : registry.languages())
        addItem(shownName(language), language.id);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(languageId()); });
    retranslate();
}

void LanguagePicker::retranslate()
{
    setAccessibleName(tr("Language"));
    setToolTip(tr("The language of the program"));
}

void LanguagePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

QString LanguagePicker::languageId() const
{
    return currentData().toString();
}

void LanguagePicker::setLanguageId(const QString &id)
{
    setCurrentIndex(findData(id));
}

void LanguagePicker::updateVersions(const std::function<QString(const QString &)> &toolchain)
{
    for (int i = 0; i < count(); ++i) {
        const Language *language = m_registry.find(itemData(i).toString());
        if (!language)
            continue;
        const QString tool = toolchain(language->id);
        const QString text = tool.isEmpty() ? shownName(*language) : shownName(*language) + u" — "_s + tool;
        if (text != itemText(i))
            setItemText(i, text);
    }
}

} // namespace codewar
