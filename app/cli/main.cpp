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
    const int exitCode = Agentwright::App::runCommandLine(QCoreApplication::arguments().sliced(1), console);
    return console.finish() ? exitCode : Agentwright::App::Failed;
}
