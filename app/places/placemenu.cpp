// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/placemenu.h"

#include "app/appearance/appearance.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QWidgetAction>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 380;
constexpr int textMargin = 12;

QColor dotColor(const Theme &theme, PlaceState::Kind kind)
{
    switch (kind) {
    case PlaceState::Kind::Starting:
        return theme.stageQueue;
    case PlaceState::Kind::Ready:
        return theme.verdictOk;
    case PlaceState::Kind::Failed:
        return theme.verdictInternal;
    }
    return theme.text;
}

} // namespace

PlaceMenu::PlaceMenu(const Appearance &appearance, const QList<QAction *> &more, QWidget *parent)
    : QMenu(parent),
      m_appearance(appearance),
      m_text(new QLabel),
      m_sentence(new QWidgetAction(this)),
      m_choices(new QActionGroup(this))
{
    setObjectName(u"placeMenu"_s);
    setToolTipsVisible(true);
    m_text->setObjectName(u"placeText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(textMargin, textMargin - 2, textMargin, textMargin - 4);
    m_sentence->setDefaultWidget(m_text);
    m_sentence->setEnabled(false); // nothing to choose: the arrow keys pass it
    addAction(m_sentence);
    addSeparator();
    m_end = addSeparator();
    addActions(more);
    m_end->setVisible(!more.isEmpty());
    retranslate();
    connect(&m_appearance, &Appearance::changed, this, &PlaceMenu::applyAppearance);
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *choice) { Q_EMIT placeChosen(choice->data().toString()); });
}

void PlaceMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceMenu::retranslate()
{
    setTitle(tr("&Where programs run"));
}

void PlaceMenu::setChoices(const QList<Place> &choices)
{
    const QString former = chosen();
    qDeleteAll(m_choices->actions());
    for (const Place &place : choices) {
        auto *choice = new QAction(place.title, m_choices);
        choice->setObjectName(u"place-"_s + place.id);
        choice->setCheckable(true);
        choice->setData(place.id);
        choice->setToolTip(u"<qt>%1</qt>"_s.arg(place.explanation.toHtmlEscaped()));
    }
    insertActions(m_end, m_choices->actions());
    setChosen(former);
    Q_EMIT choicesChanged();
}

QList<QAction *> PlaceMenu::choices() const
{
    return m_choices->actions();
}

QString PlaceMenu::chosen() const
{
    const QAction *choice = m_choices->checkedAction();
    return choice ? choice->data().toString() : QString();
}

void PlaceMenu::setChosen(const QString &placeId)
{
    const QList<QAction *> choices = m_choices->actions();
    const auto wanted = std::find_if(choices.cbegin(), choices.cend(), [&placeId](const QAction *choice) {
        return choice->data().toString() == placeId;
    });
    (wanted == choices.cend() ? choices.constFirst() : *wanted)->setChecked(true);
}

void PlaceMenu::choose(const QString &placeId)
{
    setChosen(placeId);
    Q_EMIT placeChosen(chosen());
}

void PlaceMenu::showState(const PlaceState &state)
{
    m_state = state;
    applyAppearance();
}

void PlaceMenu::applyAppearance()
{
    const PlaceState &state = m_state;
    const Theme &theme = m_appearance.theme();
    // Every colour is named, as the label of a disabled action is shown as disabled.
    const QString load = state.load.isEmpty() ? QString() : u"<br>"_s + state.load.toHtmlEscaped();
    const QString text =
        u"<p style=\"margin:0 0 4px 0\"><span style=\"color:%1\">●</span> "
        "<b style=\"color:%2\">%3</b></p><p style=\"margin:0;line-height:115%;color:%2\">%4</p>"_s.arg(
            dotColor(theme, state.kind).name(), theme.text.name(), state.title.toHtmlEscaped(),
            state.message.toHtmlEscaped() + load);
    if (text == m_text->text())
        return;
    m_text->setText(text);
    m_text->setFixedSize(textWidth, m_text->heightForWidth(textWidth));
    m_sentence->setText(state.title + u". "_s + state.message); // for screen readers; lays the menu out anew
}

} // namespace codewar
