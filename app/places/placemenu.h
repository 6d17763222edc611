// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/place.h"
#include "app/places/placestate.h"

#include <QMenu>

class QActionGroup;
class QLabel;
class QWidgetAction;

namespace codewar {

class Appearance;

/// Says where programs run and why, and offers the other places. Exactly one is chosen.
class PlaceMenu : public QMenu
{
    Q_OBJECT

public:
    /// `more` stands below the choices.
    PlaceMenu(const Appearance &appearance, const QList<QAction *> &more, QWidget *parent = nullptr);

    /// At least one. What was chosen stays so; where it is gone, the first is.
    void setChoices(const QList<Place> &choices);
    QList<QAction *> choices() const;
    QString chosen() const;
    /// The first choice where there is none of that id. placeChosen() does not follow.
    void setChosen(const QString &placeId);
    /// As a person does it here.
    void choose(const QString &placeId);
    void showState(const PlaceState &state);

Q_SIGNALS:
    void choicesChanged();
    /// A person chose it, maybe again.
    void placeChosen(const QString &placeId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyAppearance();
    void retranslate();

    const Appearance &m_appearance;
    PlaceState m_state;
    QLabel *m_text;
    QWidgetAction *m_sentence;
    QAction *m_end; ///< of the choices
    QActionGroup *m_choices;
};

} // namespace codewar
