// SPDX-License-Identifier: MIT
#include "shell/work_folder.h"

#include "document/document_controller.h"
#include "shell/document_page.h"
#include "shell/main_window.h"
#include "shell/settings.h"

#include <agentwright/workspace/agent_folders.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

QString workFolder(const MainWindow &window, const Settings &settings)
{
    QStringList folders;
    const DocumentPage *page = window.currentPage();
    if (const QString path = page ? page->controller().filePath() : QString(); !path.isEmpty())
        folders.append(QFileInfo(path).absolutePath());
    const QString last = settings.lastFolder();
    const QStringList library = settings.libraryFolders();
    if (std::ranges::any_of(library, [&](const QString &root) { return (last + u'/').startsWith(root + u'/'); }))
        folders.append(last);
    if (!library.isEmpty())
        folders.append(library.constLast()); // the one that was opened last
    folders.append(last);
    const auto project = std::ranges::find_if(folders, isOfProject);
    return project == folders.end() ? folders.constFirst() : *project;
}

QString folderToSaveIn(const MainWindow &window, const Settings &settings)
{
    const QString folder = workFolder(window, settings);
    const QString agents = projectAgentFolder(folder);
    return settings.libraryFolders().contains(folder) && QFileInfo(agents).isDir() ? agents : folder;
}

} // namespace Agentwright::App
