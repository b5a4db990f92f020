// SPDX-License-Identifier: MIT
#include <agentwright/workspace/template_folders.h>

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Agentwright {

TemplateFiles readTemplateFolder(const QString &folder, TemplateOrigin origin)
{
    TemplateFiles files;
    if (folder.isEmpty())
        return files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        if (const Result<LoadedFile> loaded = loadFile(path))
            files.sources.append({origin, path, decodeText(loaded->bytes).text});
        else
            files.unreadable.append({path, loaded.error()});
    }
    return files;
}

QString userTemplateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/agentwright/templates"_L1;
}

QString projectTemplateFolder(const QString &folder)
{
    // The root has nothing above it, and from a folder that is not there no way leads up.
    for (QDir dir(QDir(folder).absolutePath());; dir.cdUp()) {
        const QString candidate = dir.filePath(u".agentwright/templates"_s);
        if (QDir(candidate).exists())
            return candidate;
        if (dir.isRoot() || !dir.exists())
            return {};
    }
}

TemplateFiles allTemplates(const QString &folder)
{
    TemplateFiles all{.sources = builtInTemplates(), .unreadable = {}};
    for (const TemplateFiles &files : {readTemplateFolder(userTemplateFolder(), TemplateOrigin::User),
                                       readTemplateFolder(projectTemplateFolder(folder), TemplateOrigin::Project)}) {
        all.sources += files.sources;
        all.unreadable += files.unreadable;
    }
    return all;
}

} // namespace Agentwright
