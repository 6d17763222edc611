// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace codewar {

class Settings;

/// Chooses the language of the window; UiLanguage, made of the same settings, speaks it.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `settings` outlives the menu.
    explicit LanguageMenu(Settings &settings, QWidget *parent = nullptr);

    /// One for each language, and one for the desktop's.
    QList<QAction *> choices() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addChoice(const QString &code, const QString &objectName);
    void checkChosen();
    void retranslate();

    Settings &m_settings;
    QActionGroup *m_choices;
    QAction *m_system;
};

} // namespace codewar
