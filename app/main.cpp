// SPDX-License-Identifier: MIT
#include "editor/sonnet_checker.h"
#include "editor/spelling.h"
#include "shell/dialog_prompts.h"
#include "shell/file_commands.h"
#include "shell/main_window.h"
#include "shell/session_commands.h"
#include "shell/settings.h"
#include "shell/single_instance.h"
#include "shell/start.h"
#include "shell/tour.h"

#include <QApplication>
#include <QLocale>

using namespace Agentwright::App;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpApplication();
    Settings settings;
    if (settings.language() != QLocale())
        QLocale::setDefault(settings.language());
    setUpLanguage(QLocale());
    const Arguments arguments = parseArguments(application);
    if (!arguments.tourFolder.isEmpty())
        return runTour(arguments.tourFolder);

    DialogPrompts prompts;
    SingleInstance instance(settings.stateFolder());
    if (!arguments.isNewWindow && instance.handOver(arguments.files))
        return 0;
    MainWindow window(prompts, settings);
    window.spelling().setSource(&makeSonnetChecker);
    window.session().restore();
    window.files().openPaths(arguments.files);
    QObject::connect(&instance, &SingleInstance::requested, &window, &MainWindow::openFromOutside);
    instance.listen();
    window.show();
    return application.exec();
}
