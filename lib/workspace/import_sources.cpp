// SPDX-License-Identifier: MIT
#include <agentwright/workspace/import_sources.h>

#include <agentwright/io/bundle_reader.h>
#include <agentwright/io/file_store.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

void addBundle(const QString &path, const Result<BundleContent> &content, ImportSources &sources)
{
    if (!content) {
        sources.unread.append({path, content.error()});
        return;
    }
    const QString prefix = path.endsWith(u'/') ? path : path + u'/';
    for (const BundleFile &file : content->files)
        sources.inputs.append({.path = prefix + file.path, .bytes = file.bytes, .isFound = true});
    for (const Error &error : content->refused)
        sources.unread.append({prefix + error.detail, error});
}

} // namespace

ImportSources readImportSources(const QStringList &paths)
{
    ImportSources sources;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            addBundle(path, readFolder(path, mayBeImported), sources);
        } else if (path.endsWith(".zip"_L1, Qt::CaseInsensitive)) {
            addBundle(path, readZip(path, mayBeImported), sources);
        } else {
            const Result<QByteArray> bytes = readFile(path);
            if (bytes)
                sources.inputs.append({.path = path, .bytes = *bytes});
            else
                sources.unread.append({path, bytes.error()});
        }
    }
    return sources;
}

} // namespace Agentwright
