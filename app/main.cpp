// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/appearance.h"
#include "app/appearance/systemcolors.h"
#include "app/commands/commands.h"
#include "app/language/uilanguage.h"
#include "app/localplaces.h"
#include "app/settings/settings.h"
#include "app/tabs/documentfiles.h"
#include "app/window/mainwindow.h"
#include "app/window/sessionstore.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"codewar"_s);
    QApplication::setApplicationDisplayName(u"CodeWar"_s);
    QApplication::setApplicationVersion(QStringLiteral(CODEWAR_VERSION));
    QApplication::setStyle(u"Fusion"_s);

    codewar::Settings settings(codewar::Settings::defaultFile());
    const codewar::UiLanguage language(settings);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "A code playground with a real runner behind it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, QApplication::translate("main", "A program to open."),
                                 u"[FILE]"_s);
    parser.process(app);

    const codewar::SystemColors system;
    codewar::Appearance appearance(settings, system);
    codewar::Commands commands;
    const auto registry = codewar::LanguageRegistry::loadDefault();
    if (registry.languages().isEmpty()) {
        std::fputs("codewar: no programming language is known; reinstall CodeWar.\n", stderr);
        return 1;
    }
    codewar::MainWindow window(settings, appearance, commands, registry, codewar::localPlaces(registry),
                               codewar::SessionStore::defaultFolder());
    if (!parser.positionalArguments().isEmpty())
        window.files().open({parser.positionalArguments().constFirst()});
    window.show();
    return QApplication::exec();
}
