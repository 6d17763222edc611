// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplaces.h"

#include "app/localimages.h"
#include "runner/connect/connect.h"
#include "runner/connect/embedded/embeddedsandbox.h"

#include <QCoreApplication>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct LocalPlaces
{
    Q_DECLARE_TR_FUNCTIONS(codewar::LocalPlaces)
};

constexpr auto docker = "docker"_L1;
constexpr auto bubblewrap = "bubblewrap"_L1;

Target::Sandbox sandboxOf(const QString &placeId)
{
    if (placeId == docker)
        return Target::Sandbox::Docker;
    return placeId == bubblewrap ? Target::Sandbox::Bubblewrap : Target::Sandbox::Auto;
}

QList<Place> choices()
{
    const Place inDocker{docker, LocalPlaces::tr("&Docker"),
                         LocalPlaces::tr("Only in containers, with the compilers of the images. Needs a "
                                         "Docker engine that you may use and an image for each language.")};
    if (!hasEmbeddedSandbox())
        return {inDocker};
    return {
        {u"auto"_s, LocalPlaces::tr("&Automatic (Docker, else bubblewrap)"),
         LocalPlaces::tr("Each language runs in Docker where an engine answers and has its image, else in "
                         "bubblewrap. Whatever comes later is used as soon as it is there.")},
        inDocker,
        {bubblewrap, LocalPlaces::tr("&bubblewrap"),
         LocalPlaces::tr("Only in bubblewrap, with the compilers installed on this machine. Needs no "
                         "engine and no images.")},
    };
}

PlaceLook lookOf(const QString &place)
{
    if (place == docker)
        return {LocalPlaces::tr("Docker"), LocalPlaces::tr("%1 runs the program, in a container of Docker"),
                PlaceIcon::Container};
    if (place == bubblewrap)
        return {LocalPlaces::tr("Sandbox"),
                LocalPlaces::tr("%1 runs the program, in a sandbox on this machine"), PlaceIcon::Sandbox};
    return {place, LocalPlaces::tr("%1 runs the program"), PlaceIcon::Server};
}

} // namespace

Places localPlaces(const LanguageRegistry &registry, Connections *connections)
{
    const auto connect = [&registry](const QString &placeId) {
        return connectRunner(Target{.sandbox = sandboxOf(placeId)}, registry);
    };
    const auto images = [&registry](QObject *parent) {
        return new LocalImages(registry.languages(), parent);
    };
    return {choices, connect, lookOf, connections, images};
}

} // namespace codewar
