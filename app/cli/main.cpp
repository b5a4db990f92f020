// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("agentwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AGENTWRIGHT_VERSION));
    Agentwright::App::Console console;
    return Agentwright::App::runCommandLine(QCoreApplication::arguments().sliced(1), console);
}
