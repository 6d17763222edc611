// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/uilanguage.h"

#include "app/settings/keys.h"
#include "app/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/codewar/translations"_L1;
constexpr auto prefix = "codewar_"_L1;
constexpr auto english = "en"_L1;

bool isSame(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && a.script() == b.script();
}

/// The desktop's own habits where it speaks the language, as "de_CH" differs from "de".
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    return isSame(system, locale) ? system : locale;
}

} // namespace

UiLanguage::UiLanguage(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == settings::uiLanguage.key)
            apply();
    });
    apply();
}

UiLanguage::~UiLanguage()
{
    remove();
    QLocale::setDefault(QLocale::system());
}

QStringList UiLanguage::codes()
{
    static const QStringList codes = [] {
        QStringList found = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
        for (QString &code : found)
            code = code.chopped(3).sliced(prefix.size());
        return found;
    }();
    return codes;
}

QString UiLanguage::nameOf(const QString &code)
{
    QTranslator translator;
    if (!translator.load(prefix + code, folder))
        return code;
    //: The name of the language that you translate to, in itself: "Deutsch", "日本語".
    const char *const source = QT_TR_NOOP("English");
    const QString name = translator.translate("codewar::UiLanguage", source);
    return name.isEmpty() ? QString::fromLatin1(source) : name;
}

QString UiLanguage::bestFor(const QStringList &languages)
{
    for (const QString &language : languages) {
        for (const QString &code : codes()) {
            if (isSame(QLocale(language), QLocale(code)))
                return code;
        }
    }
    return english;
}

QString UiLanguage::chosenIn(const Settings &settings)
{
    const QString code = settings.value(settings::uiLanguage);
    return codes().contains(code) ? code : QString();
}

void UiLanguage::apply()
{
    const QString chosen = chosenIn(m_settings);
    const QString wanted = chosen.isEmpty() ? bestFor(QLocale::system().uiLanguages()) : chosen;
    if (wanted == m_current)
        return;
    remove();
    m_current = wanted;
    const QLocale locale = localeFor(wanted);
    QLocale::setDefault(locale);
    const QString base = u"qtbase_"_s + wanted;
    if (m_qts.load(base, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qts.load(base, folder))
        QCoreApplication::installTranslator(&m_qts);
    // Installed last, asked first.
    if (m_ours.load(prefix + wanted, folder))
        QCoreApplication::installTranslator(&m_ours);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->setLocale(locale);
}

void UiLanguage::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace codewar
