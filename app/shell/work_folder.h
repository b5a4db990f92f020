// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

class MainWindow;
class Settings;

/// Where the user works, absolute: beside the open definition, in the library, or where files were opened or saved last. Folders of
/// a project come before the user's own.
QString workFolder(const MainWindow &window, const Settings &settings);
/// Where a definition without a file may go at first: there, in the folder for agents when it is a folder of the library.
QString folderToSaveIn(const MainWindow &window, const Settings &settings);

} // namespace Agentwright::App
