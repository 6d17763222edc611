// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/languagemenu.h"

#include "app/commands/commands.h"
#include "app/language/uilanguage.h"
#include "app/settings/keys.h"

#include <QActionGroup>
#include <QEvent>

namespace codewar {

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(Settings &settings, QWidget *parent)
    : QMenu(parent), m_settings(settings), m_choices(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    m_system = addChoice({}, u"language-system"_s);
    addSeparator();
    for (const QString &code : UiLanguage::codes())
        addChoice(code, u"language-"_s + code)->setText(UiLanguage::nameOf(code));
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *choice) {
        m_settings.set(settings::uiLanguage, choice->data().toString());
    });
    connect(this, &QMenu::aboutToShow, this, &LanguageMenu::checkChosen);
    checkChosen();
    retranslate();
}

QAction *LanguageMenu::addChoice(const QString &code, const QString &objectName)
{
    QAction *choice = m_choices->addAction(makeAction(this, objectName, {}));
    choice->setCheckable(true);
    choice->setData(code);
    addAction(choice);
    return choice;
}

QList<QAction *> LanguageMenu::choices() const
{
    return m_choices->actions();
}

void LanguageMenu::checkChosen()
{
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toString() == UiLanguage::chosenIn(m_settings));
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
    m_system->setText(tr("&Same as the desktop"));
}

} // namespace codewar
