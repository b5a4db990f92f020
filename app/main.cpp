// SPDX-License-Identifier: MIT
#include "shell/dialog_prompts.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/settings.h"
#include "shell/start.h"
#include "shell/tour.h"

#include <QApplication>

using namespace Agentwright::App;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpApplication();
    const Arguments arguments = parseArguments(application);
    if (!arguments.tourFolder.isEmpty())
        return runTour(arguments.tourFolder);

    DialogPrompts prompts;
    Settings settings;
    MainWindow window(prompts, settings);
    if (arguments.files.isEmpty())
        window.files().startNew();
    else
        window.files().openPaths(arguments.files);
    window.show();
    return application.exec();
}
