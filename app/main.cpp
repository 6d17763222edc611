// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/appearance.h"
#include "app/appearance/focusring.h"
#include "app/appearance/systemcolors.h"
#include "app/appearance/themestyle.h"
#include "app/commands/commands.h"
#include "app/connectionkinds.h"
#include "app/language/uilanguage.h"
#include "app/localplaces.h"
#include "app/places/connections.h"
#include "app/places/secrets.h"
#include "app/places/systemkeyring.h"
#include "app/settings/settings.h"
#include "app/start/singleinstance.h"
#include "app/start/startrequest.h"
#include "app/tabs/documentfiles.h"
#include "app/window/mainwindow.h"
#include "app/window/sessionstore.h"
#include "app/window/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void open(codewar::MainWindow &window, const codewar::StartRequest &request)
{
    for (const codewar::FilePlace &place : request.files)
        window.files().open(place, request.language);
    if (request.files.isEmpty() && !request.language.isEmpty())
        window.workspace().showFresh(request.language);
}

void raise(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"codewar"_s);
    QApplication::setApplicationDisplayName(u"CodeWar"_s);
    QGuiApplication::setDesktopFileName(u"org.codewar.CodeWar"_s);
    QApplication::setApplicationVersion(QStringLiteral(CODEWAR_VERSION));
    QApplication::setStyle(new codewar::ThemeStyle);

    codewar::Settings settings(codewar::Settings::defaultFile());
    const codewar::UiLanguage language(settings);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "A code playground with a real runner behind it."));
    parser.addHelpOption();
    parser.addVersionOption();
    codewar::StartRequest::addTo(parser);
    parser.process(app);
    const auto request = codewar::StartRequest::from(parser, QDir::currentPath());
    codewar::SingleInstance instance(codewar::SingleInstance::defaultFolder());
    if (!request.newWindow && !instance.isFirst() && instance.send(request.toJson()))
        return 0;

    const codewar::SystemColors system;
    codewar::Appearance appearance(settings, system);
    const codewar::FocusRing focusRing(appearance);
    codewar::Commands commands;
    const auto registry = codewar::LanguageRegistry::loadDefault();
    if (registry.languages().isEmpty()) {
        std::fputs("codewar: no programming language is known; reinstall CodeWar.\n", stderr);
        return 1;
    }
    codewar::Secrets secrets(std::make_unique<codewar::SystemKeyring>());
    codewar::Connections connections(codewar::connectionKinds(registry),
                                     codewar::ConnectionFile(codewar::ConnectionFile::defaultName()),
                                     secrets);
    (void)connections.load(); // it tells the window itself
    codewar::MainWindow window(settings, appearance, commands, registry,
                               codewar::localPlaces(registry, &connections),
                               codewar::SessionStore::defaultFolder());
    open(window, request);
    window.begin(request.files.isEmpty() && request.language.isEmpty());
    window.show();
    if (instance.isFirst())
        instance.listen();
    QObject::connect(&instance, &codewar::SingleInstance::received, &window, [&](const QByteArray &message) {
        const auto later = codewar::StartRequest::fromJson(message);
        if (later)
            open(window, *later);
        raise(window);
    });
    return QApplication::exec();
}
