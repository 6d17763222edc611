// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/runplaces.h"

#include "app/commands/commands.h"
#include "app/places/connections.h"
#include "app/places/connectionsdialog.h"
#include "app/places/limitsbutton.h"
#include "app/places/limitsdialog.h"
#include "app/places/placebutton.h"
#include "app/places/placemenu.h"
#include "app/window/runcontroller.h"

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto connectionPrefix = "connection:"_L1;

QString escaped(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

/// Empty for a place that is no connection.
QString connectionIdOf(const QString &placeId)
{
    return placeId.startsWith(connectionPrefix) ? placeId.mid(connectionPrefix.size()) : QString();
}

} // namespace

RunPlaces::RunPlaces(const Places &places, Settings &settings, const Appearance &appearance, QWidget &window)
    : QObject(&window),
      m_places(places),
      m_appearance(appearance),
      m_window(window),
      m_limits(settings),
      m_openConnections(makeAction(this, u"connectionsAction"_s, {})),
      m_openLimits(makeAction(this, u"limitsAction"_s, {})),
      m_menu(new PlaceMenu(appearance, {m_openConnections, m_openLimits}, &window)),
      m_button(new PlaceButton(appearance, *m_menu)),
      m_limitsButton(new LimitsButton(appearance))
{
    m_openConnections->setVisible(m_places.connections != nullptr);
    connect(m_openConnections, &QAction::triggered, this, &RunPlaces::openConnections);
    connect(m_openLimits, &QAction::triggered, this, &RunPlaces::openLimits);
    connect(m_limitsButton, &QPushButton::clicked, this, &RunPlaces::openLimits);
    connect(&m_limits, &LimitsChoice::changed, this, &RunPlaces::update);
    if (const Connections *connections = m_places.connections) {
        connect(connections, &Connections::changed, this, &RunPlaces::connectionsChanged);
        connect(connections, &Connections::altered, this, &RunPlaces::connectionAltered);
        connect(connections, &Connections::failed, this, &RunPlaces::failed);
    }
    retranslate();
}

void RunPlaces::retranslate()
{
    m_openConnections->setText(tr("&Connections…"));
    m_openLimits->setText(tr("&Limits…"));
    m_menu->setChoices(choices());
    update();
}

RunnerFactory RunPlaces::factory() const
{
    return [places = m_places](const QString &placeId) -> Result<std::unique_ptr<Runner>> {
        const QString connection = connectionIdOf(placeId);
        if (connection.isEmpty() || !places.connections)
            return places.connect(placeId);
        return places.connections->connectTo(connection);
    };
}

void RunPlaces::follow(RunController &controller)
{
    m_controller = &controller;
    connect(m_menu, &PlaceMenu::placeChosen, &controller, &RunController::setPlace);
    connect(&controller, &RunController::statusChanged, this, &RunPlaces::update);
    update();
}

QString RunPlaces::chosen() const
{
    return m_menu->chosen();
}

Limits RunPlaces::largest() const
{
    return m_controller ? m_controller->status().largest : Limits();
}

Limits RunPlaces::limitsIn(const RunnerStatus &status) const
{
    // Before there is a runner nobody says no: it refuses what it cannot give.
    return status.place.isEmpty() ? m_limits.wanted() : m_limits.inForce(status.largest);
}

QList<Place> RunPlaces::choices() const
{
    QList<Place> choices = m_places.choices();
    if (!m_places.connections)
        return choices;
    for (const Connection &connection : m_places.connections->all()) {
        const auto kind = m_places.connections->kind(connection.kind);
        if (kind)
            choices += {connectionPrefix + connection.id, escaped(connection.name), kind->explanation()};
    }
    return choices;
}

PlaceLook RunPlaces::lookOf(const QString &runnerPlace) const
{
    PlaceLook look{runnerPlace, tr("%1 runs the program"), std::nullopt};
    if (m_places.look)
        look = m_places.look(runnerPlace);
    const QString id = connectionIdOf(chosen());
    const Connection *connection =
        m_places.connections && !id.isEmpty() ? m_places.connections->find(id) : nullptr;
    if (!connection)
        return look;
    look.name = connection->name;
    look.invitation = tr("%1 runs the program at “%2”", "keys, place").arg(u"%1"_s, connection->name);
    if (const auto kind = m_places.connections->kind(connection->kind))
        look.icon = kind->icon();
    return look;
}

void RunPlaces::connectionsChanged()
{
    m_menu->setChoices(choices());
    if (m_controller)
        m_controller->setPlace(chosen()); // another one where it was removed
    update();
}

void RunPlaces::connectionAltered(const QString &connectionId)
{
    if (m_controller && connectionIdOf(chosen()) == connectionId)
        m_controller->reconnect();
}

void RunPlaces::update()
{
    const RunnerStatus status = m_controller ? m_controller->status() : RunnerStatus();
    const bool starting = !m_controller || m_controller->isStarting();
    const PlaceState state = PlaceState::of(status, lookOf(status.place), starting);
    m_button->showState(state);
    m_menu->showState(state);
    const Limits limits = limitsIn(status);
    m_limitsButton->showLimits(limits, m_limits.wanted());
    if (m_controller)
        m_controller->setLimits(limits);
    Q_EMIT stateChanged(state);
}

void RunPlaces::openConnections()
{
    if (m_places.connections)
        (new ConnectionsDialog(*m_places.connections, m_appearance, &m_window))->open();
}

void RunPlaces::openLimits()
{
    const RunnerStatus status = m_controller ? m_controller->status() : RunnerStatus();
    (new LimitsDialog(m_limits, largest(), lookOf(status.place).name, &m_window))->open();
}

} // namespace codewar
