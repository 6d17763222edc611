// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace codewar {

class Settings;

/// The language that people read in the window, and with it its direction and its way to write numbers. What
/// is chosen holds at once: widgets set their texts anew at QEvent::LanguageChange.
class UiLanguage : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this object.
    explicit UiLanguage(Settings &settings, QObject *parent = nullptr);
    ~UiLanguage() override;

    /// Every language there is, as QLocale names it: "ar", "de", "en", "pt_BR"…
    static QStringList codes();
    /// In the language itself: "Deutsch".
    static QString nameOf(const QString &code);
    /// The first of these languages ("de-AT", "en-GB") that there is, in the same script; else English.
    static QString bestFor(const QStringList &languages);

    /// Empty: the desktop's own, as for a language that there is not.
    static QString chosenIn(const Settings &settings);
    /// What is shown now.
    const QString &current() const { return m_current; }

private:
    void apply();
    void remove();

    Settings &m_settings;
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace codewar
