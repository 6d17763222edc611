// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/limitschoice.h"
#include "app/places/place.h"
#include "app/places/placestate.h"

#include <QAction>
#include <QObject>
#include <QPointer>

namespace codewar {

class Appearance;
class LimitsButton;
class PlaceButton;
class PlaceMenu;
class RunController;
class Settings;

/// Where programs run and within which limits: the two chips, the menu and the dialogs of a window, joined
/// with what runs its programs.
class RunPlaces : public QObject
{
    Q_OBJECT

public:
    /// Everything given by reference outlives this object; `window` is the parent of the dialogs.
    RunPlaces(const Places &places, Settings &settings, const Appearance &appearance, QWidget &window);

    PlaceMenu &menu() const { return *m_menu; }
    PlaceButton *button() const { return m_button; }
    LimitsButton *limitsButton() const { return m_limitsButton; }
    QList<QAction *> actions() const { return {m_openConnections, m_openLimits}; }

    /// It runs where a person chose and within the limits in force; what is said is how that is doing.
    void follow(RunController &controller);
    RunnerFactory factory() const;

    QString chosen() const;
    /// The most that a run may be given where programs run now.
    Limits largest() const;

    /// In another language.
    void retranslate();

Q_SIGNALS:
    void stateChanged(const codewar::PlaceState &state);
    /// Something could not be kept; a sentence.
    void failed(const QString &message);

private:
    QList<Place> choices() const;
    Limits limitsIn(const RunnerStatus &status) const;
    PlaceLook lookOf(const QString &runnerPlace) const;
    void connectionsChanged();
    void connectionAltered(const QString &connectionId);
    void update();
    void openConnections();
    void openLimits();

    Places m_places;
    const Appearance &m_appearance;
    QWidget &m_window;
    LimitsChoice m_limits;
    QAction *m_openConnections;
    QAction *m_openLimits;
    PlaceMenu *m_menu;
    PlaceButton *m_button;
    LimitsButton *m_limitsButton;
    QPointer<RunController> m_controller;
};

} // namespace codewar
