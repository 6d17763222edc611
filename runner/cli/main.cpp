// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("codewar-runner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CODEWAR_VERSION));
    return codewar::CommandLine(CODEWAR_VERSION).run(argc, argv);
}
