// SPDX-License-Identifier: MIT
#include <agentwright/workspace/template_folders.h>

#include <agentwright/base/file_text.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/edit_builder.h>
#include <agentwright/workspace/agent_folders.h>

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

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

QString newProjectTemplateFolder(const QString &folder)
{
    const QString present = projectTemplateFolder(folder);
    return present.isEmpty() ? QDir(projectFolder(folder)).filePath(u".agentwright/templates"_s) : present;
}

Result<QString> addTemplate(const QString &folder, const QString &text)
{
    const Template content = Template::parse(text);
    if (!content.isUsable()) {
        const auto error = std::ranges::find_if(content.problems(), &TemplateProblem::isError);
        return Error{ErrorCode::InvalidArgument, error == content.problems().end() ? QString() : message(*error)};
    }
    const Result<QByteArray> bytes = encodeText(text, {});
    if (!bytes)
        return bytes.error();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::NotWritable, folder};
    const QString path = QDir(folder).filePath(content.header().id + ".md"_L1);
    const Result<FileFingerprint> made = createFile(path, *bytes);
    return made ? Result<QString>(path) : Result<QString>(made.error());
}

Result<QString> addCopy(const QString &folder, const Template &original)
{
    const TemplateHeader &header = original.header();
    for (int number = 2;; ++number) {
        const QString suffix = QString::number(number);
        // The header is the frontmatter of the template's own text.
        QString text = original.text();
        for (const auto &[key, value] :
             {std::pair(u"id"_s, header.id + u'-' + suffix), std::pair(u"title"_s, header.title + u' ' + suffix)}) {
            const Result<TextEdit> edit = setField(DefinitionView::parse(text), key, FieldValue::ofText(value));
            if (!edit)
                return edit.error();
            text = edit->appliedTo(text);
        }
        const Result<QString> added = addTemplate(folder, text);
        if (added || added.error().code != ErrorCode::AlreadyExists)
            return added;
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
