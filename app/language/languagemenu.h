// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace codewar {

class UiLanguage;

/// Chooses the language of the window.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `language` outlives the menu.
    explicit LanguageMenu(UiLanguage &language, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addChoice(const QString &code, const QString &objectName);
    void checkChosen();
    void retranslate();

    UiLanguage &m_language;
    QActionGroup *m_choices;
    QAction *m_system;
};

} // namespace codewar
