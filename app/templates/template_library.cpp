// SPDX-License-Identifier: MIT
#include "templates/template_library.h"

namespace Agentwright::App {

static QStringList &moreFolders()
{
    static QStringList folders;
    return folders;
}

void TemplateLoader::setMoreFolders(const QStringList &folders)
{
    moreFolders() = folders;
}

void TemplateLoader::load(const QString &folder)
{
    m_job.schedule({folder, moreFolders()});
}

TemplateLibrary TemplateLoader::libraryOf(const Request &request)
{
    TemplateFiles files = allTemplates(request.folder);
    for (const QString &folder : request.more) {
        const TemplateFiles more = readTemplateFolder(folder, TemplateOrigin::User);
        files.sources += more.sources;
        files.unreadable += more.unreadable;
    }
    return {TemplateStore(files.sources), files.unreadable};
}

TemplateLoader::TemplateLoader(QObject *parent)
    : QObject(parent)
    , m_job(libraryOf, [this](const TemplateLibrary &library) { Q_EMIT loaded(library); }, 0)
{ }

} // namespace Agentwright::App
